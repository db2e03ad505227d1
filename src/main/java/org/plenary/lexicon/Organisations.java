package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Organisations by any of their names: today's, former ones, acronyms, in English and French. */
public final class Organisations {
  /** A word alone: none within a symbol or an address, as "UN" in "UN.ORG" or "A/UN/1". */
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}/.-])\\p{L}++(?:-\\p{L}++)*+(?![/.](?!\\z|\\s)|\\d{2})");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private static final Pattern CAPITALS_BEFORE = Pattern.compile("(\\p{Lu}{4,}) +\\z");
  private static final Pattern CAPITALS_BEHIND = Pattern.compile(" +(\\p{Lu}{4,})(?!\\p{L})");

  private final Phrases<String> names = new Phrases<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, List<WordLists.Word>> nouns = new HashMap<>();

  /**
   * An organisation named in a text.
   *
   * @param id its identifier, e.g. {@code oic}
   * @param start first character
   * @param end one past the last
   */
  public record Mention(String id, int start, int end) {}

  /** Reads the lists of organisations and organs. */
  static Organisations load() {
    var all = new Organisations();
    all.add(WordLists.of("organisations.ttl"), "Organisation");
    all.add(WordLists.of("organs.ttl"), "Organ");
    WordLists lists = WordLists.of("organisations.ttl");
    for (Node kind : lists.inScheme("name-noun")) {
      all.nouns.put(lists.notation(kind), lists.words(kind, SKOS.altLabel.asNode()));
    }
    return all;
  }

  private void add(WordLists lists, String type) {
    for (Node node : lists.ofClass(type)) {
      String id = lists.notation(node);
      List<WordLists.Word> words = new ArrayList<>(lists.labels(node));
      lists.links(node, "hasName").forEach(n -> words.addAll(lists.words(n, "name")));
      for (WordLists.Word word : words) {
        names.add(word.text(), id);
        names.add(otherSpelling(word.text()), id);
      }
      lists.words(node, "acronym").forEach(w -> acronyms.putIfAbsent(w.text(), id));
    }
  }

  /**
   * "Stabilisation Mission" for "Stabilization Mission": texts of the Security Council write
   * either.
   */
  private static String otherSpelling(String name) {
    return name.contains("ization")
        ? name.replace("ization", "isation")
        : name.replace("isation", "ization");
  }

  /**
   * Nouns on which names are built.
   *
   * @param kind {@code body}, {@code work}, or {@code none} for names of no body in particular
   * @param language BCP 47 tag
   */
  public List<String> nouns(String kind, String language) {
    return nouns.getOrDefault(kind, List.of()).stream()
        .filter(w -> w.language().equals(language))
        .map(WordLists.Word::text)
        .toList();
  }

  /**
   * All organisations named in a text, the longest names first, none inside another.
   *
   * @param text the text; acronyms are matched in their own case
   * @param folded the same text, folded
   */
  public List<Mention> in(String text, String folded) {
    List<Mention> found = new ArrayList<>();
    int from = 0;
    for (var match : names.in(folded)) {
      addAcronyms(text, from, match.start(), found);
      found.add(new Mention(match.value(), match.start(), match.end()));
      from = match.end();
    }
    addAcronyms(text, from, text.length(), found);
    return found.stream().filter(m -> isName(text, m)).toList();
  }

  /** "European commission" in small letters is no name; a name has a capital. */
  private static boolean isName(String text, Mention mention) {
    String name = text.substring(mention.start(), mention.end());
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private void addAcronyms(String text, int from, int to, List<Mention> found) {
    Matcher word = ACRONYM.matcher(text).region(from, to);
    word.useTransparentBounds(true);
    while (word.find()) {
      if (acronyms.containsKey(word.group())) {
        addAcronym(text, word, word.start(), found);
      } else {
        // "UN-OIC cooperation" names both.
        Matcher part = LETTERS.matcher(word.group());
        while (part.find()) {
          addAcronym(text, part, word.start() + part.start(), found);
        }
      }
    }
  }

  private void addAcronym(String text, Matcher word, int start, List<Mention> found) {
    int end = start + word.group().length();
    String id = acronyms.get(word.group());
    if (id != null && !isInCapitals(text, start, end)) {
      found.add(new Mention(id, start, end));
    }
  }

  /** "RAPPORT PRÉSENTÉ AU CONSEIL": what stands among words in capitals is no acronym. */
  private boolean isInCapitals(String text, int start, int end) {
    Matcher before = CAPITALS_BEFORE.matcher(text).region(Math.max(0, start - 30), start);
    Matcher behind = CAPITALS_BEHIND.matcher(text).region(end, text.length());
    return before.find() && !acronyms.containsKey(before.group(1))
        || behind.lookingAt() && !acronyms.containsKey(behind.group(1));
  }
}
