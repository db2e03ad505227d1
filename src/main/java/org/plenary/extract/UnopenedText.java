package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.document.Span;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Lexicon;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/**
 * Reads documents that no opening formula begins: statements of a President, letters, notes,
 * agendas, reports, declarations. What they are is told by their symbol, or by a line such as "Note
 * by the Secretariat" where an organ or a symbol is named as well.
 */
final class UnopenedText {
  /** A title runs over fewer characters without an end. */
  private static final int PARAGRAPH = 90;

  /** Nothing stands above a text for longer. */
  private static final int MASTHEAD = 60;

  private static final int HEAD = 4000;

  /** Table of contents, numbered heading, agenda item: no title. */
  private static final Pattern FRONT =
      Pattern.compile("[ivxl]{1,5}\\. .*|contents.*|table des matieres.*|agenda items? .*");

  private final Lexicon lexicon;
  private final LineStarts starts;
  private final MastheadLines masthead;
  private final DocumentKinds kinds;
  private final SessionDays days;

  UnopenedText(Lexicon lexicon, LineStarts starts, MastheadLines masthead, SessionDays days) {
    this.lexicon = lexicon;
    this.starts = starts;
    this.masthead = masthead;
    this.days = days;
    this.kinds = new DocumentKinds(lexicon.documents());
  }

  /** The document; none when the lines are not known to be one. */
  Optional<Layout> read(List<Line> lines) {
    int body = bodyAt(lines);
    if (body == 0 || body == lines.size()) {
      return Optional.empty();
    }
    List<Line> above = new ArrayList<>(lines.subList(0, body));
    boolean symbol = above.stream().anyMatch(this::isSymbol);
    if (!symbol) {
      runningSymbol(lines).ifPresent(above::add);
    }
    boolean ours = symbol || above.size() > body || isOurs(lines, above);
    return ours ? Optional.of(layout(lines, above, body)) : Optional.empty();
  }

  /** The document, when its title tells what it is: a declaration may end in a closing line too. */
  Optional<Layout> readKnown(List<Line> lines) {
    List<String> above = lines.stream().limit(bodyAt(lines)).map(Line::text).toList();
    return kinds.of(above).flatMap(kind -> read(lines));
  }

  private boolean isOurs(List<Line> lines, List<Line> above) {
    if (kinds.of(above.stream().map(Line::text).toList()).isEmpty()) {
      return false;
    }
    if (above.stream().anyMatch(l -> ofSession(l.text()) || isName(l.text()))) {
      return true;
    }
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return !lexicon.organs().in(Folded.of(head).text()).isEmpty()
        || !SymbolScanner.symbols(head).isEmpty();
  }

  /** "Nineteenth session*", "Item 5 of the provisional agenda*", "Nairobi, 5–9 May 2003". */
  private boolean ofSession(String line) {
    String plain = line.replaceAll("[*\\d]+$", "");
    return plain.length() < PARAGRAPH && (masthead.isField(plain) || days.isPlaceAndDays(line));
  }

  private boolean isSymbol(Line line) {
    return Symbol.parse(line.text().replaceFirst("\\*$", "")).isPresent();
  }

  /** A symbol that stands alone on a line again and again is the document's own. */
  private Optional<Line> runningSymbol(List<Line> lines) {
    List<Line> symbols = lines.stream().filter(this::isSymbol).toList();
    return symbols.stream()
        .filter(l -> symbols.stream().filter(o -> o.text().equals(l.text())).count() > 1)
        .findFirst();
  }

  /** Where the first paragraph begins: a number with a point, or words that run to an end. */
  private int bodyAt(List<Line> lines) {
    for (int i = 0; i < Math.min(lines.size(), MASTHEAD); i++) {
      String text = lines.get(i).text();
      boolean numbered =
          starts.numbered(text).filter(s -> LineStarts.hasPoint(text, s)).isPresent();
      boolean field = masthead.isField(text) || Furniture.is(text);
      if (numbered && !field || !field && isParagraph(lines, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isParagraph(List<Line> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && lines.get(end).blanksBefore() == 0) {
      end++;
    }
    String words =
        lines.subList(from, end).stream().map(Line::text).collect(Collectors.joining(" "));
    boolean first = from == 0 || lines.get(from).blanksBefore() > 0;
    return first && words.length() > PARAGRAPH && LineEnds.endsParagraph(words);
  }

  private Layout layout(List<Line> lines, List<Line> above, int from) {
    List<Line> title = title(above);
    var running = new RunningHeads(title, above);
    var body =
        BodyReader.ofUnopened(
            starts, running, running.titleLines(lines), masthead, Column.of(lines));
    for (int i = from; i < lines.size(); i++) {
      body.read(lines.get(i), lines.subList(i + 1, lines.size()));
    }
    return new Layout(
        above.stream().filter(l -> !title.contains(l)).toList(),
        title,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ofBody(body.blocks()),
        body.notes(),
        body.closing());
  }

  /**
   * The first lines that are neither a field nor the name of an organ, below the session and its
   * days where they stand: the organ's own name may run over lines that no list has.
   */
  private List<Line> title(List<Line> all) {
    int fields = 0;
    for (int i = 0; i < all.size(); i++) {
      fields = days.isPlaceAndDays(all.get(i).text()) ? i + 1 : fields;
    }
    List<Line> above = all.subList(fields == all.size() ? 0 : fields, all.size());
    Predicate<Line> other =
        l ->
            ofSession(l.text())
                || FRONT.matcher(Folded.of(l.text()).text()).matches()
                || starts.asteriskNote(l.text()).isPresent()
                || Furniture.is(l.text())
                || Furniture.isRule(l.text())
                || isSymbol(l)
                || isName(l.text());
    List<Line> title = new ArrayList<>();
    for (Line line : above) {
      boolean goesOn = !title.isEmpty() && line.blanksBefore() == 0;
      if (!other.test(line) && (title.isEmpty() || goesOn)) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  private boolean isName(String line) {
    String folded = Folded.of(line).text();
    return lexicon.organs().in(folded).stream()
            .anyMatch(o -> o.start() == 0 && o.end() == folded.length())
        || lexicon.organisations().in(line, folded).stream()
            .anyMatch(o -> o.start() == 0 && o.end() == line.length());
  }

  /** Up to the first annex the paragraphs are those of the body. */
  private static List<Block> ofBody(List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    boolean annex = false;
    for (Block block : blocks) {
      annex |= block.kind() == Kind.ANNEX;
      boolean own = !annex && block.kind() == Kind.ANNEX_PARAGRAPH;
      List<Span> pieces = block.pieces();
      body.add(
          own
              ? new Block(Kind.BODY_PARAGRAPH, block.mark(), block.certain(), pieces, block.level())
              : block);
    }
    return body;
  }
}
