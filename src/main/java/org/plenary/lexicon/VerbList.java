package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The leading verbs of paragraphs (United Nations Editorial Manual: a preambular paragraph opens
 * with a participle or adjective, an operative one with a verb in the present tense).
 */
public final class VerbList {
  private static final int MOST_MODIFIERS = 4;
  private static final int LONGEST_VERB = 200;

  private final Map<String, Words> languages = new HashMap<>();

  private record Form(String concept, boolean preambular) {}

  /**
   * The words of one language.
   *
   * @param heads forms of verbs: "Takes note", "Prend note"
   * @param modifiers what stands beside a verb, by position: "également", "with satisfaction"
   * @param damaged the words of all of them
   */
  private record Words(
      Phrases<Form> heads, Map<Position, Phrases<String>> modifiers, DamagedWords damaged) {
    Phrases<String> at(Position position) {
      return modifiers.get(position);
    }
  }

  /** Where a modifier may stand, in the words of {@code pl:position}. */
  private enum Position {
    /** "<em>Strongly</em> condemns". */
    BEFORE,
    /** "Prend <em>également</em> note". */
    INSIDE,
    /** "Notes <em>with satisfaction</em>". */
    AFTER,
    /** "Recalling <em>further</em>", but "Encourages further action". */
    AFTER_PARTICIPLE,
    /** What a verb like "Reiterates" takes with it: "<em>its request</em>". */
    OBJECT,
    /** "Welcomes <em>and</em> encourages". */
    JOINT;

    static Position of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /**
   * A verb at the start of a paragraph.
   *
   * @param concept identifier of its concept, e.g. {@code take-note}
   * @param end one past the verb and its modifiers, in the text given
   * @param preambular whether it is a form that opens preambular paragraphs
   * @param joined concepts of the verbs joined to it, as in "Welcomes and encourages"
   */
  public record VerbMatch(String concept, int end, boolean preambular, List<String> joined) {
    public VerbMatch {
      joined = List.copyOf(joined);
    }

    /** Whether it is a form that opens operative paragraphs. */
    public boolean operative() {
      return !preambular;
    }
  }

  /** Reads the list. */
  static VerbList load() {
    var lists = WordLists.of("verbs.ttl");
    var verbs = new VerbList();
    for (Node verb : lists.inScheme("verb")) {
      String id = lists.notation(verb);
      verbs.addHeads(lists.words(verb, "preambularForm"), new Form(id, true));
      verbs.addHeads(lists.words(verb, "operativeForm"), new Form(id, false));
    }
    for (Node modifier : lists.inScheme("verb-modifier")) {
      for (WordLists.Word position : lists.words(modifier, "position")) {
        Position where = Position.of(position.text());
        for (WordLists.Word word : lists.words(modifier, "headForm")) {
          verbs.in(word.language()).at(where).add(word.text(), word.text());
          verbs.in(word.language()).damaged.add(Folded.of(word.text()).text());
        }
      }
    }
    return verbs;
  }

  private void addHeads(List<WordLists.Word> words, Form form) {
    words.forEach(w -> in(w.language()).heads.add(w.text(), form));
    words.forEach(w -> in(w.language()).damaged.add(Folded.of(w.text()).text()));
  }

  private Words in(String language) {
    return languages.computeIfAbsent(
        language,
        l -> {
          Map<Position, Phrases<String>> modifiers = new EnumMap<>(Position.class);
          for (Position position : Position.values()) {
            modifiers.put(position, new Phrases<>());
          }
          return new Words(new Phrases<>(), modifiers, new DamagedWords());
        });
  }

  /**
   * The verb with its modifiers at the very start of a paragraph: "Notes with satisfaction", "Also
   * welcomes", "Deeply concerned", "Prend également note". Of verbs that are joined, as in
   * "Welcomes and encourages", the first gives the concept.
   *
   * @param language BCP 47 tag; a language without verbs has no match
   */
  public Optional<VerbMatch> match(String paragraph, String language) {
    Words words = languages.get(language);
    if (words == null) {
      return Optional.empty();
    }
    String folded =
        Folded.of(paragraph.substring(0, Math.min(LONGEST_VERB, paragraph.length()))).text();
    return match(words, folded, 0);
  }

  /**
   * The verb as {@link #match} finds it or, where none stands, the one that damaged words stand
   * for: "lnviting", "Reco gnizing", "Weicornes".
   *
   * @return the match, with its end in the text given
   */
  public Optional<VerbMatch> read(String paragraph, String language) {
    return match(paragraph, language).or(() -> damaged(paragraph, language));
  }

  private Optional<VerbMatch> damaged(String paragraph, String language) {
    Words words = languages.get(language);
    if (words == null) {
      return Optional.empty();
    }
    String folded =
        Folded.of(paragraph.substring(0, Math.min(LONGEST_VERB, paragraph.length()))).text();
    return DamagedHead.of(folded, words.damaged)
        .flatMap(
            head ->
                match(words, head.text(), 0)
                    .map(
                        m ->
                            new VerbMatch(
                                m.concept, head.at().get(m.end - 1) + 1, m.preambular, m.joined)));
  }

  /** Whether there are verbs of a language. */
  public boolean knows(String language) {
    return languages.containsKey(language);
  }

  private static Optional<VerbMatch> match(Words words, String folded, int from) {
    int at = from;
    for (int i = 0; i <= MOST_MODIFIERS; i++) {
      var head = words.heads.at(folded, at, words.at(Position.INSIDE));
      if (head.isPresent()) {
        Form form = head.get().value();
        int end = object(words, folded, head.get().end(), form);
        return Optional.of(
            joined(words, folded, end, form)
                .map(
                    second ->
                        new VerbMatch(form.concept, second.end(), form.preambular, all(second)))
                .orElse(new VerbMatch(form.concept, end, form.preambular, List.of())));
      }
      var modifier = words.at(Position.BEFORE).at(folded, at);
      if (modifier.isEmpty()) {
        return Optional.empty();
      }
      at = blankAfter(folded, modifier.get().end());
    }
    return Optional.empty();
  }

  /** The end of a verb with its modifiers and object. */
  private static int object(Words words, String folded, int from, Form form) {
    int end = modified(words, folded, from, form);
    return words
        .at(Position.OBJECT)
        .at(folded, blankAfter(folded, end), words.at(Position.INSIDE))
        .map(o -> modified(words, folded, o.end(), form))
        .orElse(end);
  }

  /** The verb that "and" joins to the one that ends here. */
  private static Optional<VerbMatch> joined(Words words, String folded, int end, Form form) {
    return words
        .at(Position.JOINT)
        .at(folded, blankAfter(folded, end))
        .flatMap(and -> match(words, folded, blankAfter(folded, and.end())))
        .filter(second -> second.preambular() == form.preambular);
  }

  private static List<String> all(VerbMatch verb) {
    List<String> concepts = new ArrayList<>(List.of(verb.concept()));
    concepts.addAll(verb.joined());
    return concepts;
  }

  private static int modified(Words words, String folded, int from, Form form) {
    List<Phrases<String>> lists = new ArrayList<>(List.of(words.at(Position.AFTER)));
    if (form.preambular) {
      lists.add(words.at(Position.AFTER_PARTICIPLE));
    }
    int end = from;
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      int next = blankAfter(folded, end);
      int furthest = end;
      for (Phrases<String> list : lists) {
        var modifier = list.at(folded, next, words.at(Position.INSIDE));
        furthest = Math.max(furthest, modifier.map(Phrases.Match::end).orElse(end));
      }
      end = furthest;
    }
    return end;
  }

  private static int blankAfter(String folded, int at) {
    int next = at;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
