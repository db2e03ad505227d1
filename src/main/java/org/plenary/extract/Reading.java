package org.plenary.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Span;
import org.plenary.lexicon.Ligatures;

/**
 * Joins pieces of the source text to a {@link Passage}: the ordered list of cleanings, each of
 * which drops a character or replaces it by others, so that offsets stay exact.
 */
final class Reading {
  /** "[A/72/L.10](#)" is a link in Markdown: the words stay, the address goes. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]*)]\\([^()\\s]*\\)");

  /**
   * The code of a Word field that a conversion left in the text, before the words it shows:
   * HYPERLINK "https://undocs.org/A/72/L.10" \o "", REF _Ref1 \h, with the signs that enclose it.
   */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\x13?\\s?\\bHYPERLINK(?:\\s+\\\\[a-z])?\\s+[\"“][^\"”\\n]*[\"”](?:\\s*\\\\[a-z](?:\\s+[\"“][^\"”\\n]*[\"”])?)*"
              + "|\\x13?\\s?\\b(?:PAGEREF|NOTEREF|REF)\\s+_\\w+(?:\\s+\\\\[a-z*](?:\\s+MERGEFORMAT)?)*"
              + "|[\\x13\\x14\\x15]");

  /** "*inter alia*", "*Takes note*": emphasis in Markdown; "**" before a sponsors' note stays. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w])([*_])(?=\\S)([^*_\\n]+)(?<=\\S)\\1(?![*\\w])");

  /** OCR reads "l’" before a vowel as I’, 1’, [’ or |’; no French word begins so. */
  private static final Pattern ELISION =
      Pattern.compile("(?<![\\p{L}\\d])[I1\\[|](?=[’'] ?\\p{L})");

  private final String source;
  private final boolean french;

  Reading(String source, String language) {
    this.source = source;
    this.french = language.equals("fr");
  }

  /** The pieces as one passage, joined by blanks (by nothing after a hyphen at a line's end). */
  Passage of(List<Span> pieces) {
    StringBuilder text = new StringBuilder();
    int[] at = new int[3 * pieces.stream().mapToInt(p -> p.end() - p.start() + 1).sum()];
    for (Span piece : pieces) {
      boolean[] dropped = dropped(piece);
      if (!endsWithHyphen(text)) {
        append(text, at, ' ', piece.start());
      }
      for (int i = piece.start(); i < piece.end(); i++) {
        if (!dropped[i - piece.start()]) {
          if (losesElision(text, i)) {
            append(text, at, 'l', i);
          }
          appendSpelt(text, at, readAs(source.charAt(i)), i);
        }
      }
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }
    repairElisions(text);
    return Passage.of(source, text.toString(), Arrays.copyOf(at, text.length()));
  }

  /** "the Secretary-⏎General", "Bosnie-⏎Herzégovine": the word goes on without a blank. */
  private static boolean endsWithHyphen(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
        && Character.isLetter(text.charAt(last - 1));
  }

  private static void append(StringBuilder text, int[] at, char c, int offset) {
    if (c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
      return;
    }
    at[text.length()] = offset;
    text.append(c);
  }

  private static void appendSpelt(StringBuilder text, int[] at, char c, int offset) {
    if (Ligatures.is(c)) {
      Ligatures.spelt(c).chars().forEach(letter -> append(text, at, (char) letter, offset));
    } else {
      append(text, at, c, offset);
    }
  }

  /**
   * "des droits de ’homme": the scan lost the letter before the apostrophe, which is always an l.
   */
  private boolean losesElision(StringBuilder text, int i) {
    boolean apostrophe = source.charAt(i) == '’' || source.charAt(i) == '\'';
    boolean bare = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    return french
        && apostrophe
        && bare
        && i + 1 < source.length()
        && Character.isLetter(source.charAt(i + 1));
  }

  private static char readAs(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009' ? ' ' : c;
  }

  private boolean[] dropped(Span piece) {
    boolean[] dropped = new boolean[piece.end() - piece.start()];
    String raw = piece.of(source);
    Matcher link = LINK.matcher(raw);
    while (link.find()) {
      Arrays.fill(dropped, link.start(), link.start(1), true);
      Arrays.fill(dropped, link.end(1), link.end(), true);
    }
    Matcher field = FIELD.matcher(raw);
    while (field.find()) {
      Arrays.fill(dropped, field.start(), field.end(), true);
    }
    Matcher emphasis = EMPHASIS.matcher(raw);
    while (emphasis.find()) {
      dropped[emphasis.start()] = true;
      dropped[emphasis.end() - 1] = true;
    }
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      dropped[i] |=
          c == '\u200E' || c == '\u2060' || c == '\u200B' || c == '\u00AD' || c == '\uFEFF';
    }
    return dropped;
  }

  private void repairElisions(StringBuilder text) {
    if (french) {
      Matcher elision = ELISION.matcher(text.toString());
      while (elision.find()) {
        text.setCharAt(elision.start(), 'l');
      }
    }
  }
}
