package org.plenary.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.symbol.TypedSymbol;

/**
 * A paragraph of a document as delegates name it: "OP12 of 72/74", "A/RES/72/74, para. 6 (a)",
 * "paragraphe 3 de la résolution 2250 du Conseil de sécurité", "PP4", "4e alinéa".
 *
 * @param document what its document may be
 * @param places where it may stand, as its IRI ends: {@code operative/6/a}
 */
record NamedParagraph(TypedSymbol document, List<String> places) {
  private static final String PARAGRAPH = "par(?:agraphe?|as?|s)?\\b\\.?";

  /** Over folded words. Behind "par. 72" of "par. 72/74" stands a stroke. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<op>op\\.?|operative "
              + PARAGRAPH
              + ")|(?<pp>pp\\.?|preambular "
              + PARAGRAPH
              + "|alinea|considerant)|"
              + PARAGRAPH
              + "|§) ?(?:n[o°]\\.? ?)?(?<number>[1-9]\\d{0,3})"
              + "(?<below>(?: ?\\(?[a-z]{1,5}\\))+|[a-z])?"
              + "(?:,? (?:du|of the) (?:(?<dispositif>dispositif|operative part)"
              + "|(?<preamble>preambule|preamble)))?(?![\\p{L}\\p{N}/])");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/])(?<number>[1-9]\\d?)(?:st|nd|rd|th|er|eme|e) "
              + "(?:(?<op>operative "
              + PARAGRAPH
              + ")|preambular "
              + PARAGRAPH
              + "|alinea(?: du preambule)?)(?![\\p{L}\\p{N}/])");

  private static final Pattern SIGNS = Pattern.compile("^[\\s,;:#()]+|[\\s,;:#(]+$");

  /** The paragraph that the words name; none for words that name more, or less. */
  static Optional<NamedParagraph> read(String words) {
    String folded = Words.folded(words);
    Matcher m = NUMBERED.matcher(folded);
    if (m.find()) {
      return of(folded, m, numbered(m));
    }
    m = COUNTED.matcher(folded);
    return m.find()
        ? of(folded, m, List.of((m.group("op") != null ? "operative/" : "preambular/") + number(m)))
        : Optional.empty();
  }

  private static Optional<NamedParagraph> of(String words, Matcher place, List<String> places) {
    String rest = words.substring(0, place.start()) + " " + words.substring(place.end());
    TypedSymbol document = NamedOrgan.read(named(rest));
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedParagraph(document, places));
  }

  /** Where it may stand; numbers that are printed are those of operative paragraphs. */
  private static List<String> numbered(Matcher m) {
    if (m.group("pp") != null || m.group("preamble") != null) {
      return List.of("preambular/" + number(m));
    }
    String below = Optional.ofNullable(m.group("below")).orElse("");
    String path =
        Stream.of((number(m) + " " + below).split("[\\s()]+")).collect(Collectors.joining("/"));
    boolean said = m.group("op") != null || m.group("dispositif") != null;
    // Declarations and statements have numbered paragraphs of their own: A/RES/60/1, para. 138.
    return said
        ? List.of("operative/" + path)
        : List.of("operative/" + path, "body/" + path, "annex/1/" + path);
  }

  private static String number(Matcher m) {
    return m.group("number");
  }

  /** "of resolution 72/74,": without the words and signs that tie it to the paragraph. */
  private static String named(String rest) {
    String named = SIGNS.matcher(rest).replaceAll("");
    while (named.matches("(?:l'|[a-z]{2,} ).*") && isTie(named.split("[ ']", 2)[0])) {
      named = SIGNS.matcher(named.split("[ ']", 2)[1]).replaceAll("");
    }
    return named;
  }

  private static boolean isTie(String word) {
    return word.equals("l") || Words.isCommon(word);
  }
}
