package org.plenary.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds symbols and bare resolution numbers in running text. */
public final class SymbolScanner {
  private static final String BLANK = "[ \\t\\r\\n\\u00A0\\u202F\\u2009]";
  private static final String HYPHEN = "[-‐‑‒–—−]";

  /**
   * 72/74, ES-11/1, 31/16 A, 2017/21. The part letter must be followed by what follows a number.
   */
  private static final String BY_SESSION =
      "(?:(?:ES|S)"
          + HYPHEN
          + ")?[1-9]\\d{0,3}/[1-9]\\d{0,3}(?!/?\\d)"
          + "(?:"
          + BLANK
          + "[A-Z](?="
          + BLANK
          + "*(?:of\\b|du\\b|en\\b|et\\b|and\\b|to\\b|à\\b|[,;.:)\\]]|$))|(?<=/RES/.{3,9})[A-Z](?![\\p{L}\\d]))?";

  /** 3369 (XXX), 217 A (III), 2252 (ES-V), 1624 (2005). */
  private static final String IN_BRACKETS =
      "[1-9]\\d{0,3}(?:"
          + BLANK
          + "?[A-Z]{1,2})?"
          + BLANK
          + "{0,2}\\((?:(?:(?:ES|S)"
          + HYPHEN
          + ")?[IVXLC]{1,7}|(?:19|20)\\d{2})\\)";

  private static final String NUMBER = "(?:" + IN_BRACKETS + "|" + BY_SESSION + ")";

  /** Add.1, L.10, PV.7813, Rev. 1 | ES-11, S-27 | 72 | RES, INF, HRC, CONF, Agenda, WHA58. */
  private static final String COMPONENT =
      "(?:[A-Z][A-Za-z]{0,6}\\."
          + BLANK
          + "?\\d{1,5}(?![\\d/]\\d*\\.\\d)|(?:ES|SS|S)"
          + HYPHEN
          + "\\d{1,2}(?!\\d)|\\d{1,5}(?!\\d)|[A-Z][A-Za-z]{1,9}\\d{0,3}(?![\\p{L}]))";

  private static final String PREFIX = "(?:A|S|E|T|ST|[A-Z]{2,7}[0-9]{0,2})";

  private static final String RESOLUTION = "(A/HRC|A|S|E)/(RES|DEC)/(" + NUMBER + ")";
  private static final String SERIES =
      PREFIX
          + "(?:/"
          + BLANK
          + "?"
          + COMPONENT
          + "){1,8}(?:"
          + BLANK
          + "?\\(Vol\\."
          + BLANK
          + "?[IVX]+\\))?";

  private static final Pattern SYMBOL =
      Pattern.compile("(?<![\\p{L}\\d/.])(?:" + RESOLUTION + "|(" + SERIES + "))");

  /**
   * What may stand between the halves of a double symbol: any hyphen, or nothing when it was lost.
   */
  private static final Pattern SECOND_HALF =
      Pattern.compile(
          "(?:"
              + BLANK
              + "?"
              + HYPHEN
              + BLANK
              + "?|"
              + BLANK
              + "{0,2})((?:A|S|E)(?:/"
              + COMPONENT
              + "){1,6})");

  private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\d/.,\\-‑])" + NUMBER);

  /** A further part: "and B", "to D", "et B". */
  private static final Pattern PARTS =
      Pattern.compile(BLANK + "?(,|and|et|to|à)" + BLANK + "([A-Z])(?![\\p{L}\\d.])");

  /** A change to the symbol before: "and Add.1", ", Corr.1", "et Add.2". */
  private static final Pattern CHANGE =
      Pattern.compile(
          BLANK + "?(?:,|and|et|-)" + BLANK + "?((?:Add|Corr|Rev|Amend)\\." + BLANK + "?\\d{1,3})");

  /**
   * A symbol in a text.
   *
   * @param symbol the symbol
   * @param start first character
   * @param end one past the last
   */
  public record Hit(Symbol symbol, int start, int end) {}

  /**
   * A number in a text, without its organ.
   *
   * @param number the number
   * @param start first character
   * @param end one past the last
   */
  public record NumberHit(ResolutionNumber number, int start, int end) {}

  private SymbolScanner() {}

  static Optional<Symbol> whole(String text) {
    String plain = text.strip();
    Matcher m = SYMBOL.matcher(plain);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    return single(m)
        .map(s -> withSecondHalf(plain, new Hit(s, m.start(), m.end())))
        .filter(h -> h.end() == plain.length())
        .map(Hit::symbol);
  }

  /** All full symbols, in order; "A/67/L.29 and Add.1" gives two. */
  public static List<Hit> symbols(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher m = SYMBOL.matcher(text);
    int from = 0;
    while (m.find(from)) {
      from = m.end();
      Optional<Symbol> single = single(m);
      if (single.isPresent()) {
        Hit hit = withSecondHalf(text, new Hit(single.get(), m.start(), m.end()));
        hits.add(hit);
        from = addChanges(text, hit, hits);
      }
    }
    return hits;
  }

  /** All bare numbers that are no part of a full symbol, in order; "53/243 A and B" gives two. */
  public static List<NumberHit> numbers(String text) {
    List<NumberHit> hits = new ArrayList<>();
    Matcher m = BARE.matcher(text);
    while (m.find()) {
      ResolutionNumber.parse(m.group())
          .ifPresent(
              n -> {
                hits.add(new NumberHit(n, m.start(), m.end()));
                addParts(text, n, m.end(), hits);
              });
    }
    return hits;
  }

  private static Optional<Symbol> single(Matcher m) {
    if (m.group(1) != null) {
      boolean decision = m.group(2).equals("DEC");
      return ResolutionNumber.parse(m.group(3))
          .flatMap(n -> decision ? n.decisionOf(m.group(1)) : n.resolutionOf(m.group(1)));
    }
    return series(m.group(4));
  }

  private static Optional<Symbol> series(String text) {
    String tight =
        text.replaceAll(BLANK + "+(?!\\(Vol)", "")
            .replaceAll("[‐‑‒–—−]", "-")
            .replaceAll(BLANK + "?\\(Vol\\." + BLANK + "?", " (Vol. ");
    boolean hasNumber = tight.chars().filter(Character::isDigit).findAny().isPresent();
    List<String> components = Arrays.asList(tight.split("/"));
    boolean resolution = components.contains("RES") && components.size() < 4;
    return hasNumber && !resolution ? Optional.of(new SeriesSymbol(components)) : Optional.empty();
  }

  private static Hit withSecondHalf(String text, Hit first) {
    Matcher m = SECOND_HALF.matcher(text).region(first.end(), text.length());
    if (!m.lookingAt()) {
      return first;
    }
    return series(m.group(1))
        .filter(s -> !s.organ().equals(first.symbol().organ()))
        .map(s -> new Hit(new DoubleSymbol(first.symbol(), s), first.start(), m.end()))
        .orElse(first);
  }

  private static int addChanges(String text, Hit base, List<Hit> hits) {
    int end = base.end();
    Symbol symbol = base.symbol();
    Matcher m = CHANGE.matcher(text);
    while (symbol instanceof SeriesSymbol series && m.region(end, text.length()).lookingAt()) {
      symbol = series.with(m.group(1).replaceAll(BLANK, ""));
      hits.add(new Hit(symbol, m.start(1), m.end(1)));
      end = m.end();
    }
    return end;
  }

  private static void addParts(
      String text, ResolutionNumber number, int from, List<NumberHit> hits) {
    if (number.part().isEmpty()) {
      return;
    }
    Matcher m = PARTS.matcher(text).region(from, text.length());
    char last = number.part().get().charAt(0);
    while (m.lookingAt()) {
      char letter = m.group(2).charAt(0);
      boolean range = m.group(1).equals("to") || m.group(1).equals("à");
      for (char c = range ? (char) (last + 1) : letter; c <= letter; c++) {
        hits.add(new NumberHit(number.withPart(String.valueOf(c)), m.start(2), m.end(2)));
      }
      last = letter;
      m.region(m.end(), text.length());
    }
  }
}
