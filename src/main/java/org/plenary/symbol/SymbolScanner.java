package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds symbols and bare resolution numbers in running text. Takes time in proportion to the text,
 * whatever it holds: at each place it reads no farther than the longest symbol.
 */
public final class SymbolScanner {
  /** Between a symbol and a further change: ", Corr.1", " and Add.2", " et Add.1 et 2". */
  private static final Pattern BEFORE_CHANGE =
      Pattern.compile(
          "(?:"
              + BLANK
              + "?[,;&]|"
              + BLANK
              + "{1,2}(?:and|et|or|ou)(?!\\p{L}))"
              + BLANK
              + "{0,2}(?:(?:and|et)"
              + BLANK
              + ")?");

  /** "A/72/7/Add.1–9", "A/C.6/56/SR.15–19": a range of addenda or records. */
  private static final Pattern RANGE = Pattern.compile(HYPHEN + "([1-9]\\d?)(?![\\d/]|\\p{L})");

  /** "Corr.1 and 2", "Add.1 et 2", "S/2010/1 to 3": numbers alone, where a list or a note ends. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:"
              + BLANK
              + "(and|et|to|à)|(,))"
              + BLANK
              + "([1-9]\\d{0,2})(?=[,;.)\\]]|$|"
              + BLANK
              + "(?:and|et)"
              + BLANK
              + "[1-9])(?![,.]\\d)");

  /** {@code Corr.1}, {@code L.10}, {@code 3}. */
  private static final Pattern LAST_NUMBER = Pattern.compile("((?:\\p{L}+\\.)?)(\\d{1,4})");

  private static final int LONGEST_RANGE = 20;

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
   * @param certain false when signs of it were confused or lost
   */
  public record NumberHit(ResolutionNumber number, int start, int end, boolean certain) {
    /** A number that is legible. */
    NumberHit(ResolutionNumber number, int start, int end) {
      this(number, start, end, true);
    }
  }

  /**
   * All that was found, each list in the order of the text.
   *
   * @param symbols full symbols
   * @param numbers numbers that are no part of a full symbol
   */
  public record Hits(List<Hit> symbols, List<NumberHit> numbers) {}

  /** The first slash or bracket of a symbol or number is no farther: {@code 3411 A and B (XXX)}. */
  private static final int SYMBOL_REACH = 48;

  private final String text;
  private final NumberCue cue;
  private final List<Hit> symbols = new ArrayList<>();
  private final List<NumberHit> numbers = new ArrayList<>();

  private SymbolScanner(String text) {
    this.text = text;
    this.cue = new NumberCue(text);
  }

  /** All full symbols, in order; "A/67/L.29 and Add.1" gives two. */
  public static List<Hit> symbols(String text) {
    return scan(text).symbols();
  }

  /** All bare numbers that are no part of a full symbol, in order; "53/243 A and B" gives two. */
  public static List<NumberHit> numbers(String text) {
    return scan(text).numbers();
  }

  /** Full symbols and bare numbers in one pass. Offsets are of UTF-16 units. */
  public static Hits scan(CharSequence text) {
    return new SymbolScanner(text.toString()).run();
  }

  private Hits run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("://", at) || text.startsWith("www.", at)) {
        at = endOfAddress(at);
      } else if (Character.isLetterOrDigit(c)) {
        at = token(at);
      } else {
        cue.pass(at);
        at++;
      }
    }
    return new Hits(List.copyOf(symbols), List.copyOf(numbers));
  }

  /** Reads what begins here, or skips the word; digits and letters glued together are two words. */
  private int token(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (before != '/' && before != '.' && anyWithin(SYMBOL_REACH, "/\u2044\u2215([{@©®", at)) {
      int end = symbolAt(at);
      end = end == at ? numberAt(at, before) : end;
      if (end > at) {
        return end;
      }
    }
    cue.word(at);
    boolean digits = Character.isDigit(text.charAt(at));
    int end = at + 1;
    while (end < text.length() && sameWord(digits, text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "2012,5S-19/1", "5A/74/234": the number of a note stands glued before. */
  private static boolean sameWord(boolean digits, char c) {
    return digits ? Character.isDigit(c) : Character.isLetterOrDigit(c);
  }

  private boolean anyWithin(int reach, String wanted, int at) {
    int end = Math.min(text.length(), at + reach);
    for (int i = at; i < end; i++) {
      if (wanted.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int endOfAddress(int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int symbolAt(int at) {
    char c = text.charAt(at);
    if (c < 'A' || c > 'Z') {
      return at;
    }
    return SymbolReader.at(text, at)
        .filter(r -> SymbolReader.standsOut(r.symbol()) && !gluedByChance(r.symbol(), at))
        .map(r -> addSymbol(new Hit(r.symbol(), at, r.end())))
        .orElse(at);
  }

  /** Behind a digit, "9A/2" is more likely a label than a note number and a symbol. */
  private boolean gluedByChance(Symbol symbol, int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && symbol instanceof SeriesSymbol series
        && series.components().size() < 3;
  }

  private int addSymbol(Hit hit) {
    symbols.add(hit);
    cue.listItem(hit.end());
    if (hit.symbol() instanceof ResolutionSymbol resolution) {
      return addParts(resolution, hit.end());
    }
    return hit.symbol() instanceof SeriesSymbol series ? addChanges(series, hit.end()) : hit.end();
  }

  private int addChanges(SeriesSymbol first, int from) {
    int end = addBare(first, addRange(first, from));
    SeriesSymbol symbol = first;
    Matcher between = BEFORE_CHANGE.matcher(text);
    while (between.region(end, text.length()).lookingAt()) {
      int start = between.end();
      var change = Component.changeAt(text, start);
      if (change.isEmpty()) {
        return end;
      }
      symbol = symbol.with(change.get().print());
      end = change.get().end();
      var stacked = stackedAt(end);
      while (stacked.isPresent()) {
        symbol = symbol.with(stacked.get().print());
        end = stacked.get().end();
        stacked = stackedAt(end);
      }
      symbols.add(new Hit(symbol, start, end));
      end = addBare(symbol, addRange(symbol, end));
    }
    return end;
  }

  /** The numbers that follow alone: of changes any, of documents a range. */
  private int addBare(SeriesSymbol from, int at) {
    String last = from.components().get(from.components().size() - 1);
    Matcher own = LAST_NUMBER.matcher(last);
    Matcher m = BARE.matcher(text);
    int end = at;
    int before = own.matches() ? Integer.parseInt(own.group(2)) : Integer.MAX_VALUE;
    boolean change = SeriesSymbol.isChange(last);
    while (own.matches() && m.region(end, text.length()).useTransparentBounds(true).lookingAt()) {
      int to = Integer.parseInt(m.group(3));
      boolean range = m.group(1) != null && m.group(1).matches("to|à");
      if (to <= before || to - before > LONGEST_RANGE || !(change || range)) {
        return end;
      }
      for (int i = range ? before + 1 : to; i <= to; i++) {
        symbols.add(new Hit(from.numbered(own.group(1) + i), m.start(3), m.end()));
      }
      before = to;
      end = m.end();
    }
    return end;
  }

  private Optional<Component> stackedAt(int at) {
    return Component.behindSlash(text, at).filter(c -> c.kind() == Component.Kind.CHANGE);
  }

  private int addRange(SeriesSymbol from, int at) {
    String last = from.components().get(from.components().size() - 1);
    Matcher m = RANGE.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!last.matches("(?:Add|Corr|Rev|Amend|SR|PV)\\.\\d{1,2}") || !m.lookingAt()) {
      return at;
    }
    int point = last.indexOf('.') + 1;
    int to = Integer.parseInt(m.group(1));
    for (int i = Integer.parseInt(last.substring(point)) + 1; i <= to; i++) {
      symbols.add(new Hit(from.with(last.substring(0, point) + i), m.start(1), m.end()));
    }
    return m.end();
  }

  /** "A/RES/53/243 A and B". */
  private int addParts(ResolutionSymbol symbol, int from) {
    List<NumberHit> further = PartLetters.further(text, symbol.number(), from);
    for (NumberHit hit : further) {
      var part = new ResolutionSymbol(symbol.organ(), symbol.decision(), hit.number());
      symbols.add(new Hit(part, hit.start(), hit.end()));
    }
    return further.isEmpty() ? from : further.get(further.size() - 1).end();
  }

  private int numberAt(int at, char before) {
    char c = text.charAt(at);
    boolean special = c == 'S' || c == 'E';
    boolean confused = (c == 'I' || c == 'l') && !Character.isLetterOrDigit(before);
    if (!(special || confused || Character.isDigit(c)) || before == '-' || before == '\u2011') {
      return at;
    }
    List<NumberHit> lettered = PartLetters.beforeSession(text, at);
    if (!lettered.isEmpty()) {
      numbers.addAll(lettered);
      return text.indexOf(')', at) + 1;
    }
    return NumberReader.at(text, at)
        .filter(r -> !belongsElsewhere(at) || r.number().form() == ResolutionNumber.Form.SESSION)
        .filter(r -> cue.admits(r.number(), at) && !goesOn(r.end()))
        .filter(
            r ->
                r.number().isLikely()
                    || scanned(at).filter(s -> !s.number().equals(r.number())).isEmpty())
        .or(() -> scanned(at))
        .map(r -> addNumber(new NumberHit(r.number(), at, r.end(), r.certain())))
        .orElse(at);
  }

  private boolean belongsElsewhere(int at) {
    return cue.isThousands(at) || cue.isOfOthers(at);
  }

  private Optional<NumberReader.Read> scanned(int at) {
    return cue.speaksOfResolutions(at) && !belongsElsewhere(at)
        ? ScannedNumber.at(text, at)
        : Optional.empty();
  }

  /** "MEPC 62/24/Add.1": the tail of a symbol of another kind. */
  private boolean goesOn(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '/'
        && Character.isLetter(text.charAt(end + 1));
  }

  private int addNumber(NumberHit hit) {
    numbers.add(hit);
    cue.listItem(hit.end());
    List<NumberHit> further = PartLetters.further(text, hit.number(), hit.end());
    numbers.addAll(further);
    return further.isEmpty() ? hit.end() : further.get(further.size() - 1).end();
  }
}
