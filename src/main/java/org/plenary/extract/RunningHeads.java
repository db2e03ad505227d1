package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.symbol.Symbol;

/**
 * The running heads of a document: its symbol and its title, which stand on every page and break
 * into the middle of paragraphs: "A/RES/80/60 ⏎United Nations Regional Centre for Peace and
 * Disarmament".
 */
final class RunningHeads {
  /** "Resolution 2625 A (XXV)" without its signs. */
  private static final int LONGEST_NUMBER = 24;

  /** Fewer letters of a title may be words of the text. */
  private static final int SHORTEST = 12;

  private final Set<String> lines = new HashSet<>();
  private final Set<String> symbols = new HashSet<>();
  private final String title;

  RunningHeads(List<Line> title, List<Line> masthead) {
    StringBuilder whole = new StringBuilder();
    for (Line line : title) {
      lines.add(bare(line.text()));
      whole.append(bare(line.text()));
    }
    this.title = whole.toString();
    masthead.forEach(l -> Symbol.parse(l.text()).ifPresent(s -> symbols.add(bare(s.print()))));
  }

  /**
   * The lines of the title that stand over a page with the symbol: on left-hand pages below it, on
   * right-hand pages above it, and above the page's number where there is no symbol.
   *
   * @param lines the lines below the opening formula
   */
  Set<Line> titleLines(List<Line> lines) {
    Set<Line> heads = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean symbol = isSymbol(lines.get(i).text());
      if (symbol || Furniture.is(lines.get(i).text())) {
        List<Line> above = new ArrayList<>();
        for (int j = i - 1; j >= 0 && isTitle(lines.get(j).text()); j--) {
          above.add(0, lines.get(j));
        }
        if (isWhole(above) && !LineEnds.endsParagraph(above.get(above.size() - 1).text())) {
          heads.addAll(above);
        }
      }
    }
    return heads;
  }

  /** Nothing less than the whole title: a part of it may be the end of a paragraph. */
  private boolean isWhole(List<Line> above) {
    StringBuilder whole = new StringBuilder();
    above.forEach(l -> whole.append(bare(l.text())));
    if (!above.isEmpty() && isCut(above.get(above.size() - 1).text())) {
      return true;
    }
    return !whole.isEmpty() && title.endsWith(whole.toString()) && isMost(whole.length());
  }

  /** The number may be left out of the running title, "80/49. Follow-up to …". */
  private boolean isMost(int length) {
    return title.length() - length <= LONGEST_NUMBER;
  }

  /** The document's own symbol on a line of its own. */
  boolean isSymbol(String line) {
    return symbols.contains(bare(line)) || (symbols.isEmpty() && Symbol.parse(line).isPresent());
  }

  /** A head that is too long for its line: "Implementation of the outcome of the United …". */
  private static boolean isCut(String line) {
    return line.endsWith("…") || line.endsWith("...");
  }

  /** A line of the title, or the title and the symbol run together. */
  boolean isTitle(String line) {
    String bare = bare(line);
    return lines.contains(bare)
        || (bare.length() > SHORTEST && title.contains(bare))
        || (isCut(line) && bare.length() > SHORTEST && title.startsWith(bare));
  }

  /** "A/RES/67/264Cooperation between the United Nations and …": both on one line. */
  boolean isBoth(String line) {
    String bare = bare(line);
    return symbols.stream().anyMatch(s -> bare.contains(s) && isTitleText(bare.replace(s, "")));
  }

  private boolean isTitleText(String bare) {
    return !bare.isEmpty() && title.contains(bare);
  }

  /** Letters and digits only: blanks and signs differ from page to page. */
  private static String bare(String line) {
    StringBuilder bare = new StringBuilder();
    line.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
