package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.document.Span;
import org.plenary.lexicon.Organs;
import org.plenary.source.Mark;
import org.plenary.source.Marks;
import org.plenary.source.SourceText;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/**
 * The documents of a text whose source marks its parts: what {@link LayoutReader} tells from lines,
 * this takes from the marks. The parts A and B of A/RES/74/255 share one cover and one number.
 */
final class MarkedLayouts {
  private final Organs organs;
  private final LineStarts starts;
  private final SourceText source;
  private final List<Line> lines;

  MarkedLayouts(Organs organs, LineStarts starts, SourceText source) {
    this.organs = organs;
    this.starts = starts;
    this.source = source;
    this.lines = Line.of(source.text());
  }

  /** The documents, in order; one at least, without text when nothing is marked as a document. */
  List<Layout> read() {
    List<Mark> documents = source.marks().of(Mark.Kind.DOCUMENT).toList();
    Marks shared =
        new Marks(
            source.marks().all().stream()
                .filter(m -> documents.stream().noneMatch(d -> d.holds(m)))
                .toList());
    return documents.isEmpty()
        ? List.of(Layout.withoutText(lines))
        : documents.stream().map(d -> layout(shared, source.marks().within(d))).toList();
  }

  private Layout layout(Marks shared, Marks own) {
    boolean inCollection = number(shared).isPresent();
    Marks head = inCollection ? shared : own;
    Optional<Line> opening = own.of(Mark.Kind.OPENING).map(this::line).findFirst();
    var body = new MarkedBody(source.text(), starts);
    own.all().forEach(body::read);
    return new Layout(
        Stream.concat(shared.of(Mark.Kind.COVER), own.of(Mark.Kind.COVER))
            .flatMap(this::lines)
            .toList(),
        title(head),
        letter(own).or(() -> letterOfSymbol(head)).map(l -> new DocumentPart(l, true)),
        inCollection ? own.of(Mark.Kind.TITLE).flatMap(t -> pieces(t, own)).toList() : List.of(),
        opening,
        opening.flatMap(o -> organs.byOpening(o.text())).map(Organs.Organ::id),
        body.blocks(),
        body.notes(),
        own.of(Mark.Kind.CLOSING).flatMap(this::lines).toList(),
        new Marks(Stream.concat(shared.all().stream(), own.all().stream()).toList()));
  }

  /** The number "80/153." and the title behind it. */
  private List<Line> title(Marks head) {
    return Stream.concat(number(head).stream(), head.of(Mark.Kind.TITLE).limit(1))
        .flatMap(m -> pieces(m, head))
        .toList();
  }

  private Optional<Mark> number(Marks marks) {
    return marks
        .of(Mark.Kind.RESOLUTION_NUMBER)
        .filter(m -> ResolutionNumber.parse(bare(m)).isPresent())
        .findFirst();
  }

  /** The letter of a part; what else is numbered in no known way, is none. */
  private Optional<String> letter(Marks marks) {
    return marks
        .of(Mark.Kind.RESOLUTION_NUMBER)
        .map(this::bare)
        .filter(t -> t.matches("[A-Z]"))
        .findFirst();
  }

  /** "A/RES/74/249 B", where the letter is missing above the title. */
  private Optional<String> letterOfSymbol(Marks head) {
    return head.of(Mark.Kind.SYMBOL)
        .flatMap(m -> Symbol.parse(m.of(source.text())).stream())
        .filter(ResolutionSymbol.class::isInstance)
        .flatMap(s -> ((ResolutionSymbol) s).number().part().stream())
        .filter(p -> p.length() == 1)
        .findFirst();
  }

  private String bare(Mark number) {
    return number.of(source.text()).replaceFirst("\\.$", "");
  }

  private Stream<Line> lines(Mark region) {
    return lines.stream()
        .filter(l -> region.start() <= l.span().start() && l.span().end() <= region.end());
  }

  private Line line(Mark mark) {
    return line(mark.start(), mark.end());
  }

  private Line line(int start, int end) {
    return new Line(new Span(start, end), source.text().substring(start, end), 0);
  }

  /** A mark's words without the marks of notes in them. */
  private Stream<Line> pieces(Mark mark, Marks marks) {
    List<Line> pieces = new ArrayList<>();
    int from = mark.start();
    for (Mark note : marks.of(Mark.Kind.NOTE_MARK).filter(mark::holds).toList()) {
      if (from < note.start()) {
        pieces.add(line(from, note.start()));
      }
      from = note.end();
    }
    if (from < mark.end()) {
      pieces.add(line(from, mark.end()));
    }
    return pieces.stream();
  }
}
