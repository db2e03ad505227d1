package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;
import static org.plenary.symbol.Spelling.INVISIBLE;
import static org.plenary.symbol.Spelling.SLASH;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One component of a symbol as it stands behind a slash.
 *
 * @param kind its shape
 * @param print its canonical spelling
 * @param end one past its last character
 */
record Component(Kind kind, String print, int end) {
  /** The shapes of components. */
  enum Kind {
    /** {@code Add.1}, {@code Corr.1}: a change to what stands before. */
    CHANGE,
    /** {@code ES-11}, {@code S-27}. */
    SPECIAL_SESSION,
    /** {@code C.3}, {@code CONF.243}, {@code SER.A}, {@code L.10}. */
    DOTTED,
    /** {@code 72}, {@code 2016}, {@code 6 (Sect. 3)}. */
    NUMBER,
    /** {@code HRC}, {@code RES}, {@code FRA}; alone it ends no symbol. */
    WORD,
    /** {@code Summary}: a word that ends a symbol. */
    SUMMARY
  }

  private static final List<String> CHANGES = List.of("Add", "Corr", "Rev", "Amend");

  /** Components that are not spelt in capitals, in whatever case a catalogue or link has them. */
  private static final List<String> MIXED = List.of("Sub.", "Res.", "Dec.", "Agenda", "Summary");

  /** {@code /Ad d.1}: extractors split the word; {@code Rev. 1}: typists blank behind the point. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<word>A ?d ?d|C ?o ?r ?r|R ?e ?v|A ?m ?e ?n ?d)".replace(" ", BLANK)
              + BLANK
              + "?\\."
              + BLANK
              + "{0,2}(?<number>[1-9]\\d{0,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** The hyphen of a double symbol is lost in {@code A/71/160S/2016/621}: the S begins its half. */
  private static final String END = "(?:(?=[ASE]/)|(?![\\p{L}\\d]))";

  private static final Pattern OTHER =
      Pattern.compile(
          "(?<special>(?:ES|SS|S)"
              + HYPHEN
              + "[1-9]\\d?)(?!\\d)"
              + "|(?<dotted>[A-Z][A-Za-z]{0,9}\\d?(?:\\.[A-Z][A-Za-z]{1,6}){0,2}\\."
              + INVISIBLE
              + "?(?:(?:(?<=(?:PV|SR|CRP|WP|L)\\.)"
              + BLANK
              + "?)?[1-9]\\d{0,4}(?:[A-Z](?![/\\p{L}\\d]))?|[IVXL]{1,6}|[A-Z]))"
              + END
              + "|(?<number>[1-9]\\d{0,6}(?:[A-Z](?![/\\p{L}\\d]))?)"
              + END
              + "|(?<bracket>\\([1-9]\\d{0,3}\\))(?=/)"
              + "|(?<word>[A-Z][A-Za-z]{0,11}(?:-[A-Z]{2,6}(?=/))?\\d{0,3}(?:\\((?:[IVXL]{1,6}|\\d{1,3})\\))?)"
              + END);

  private static final Pattern BEHIND_SLASH = Pattern.compile(SLASH);
  private static final Pattern RANGE_END =
      Pattern.compile(HYPHEN + "(?<to>[1-9]\\d?)(?![\\d/.]*\\d|\\p{L})");

  /** The component behind a slash here; a lost blank or an extractor's blank does not matter. */
  static Optional<Component> behindSlash(String text, int at) {
    Matcher change = CHANGE.matcher(text);
    Matcher slash = BEHIND_SLASH.matcher(text).region(at, text.length());
    if (slash.lookingAt()) {
      int start = slash.end();
      return change.region(start, text.length()).lookingAt()
          ? Optional.of(change(change))
          : other(text, start);
    }
    // "A/71/53 /Add.1": a blank before the slash of a change only.
    int next = at + 1;
    boolean blank = at < text.length() && text.substring(at, next).matches(BLANK);
    return blank
            && slash.region(next, text.length()).lookingAt()
            && change.region(slash.end(), text.length()).lookingAt()
        ? Optional.of(change(change))
        : Optional.empty();
  }

  /** A change that begins here, without a slash: "and Add.1". */
  static Optional<Component> changeAt(String text, int at) {
    Matcher m = CHANGE.matcher(text).region(at, text.length());
    return m.lookingAt() ? Optional.of(change(m)) : Optional.empty();
  }

  /**
   * {@code CEDAW/C/SLV/8-9}: a country's combined reports; only behind a word, of rising numbers.
   */
  Component withRange(String text) {
    Matcher m = RANGE_END.matcher(text).region(end, text.length()).useTransparentBounds(true);
    boolean short2 = kind == Kind.NUMBER && print.matches("\\d{1,2}");
    return short2 && m.lookingAt() && Integer.parseInt(m.group("to")) > Integer.parseInt(print)
        ? new Component(kind, print + "-" + m.group("to"), m.end())
        : this;
  }

  Component with(Qualifier qualifier) {
    return new Component(kind, print + " " + qualifier.print(), qualifier.end());
  }

  private static Component change(Matcher m) {
    String word = Spelling.tight(m.group("word"));
    String canonical = CHANGES.stream().filter(word::equalsIgnoreCase).findFirst().orElse(word);
    return new Component(Kind.CHANGE, canonical + "." + m.group("number"), m.end());
  }

  private static Optional<Component> other(String text, int start) {
    Matcher m = OTHER.matcher(text).region(start, text.length()).useTransparentBounds(true);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String print = Spelling.tight(m.group());
    return Optional.of(new Component(kind(m, print), nature(print), m.end()));
  }

  private static Kind kind(Matcher m, String print) {
    if (m.group("special") != null) {
      return Kind.SPECIAL_SESSION;
    } else if (m.group("dotted") != null) {
      return Kind.DOTTED;
    } else if (m.group("word") == null) {
      return Kind.NUMBER;
    }
    return print.equals("Summary") ? Kind.SUMMARY : Kind.WORD;
  }

  /**
   * {@code S/Res/1624 (2005)} is met for {@code S/RES/1624 (2005)}, {@code E/CN.4/SUB.2} for {@code
   * E/CN.4/Sub.2}.
   */
  private static String nature(String print) {
    if (print.equals("Res") || print.equals("Dec")) {
      return print.toUpperCase(Locale.ROOT);
    }
    return MIXED.stream()
        .filter(m -> capitalsOf(m, print))
        .findFirst()
        .map(m -> m + print.substring(m.length()))
        .orElse(print);
  }

  private static boolean capitalsOf(String mixed, String print) {
    return print.startsWith(mixed.toUpperCase(Locale.ROOT));
  }
}
