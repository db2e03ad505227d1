package org.plenary.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds short symbols whose signs a scanner confused, where nothing else can stand: {@code 4/9388}
 * for A/9388 and {@code £/3342} for E/3342 at the head of a footnote, {@code (A/S498)} for (A/5498)
 * behind the number of a supplement. Elsewhere "4/9388" may be anything, and is left.
 */
public final class ScannedSymbols {
  /** No session of the Assembly came to these numbers under a slash, and no date is so long. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:^|(?i:suppl[eé]ment n.{1,9}?) ?[(\\[{])([A4£€E])/([\\dSOlI]{3,5})(?=[.,;:)\\]}]|$| (?:and|et) (?:Add|Corr|Rev)\\.| ?,)");

  private static final int MOST_CONFUSED = 2;

  private ScannedSymbols() {}

  /** The symbols of a footnote that the scanner of clean text does not find, in order. */
  public static List<SymbolScanner.Hit> in(String note) {
    StringBuilder repaired = new StringBuilder(note);
    List<Integer> starts = new ArrayList<>();
    Matcher m = SHORT.matcher(note);
    while (m.find()) {
      String figures = figures(m.group(2));
      boolean changed = !m.group(2).equals(figures) || "4£€".contains(m.group(1));
      if (changed && confused(m.group(2), figures) <= MOST_CONFUSED) {
        repaired.replace(m.start(1), m.end(1), "A4".contains(m.group(1)) ? "A" : "E");
        repaired.replace(m.start(2), m.end(2), figures);
        starts.add(m.start(1));
      }
    }
    List<SymbolScanner.Hit> clean = SymbolScanner.symbols(note);
    return starts.isEmpty()
        ? List.of()
        : SymbolScanner.symbols(repaired.toString()).stream()
            .filter(h -> !clean.contains(h))
            .toList();
  }

  private static String figures(String printed) {
    return printed.replace('S', '5').replace('O', '0').replaceAll("[lI]", "1");
  }

  private static long confused(String printed, String figures) {
    return IntStream.range(0, printed.length())
        .filter(i -> printed.charAt(i) != figures.charAt(i))
        .count();
  }
}
