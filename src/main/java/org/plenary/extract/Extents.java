package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.extract.PartSequence.Begin;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.ResolutionNumber;

/**
 * Tells where one document ends and the next begins. A page of the Official Records carries the end
 * of 3368 (XXX), the whole of 3369 (XXX) and the start of 3370 (XXX); a session volume carries
 * hundreds; a composite resolution has an opening formula for each of its parts A, B, C.
 *
 * <p>A document begins at its heading: the number above an opening formula, with the lines of a
 * masthead above that; a part begins at its letter; where there is neither, behind the closing
 * lines of the document before. An opening formula with none of these is quoted, and begins
 * nothing.
 */
final class Extents {
  /** Between a heading and "The General Assembly," stand a title and a masthead, no more. */
  private static final int REACH = 24;

  /** Above its first heading a single page has no more than this; a volume has its contents. */
  private static final int FRONT_MATTER = 60;

  /** The letter of a part on a line of its own: "A", "B.", with the mark of a note "B¹". */
  private static final Pattern LETTER =
      Pattern.compile("[*_]*([A-Z])\\.?[*_]*\\s?(?:[⁰¹²³⁴-⁹]{1,2}|\\d{1,2}|\\*)?");

  private final Organs organs;
  private final LineStarts starts;
  private final MastheadLines masthead;

  Extents(Organs organs, LineStarts starts, MastheadLines masthead) {
    this.organs = organs;
    this.starts = starts;
    this.masthead = masthead;
  }

  /** The documents of a text, in order; one at least. */
  List<Extent> of(List<Line> lines) {
    List<Begin> begins = new PartSequence(lines, organs).complete(begins(lines));
    boolean fragment = hasEnd(lines, begins.isEmpty() ? lines.size() : begins.get(0).at());
    if (begins.isEmpty() || (begins.size() == 1 && begins.get(0).part().isEmpty() && !fragment)) {
      return List.of(
          fragment ? new Extent(List.of(), Optional.empty(), false, lines) : Extent.of(lines));
    }
    List<Extent> extents = new ArrayList<>();
    int first = begins.get(0).at();
    if (fragment) {
      extents.add(new Extent(List.of(), Optional.empty(), false, lines.subList(0, first)));
    }
    int from = fragment || first > FRONT_MATTER ? first : 0;
    List<Line> head = List.of();
    for (int i = 0; i < begins.size(); i++) {
      Begin begin = begins.get(i);
      int to = i + 1 < begins.size() ? begins.get(i + 1).at() : lines.size();
      int own = i == 0 ? from : begin.at();
      if (begin.part().isEmpty()) {
        extents.add(Extent.of(lines.subList(own, to)));
      } else {
        head = begin.heading() < 0 ? head : headOf(lines, own, begin);
        extents.add(new Extent(head, begin.part(), true, lines.subList(begin.own(), to)));
      }
    }
    return extents;
  }

  private List<Begin> begins(List<Line> lines) {
    List<Begin> begins = new ArrayList<>();
    int floor = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (organs.byOpening(lines.get(i).text()).isPresent()) {
        Optional<Begin> begin = begin(lines, floor, i, begins);
        begin.ifPresent(begins::add);
        floor = begin.isPresent() ? i : floor;
      }
    }
    return begins;
  }

  private Optional<Begin> begin(List<Line> lines, int floor, int opening, List<Begin> before) {
    int heading = -1;
    int letter = -1;
    for (int i = opening - 1; i > Math.max(floor, opening - REACH) && heading < 0; i--) {
      if (heads(lines, i, opening)) {
        heading = i;
      } else if (letter < 0 && opening - i < REACH / 2 && isLetter(lines.get(i), before)) {
        letter = i;
      } else if (starts.isMeeting(lines.get(i).text()) && i > 0 && (letter >= 0 || floor >= 0)) {
        return letter >= 0 && isNext(lines.get(letter), before)
            ? Optional.of(part(lines, letter, -1, letter, opening))
            : Optional.of(whole(behindClosing(lines, i), -1, opening));
      }
    }
    if (heading >= 0) {
      int top = top(lines, floor, heading);
      return Optional.of(
          letter >= 0 ? part(lines, top, heading, letter, opening) : whole(top, heading, opening));
    }
    if (letter >= 0 && isNext(lines.get(letter), before)) {
      return Optional.of(part(lines, letter, -1, letter, opening));
    }
    return floor < 0
        ? Optional.of(whole(top(lines, floor, opening), -1, opening))
        : Optional.empty();
  }

  private static Begin part(List<Line> lines, int at, int heading, int letter, int opening) {
    var part = letter(lines.get(letter)).map(l -> new DocumentPart(l, true));
    return new Begin(at, heading, opening, letter + 1, part);
  }

  private static Begin whole(int at, int heading, int opening) {
    return new Begin(at, heading, opening, at, Optional.empty());
  }

  /** What the parts share, without the letter of the first. */
  private static List<Line> headOf(List<Line> lines, int from, Begin begin) {
    boolean printed = begin.part().filter(DocumentPart::certain).isPresent();
    return lines.subList(from, printed ? begin.own() - 1 : begin.own());
  }

  /** The letter of a further part; "B" shows that the number above was of part A. */
  private static boolean isNext(Line letter, List<Begin> before) {
    return isComposite(before)
        || (letter(letter).equals(Optional.of("B"))
            && !before.isEmpty()
            && before.get(before.size() - 1).heading() >= 0);
  }

  /** "I" alone heads a section, but part I when part H stands before it. */
  private static boolean isLetter(Line line, List<Begin> before) {
    Optional<String> letter = letter(line);
    boolean behindH =
        isComposite(before) && before.get(before.size() - 1).part().get().letter().equals("H");
    return letter.isPresent() && (!letter.get().equals("I") || behindH);
  }

  private static boolean isComposite(List<Begin> before) {
    return !before.isEmpty() && before.get(before.size() - 1).part().isPresent();
  }

  /** Whether a line holds the number of the resolution that is opened below it. */
  private boolean heads(List<Line> lines, int i, int opening) {
    String text = lines.get(i).text();
    Optional<Organs.Organ> organ = organs.byOpening(lines.get(opening).text());
    return masthead
        .number(text)
        .filter(n -> organ.flatMap(o -> n.number().resolutionOf(o.symbolPrefix())).isPresent())
        .filter(n -> !isNote(n, text) && standsApart(lines, i))
        .isPresent();
  }

  /** "Resolution 79/257." with nothing behind is a footnote; "Resolution 500 (1982)" a heading. */
  private static boolean isNote(MastheadLines.NumberHeading heading, String text) {
    return heading.start() > 0
        && heading.titleFrom() >= text.length()
        && heading.number().form() == ResolutionNumber.Form.SESSION;
  }

  /** A number at the start of a wrapped line, "⏎72/74.", stands in a sentence and heads nothing. */
  private boolean standsApart(List<Line> lines, int i) {
    return i == 0
        || lines.get(i).blanksBefore() > 0
        || LineEnds.endsSentence(lines.get(i - 1).text())
        || masthead.isField(lines.get(i - 1).text())
        || Furniture.is(lines.get(i - 1).text());
  }

  /** The first line of the masthead right above a heading. */
  private int top(List<Line> lines, int floor, int heading) {
    int top = heading;
    while (top - 1 > floor && isAbove(lines, top - 1)) {
      top--;
    }
    return top;
  }

  private boolean isAbove(List<Line> lines, int i) {
    String text = lines.get(i).text();
    boolean closing =
        starts.isMeeting(text)
            || (masthead.isDate(text) && i > 0 && starts.isMeeting(lines.get(i - 1).text()));
    return !closing && (masthead.isField(text) || Furniture.is(text));
  }

  private int behindClosing(List<Line> lines, int meeting) {
    boolean dated = meeting + 1 < lines.size() && masthead.isDate(lines.get(meeting + 1).text());
    return meeting + (dated ? 2 : 1);
  }

  /** Whether these lines hold the end of a resolution: operative words and the closing line. */
  private boolean hasEnd(List<Line> lines, int to) {
    boolean operative = false;
    for (Line line : lines.subList(0, to)) {
      operative |=
          starts
              .numbered(line.text())
              .filter(s -> starts.isOperative(line.text().substring(s.length())))
              .isPresent();
      if (operative && starts.isMeeting(line.text())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> letter(Line line) {
    var m = LETTER.matcher(line.text());
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
