package org.plenary.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds symbols and bare resolution numbers in running text. Takes time in proportion to the text,
 * whatever it holds: at each place it reads no farther than the longest symbol.
 */
public final class SymbolScanner {
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
    if (hit.symbol() instanceof SeriesSymbol series) {
      symbols.addAll(ListedChanges.behind(text, series, hit.end()));
    }
    return symbols.get(symbols.size() - 1).end();
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
