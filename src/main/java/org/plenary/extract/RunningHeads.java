package org.plenary.extract;

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

  /** The document's own symbol on a line of its own. */
  boolean isSymbol(String line) {
    return symbols.contains(bare(line)) || (symbols.isEmpty() && Symbol.parse(line).isPresent());
  }

  /** A line of the title, or the title and the symbol run together. */
  boolean isTitle(String line) {
    String bare = bare(line);
    return lines.contains(bare) || (bare.length() > 12 && title.contains(bare));
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
