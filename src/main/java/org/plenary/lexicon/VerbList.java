package org.plenary.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The leading verbs of paragraphs (United Nations Editorial Manual: a preambular paragraph opens
 * with a participle or adjective, an operative one with a verb in the present tense).
 */
public final class VerbList {
  private static final int MOST_MODIFIERS = 4;

  private final Map<String, Phrases<Form>> heads = new HashMap<>();
  private final Map<String, Phrases<String>> before = new HashMap<>();
  private final Map<String, Phrases<String>> after = new HashMap<>();

  private record Form(String concept, boolean preambular) {}

  /**
   * A verb at the start of a paragraph.
   *
   * @param concept identifier of its concept, e.g. {@code take-note}
   * @param end one past the verb and its modifiers, in the text given
   * @param preambular whether it is a form that opens preambular paragraphs
   */
  public record VerbMatch(String concept, int end, boolean preambular) {
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
      lists.words(verb, "preambularForm").forEach(w -> verbs.addHead(w, new Form(id, true)));
      lists.words(verb, "operativeForm").forEach(w -> verbs.addHead(w, new Form(id, false)));
    }
    for (Node modifier : lists.inScheme("verb-modifier")) {
      for (WordLists.Word position : lists.words(modifier, "position")) {
        var list = position.text().equals("before") ? verbs.before : verbs.after;
        lists.words(modifier, "headForm").forEach(w -> addWord(list, w));
      }
    }
    return verbs;
  }

  private void addHead(WordLists.Word word, Form form) {
    heads.computeIfAbsent(word.language(), l -> new Phrases<>()).add(word.text(), form);
  }

  private static void addWord(Map<String, Phrases<String>> list, WordLists.Word word) {
    list.computeIfAbsent(word.language(), l -> new Phrases<>()).add(word.text(), word.text());
  }

  /**
   * The verb with its modifiers at the very start of a paragraph: "Notes with satisfaction", "Also
   * welcomes", "Deeply concerned".
   *
   * @param language BCP 47 tag; a language without verbs has no match
   */
  public Optional<VerbMatch> match(String paragraph, String language) {
    Phrases<Form> list = heads.get(language);
    if (list == null) {
      return Optional.empty();
    }
    String folded = Folded.of(paragraph.substring(0, Math.min(200, paragraph.length()))).text();
    int at = 0;
    for (int i = 0; i <= MOST_MODIFIERS; i++) {
      var head = list.at(folded, at);
      if (head.isPresent()) {
        Form form = head.get().value();
        int end = skip(after.get(language), folded, head.get().end());
        return Optional.of(new VerbMatch(form.concept, end, form.preambular));
      }
      var modifier = before.get(language).at(folded, at);
      if (modifier.isEmpty()) {
        return Optional.empty();
      }
      at = blankAfter(folded, modifier.get().end());
    }
    return Optional.empty();
  }

  private static int skip(Phrases<String> modifiers, String folded, int from) {
    int end = from;
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      var modifier = modifiers.at(folded, blankAfter(folded, end));
      if (modifier.isEmpty()) {
        return end;
      }
      end = modifier.get().end();
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
