package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Where a document begins, and where its number and its part's letter stand, or -1. */
  private record Begin(int at, int heading, int letter) {}

  Extents(Organs organs, LineStarts starts, MastheadLines masthead) {
    this.organs = organs;
    this.starts = starts;
    this.masthead = masthead;
  }

  /** The documents of a text, in order; one at least. */
  List<Extent> of(List<Line> lines) {
    List<Begin> begins = begins(lines);
    boolean fragment = hasEnd(lines, begins.isEmpty() ? lines.size() : begins.get(0).at());
    if (begins.isEmpty() || (begins.size() == 1 && begins.get(0).letter() < 0 && !fragment)) {
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
      if (begin.letter() < 0) {
        extents.add(Extent.of(lines.subList(own, to)));
      } else {
        head = begin.heading() < 0 ? head : lines.subList(own, begin.letter());
        String letter = letter(lines.get(begin.letter())).orElseThrow();
        extents.add(
            new Extent(head, Optional.of(letter), true, lines.subList(begin.letter() + 1, to)));
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
      } else if (letter < 0 && opening - i < REACH / 2 && isLetter(lines, i, before)) {
        letter = i;
      } else if (starts.isMeeting(lines.get(i).text()) && i > 0 && (letter >= 0 || floor >= 0)) {
        return letter >= 0 && isComposite(before)
            ? Optional.of(new Begin(letter, -1, letter))
            : Optional.of(new Begin(behindClosing(lines, i), -1, -1));
      }
    }
    if (heading >= 0) {
      return Optional.of(new Begin(top(lines, floor, heading), heading, letter));
    }
    if (letter >= 0 && isComposite(before)) {
      return Optional.of(new Begin(letter, -1, letter));
    }
    return floor < 0
        ? Optional.of(new Begin(top(lines, floor, opening), -1, -1))
        : Optional.empty();
  }

  /** "I" alone heads a section, but part I when part H stands before it. */
  private static boolean isLetter(List<Line> lines, int i, List<Begin> before) {
    Optional<String> letter = letter(lines.get(i));
    boolean behindH =
        isComposite(before)
            && letter(lines.get(before.get(before.size() - 1).letter())).equals(Optional.of("H"));
    return letter.isPresent() && (!letter.get().equals("I") || behindH);
  }

  private static boolean isComposite(List<Begin> before) {
    return !before.isEmpty() && before.get(before.size() - 1).letter() >= 0;
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
