package org.plenary.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.plenary.symbol.Symbol;

/** The text of one page in the making: lines, with a blank line where paragraphs part. */
final class PdfPage {
  /** Paragraphs stand apart by half a line; lines of one paragraph differ by less than a tenth. */
  private static final float PARAGRAPH_GAP = 1.25f;

  /** Lines that stand farther apart than so many sizes tell nothing of the distance of lines. */
  private static final float FAR = 2.5f;

  /** One line in so many is frequent. */
  private static final int FREQUENT = 6;

  private static final int ENOUGH_LINES = 10;

  /** A title of three lines at the most, and the symbol. */
  private static final int MOST_HEAD_LINES = 4;

  private final List<PdfLine> lines = new ArrayList<>();
  private PdfLine open = new PdfLine();

  /** Takes the next piece of the line that is open. */
  void piece(String text, List<TextPosition> glyphs) {
    if (!glyphs.isEmpty() && !text.isEmpty()) {
      open.add(text, glyphs);
    }
  }

  /** Ends the line that is open. */
  void endLine() {
    if (!open.isBlank()) {
      lines.add(open);
    }
    open = new PdfLine();
  }

  /**
   * The text of the lines so far.
   *
   * @param distance at which lines of a paragraph follow each other, in points; 0 if unknown
   */
  String text(float distance) {
    boolean blanksAreSigns =
        lines.stream()
            .map(PdfLine::blanks)
            .reduce(PdfLine.Blanks::plus)
            .map(PdfLine.Blanks::asSigns)
            .orElse(false);
    StringBuilder text = new StringBuilder();
    PdfLine last = null;
    for (PdfLine line : lines) {
      if (last != null) {
        breakLine(text, isApart(last, line, distance));
      }
      text.append(clean(line.text(blanksAreSigns)));
      last = line;
    }
    return symbolFirst(text.toString());
  }

  private static String clean(String line) {
    return line.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * The symbol in the running head stands beside a title of two lines, on the left or on the right:
   * it comes first, so that what follows it is known for a running head.
   */
  private static String symbolFirst(String text) {
    int blank = text.indexOf("\n\n");
    List<String> head = text.substring(0, Math.max(0, blank)).lines().toList();
    Optional<String> symbol = head.stream().filter(l -> Symbol.parse(l).isPresent()).findFirst();
    if (symbol.isEmpty() || head.size() > MOST_HEAD_LINES) {
      return text;
    }
    List<String> sorted = new ArrayList<>(head);
    sorted.remove(symbol.get());
    sorted.add(0, symbol.get());
    return String.join("\n", sorted) + text.substring(blank);
  }

  /** A soft hyphen is printed only because the line ends: the word goes on. */
  private static void breakLine(StringBuilder text, boolean apart) {
    int end = text.length() - 1;
    if (end >= 0 && text.charAt(end) == '\u00AD') {
      text.setLength(end);
    } else {
      text.append(apart ? "\n\n" : "\n");
    }
  }

  private static boolean isApart(PdfLine above, PdfLine below, float distance) {
    float between = below.baseline() - above.baseline();
    float usual = Math.max(distance, 1.15f * Math.max(above.size(), below.size()));
    // The next column begins above, and a paragraph may go on in it.
    return between > PARAGRAPH_GAP * usual;
  }

  /**
   * The distance of lines in a paragraph, in points: the least of those that are frequent, since in
   * a list of one-line items most lines stand a paragraph apart. Empty when the lines are too few
   * to tell.
   */
  Optional<Float> distance() {
    Map<Integer, Integer> counts = new TreeMap<>();
    int all = 0;
    for (int i = 1; i < lines.size(); i++) {
      float between = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (between > lines.get(i).size() && between < FAR * lines.get(i).size()) {
        counts.merge(Math.round(between * 2), 1, Integer::sum);
        all++;
      }
    }
    int least = Math.max(2, all / FREQUENT);
    return all < ENOUGH_LINES
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .map(e -> e.getKey() / 2f)
            .findFirst();
  }
}
