package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.symbol.SymbolScanner.Hit;

/**
 * Changes and numbers that follow a symbol in a list, each a symbol of its own: "A/67/L.29 and
 * Add.1", "A/72/7/Add.1–9", "Corr.1 and 2".
 */
final class ListedChanges {
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

  private final String text;
  private final List<Hit> found = new ArrayList<>();

  private ListedChanges(String text) {
    this.text = text;
  }

  /**
   * What follows a symbol, in order; what stands behind the last of them belongs to it no more.
   *
   * @param from the end of the symbol
   */
  static List<Hit> behind(String text, SeriesSymbol symbol, int from) {
    var changes = new ListedChanges(text);
    changes.read(symbol, from);
    return changes.found;
  }

  private void read(SeriesSymbol first, int from) {
    int end = bare(first, range(first, from));
    SeriesSymbol symbol = first;
    Matcher between = BEFORE_CHANGE.matcher(text);
    while (between.region(end, text.length()).lookingAt()) {
      int start = between.end();
      var change = Component.changeAt(text, start);
      if (change.isEmpty()) {
        return;
      }
      symbol = symbol.with(change.get().print());
      end = change.get().end();
      var stacked = stackedAt(end);
      while (stacked.isPresent()) {
        symbol = symbol.with(stacked.get().print());
        end = stacked.get().end();
        stacked = stackedAt(end);
      }
      found.add(new Hit(symbol, start, end));
      end = bare(symbol, range(symbol, end));
    }
  }

  /** The numbers that follow alone: of changes any, of documents a range. */
  private int bare(SeriesSymbol from, int at) {
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
        found.add(new Hit(from.numbered(own.group(1) + i), m.start(3), m.end()));
      }
      before = to;
      end = m.end();
    }
    return end;
  }

  private Optional<Component> stackedAt(int at) {
    return Component.behindSlash(text, at).filter(c -> c.kind() == Component.Kind.CHANGE);
  }

  private int range(SeriesSymbol from, int at) {
    String last = from.components().get(from.components().size() - 1);
    Matcher m = RANGE.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!last.matches("(?:Add|Corr|Rev|Amend|SR|PV)\\.\\d{1,2}") || !m.lookingAt()) {
      return at;
    }
    int point = last.indexOf('.') + 1;
    int to = Integer.parseInt(m.group(1));
    for (int i = Integer.parseInt(last.substring(point)) + 1; i <= to; i++) {
      found.add(new Hit(from.with(last.substring(0, point) + i), m.start(1), m.end()));
    }
    return m.end();
  }
}
