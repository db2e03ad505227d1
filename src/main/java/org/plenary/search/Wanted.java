package org.plenary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question: none of Lucene's syntax, but phrases in quotation marks, words that must
 * not be there behind a minus, and beginnings of words before a star.
 *
 * @param parts in the order in which they were typed
 */
record Wanted(List<Part> parts) {
  /** What a part is. */
  enum Shape {
    WORD,
    PHRASE,
    BEGINNING
  }

  /**
   * One part.
   *
   * @param absent whether it must not be there
   */
  record Part(String words, Shape shape, boolean absent) {}

  private static final int MOST = 24;

  /** A shorter beginning would stand for thousands of words. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final Pattern PART =
      Pattern.compile("(-?)(?:[\"“”«»„]\\s*([^\"“”«»„]*?)\\s*(?:[\"“”«»„]|$)|([^\\s\"“”«»„]+))");

  /**
   * Takes a question apart.
   *
   * @throws QuestionException if it has too many words, or a word that begins with a star
   */
  static Wanted of(String words) throws QuestionException {
    List<Part> parts = new ArrayList<>();
    Matcher m = PART.matcher(words);
    while (m.find()) {
      boolean absent = !m.group(1).isEmpty();
      if (m.group(3) == null) {
        add(parts, m.group(2), Shape.PHRASE, absent);
      } else if (m.group(3).startsWith("*") || m.group(3).startsWith("?")) {
        throw new QuestionException(QuestionException.Reason.STAR, m.group(3));
      } else {
        boolean open = m.group(3).matches("[\\p{L}\\p{N}]{" + SHORTEST_BEGINNING + ",}\\*");
        String plain = m.group(3).replace('*', ' ').strip();
        add(parts, plain, open ? Shape.BEGINNING : Shape.WORD, absent);
      }
    }
    if (parts.size() > MOST) {
      throw new QuestionException(QuestionException.Reason.WORDS, Integer.toString(MOST));
    }
    return new Wanted(List.copyOf(parts));
  }

  private static void add(List<Part> parts, String words, Shape shape, boolean absent) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(new Part(words, shape, absent));
    }
  }

  /** The question as one name or symbol: its words, or the phrase that all of it is. */
  String whole() {
    boolean quoted = parts.size() == 1;
    return parts.stream()
        .filter(p -> !p.absent() && (quoted || p.shape() != Shape.PHRASE))
        .map(Part::words)
        .collect(Collectors.joining(" "));
  }
}
