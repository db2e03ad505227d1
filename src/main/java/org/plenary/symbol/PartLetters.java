package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.symbol.SymbolScanner.NumberHit;

/** Lists of part letters, each a resolution of its own: "53/243 A and B", "3419 A to D (XXX)". */
final class PartLetters {
  /** "53/243 A and B", "31/6 A, B et C", "3419 A à D". */
  private static final Pattern PARTS =
      Pattern.compile(
          BLANK
              + "?(,|and|et|to|à)"
              + BLANK
              + "{1,2}(?:and|et)?"
              + BLANK
              + "?([A-Z])(?![\\p{L}\\d/-]|\\.\\p{L})");

  /** Roman sessions stand behind all the letters: "3411 A and B (XXX)". */
  private static final Pattern LETTERS_BEFORE_SESSION =
      Pattern.compile(
          "([1-9]\\d{0,3})"
              + BLANK
              + "{1,2}([A-Z])((?:"
              + BLANK
              + "?(?:,|and|et|to|à)"
              + BLANK
              + "{1,2}[A-Z]){1,9})("
              + BLANK
              + "{0,2}\\([-‑IVXLES]{1,9}\\))");

  private PartLetters() {}

  /**
   * The parts of a number whose session stands behind them all; empty when no such list is here.
   */
  static List<NumberHit> beforeSession(String text, int at) {
    Matcher m = LETTERS_BEFORE_SESSION.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return List.of();
    }
    List<NumberHit> hits = new ArrayList<>();
    ResolutionNumber.parse(m.group(1) + " " + m.group(2) + m.group(4))
        .ifPresent(
            n -> {
              hits.add(new NumberHit(n, at, m.end(2)));
              hits.addAll(further(text, n, m.end(2)));
            });
    return hits;
  }

  /** The parts that follow a number with a letter; the letters of a range have one place. */
  static List<NumberHit> further(String text, ResolutionNumber number, int from) {
    List<NumberHit> hits = new ArrayList<>();
    if (number.part().filter(p -> p.length() == 1).isEmpty()) {
      return hits;
    }
    Matcher m = PARTS.matcher(text).region(from, text.length()).useTransparentBounds(true);
    char last = number.part().get().charAt(0);
    while (m.lookingAt() && m.group(2).charAt(0) > last) {
      char letter = m.group(2).charAt(0);
      boolean range = m.group(1).equals("to") || m.group(1).equals("à");
      for (char c = range ? (char) (last + 1) : letter; c <= letter; c++) {
        hits.add(new NumberHit(number.withPart(String.valueOf(c)), m.start(2), m.end(2)));
      }
      last = letter;
      m.region(m.end(), text.length());
    }
    return hits;
  }
}
