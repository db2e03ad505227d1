package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;

/**
 * Reads the lines below the opening formula, one by one: paragraphs, the footnotes that break into
 * them at the end of a page, the closing lines, the notes of Word dumps below those, annexes.
 *
 * <p>A paragraph goes on over everything that is no beginning: "… adoption on 14 March 2008 by the
 * ⏎¹ On 28 June 2011, … ⏎Islamic Summit Conference …" (A/RES/72/74) is one paragraph and one note.
 */
final class BodyReader {
  private final LineStarts starts;
  private final RunningHeads running;
  private final Set<Line> heads;
  private final MastheadLines mastheadLines;
  private final Column column;
  private final NoteZone notes;
  private final Headings headings;
  private final Numbering numbers;

  private final OpenBlocks blocks = new OpenBlocks();
  private final List<Line> closing = new ArrayList<>();
  private final List<Line> masthead = new ArrayList<>();

  private boolean afterBreak;
  private boolean brokenByPage;
  private List<Line> below = List.of();
  private boolean afterHead;
  private boolean closed;
  private boolean inAnnex;

  /**
   * @param heads lines of the running title that stand above the symbol of their page
   */
  BodyReader(
      LineStarts starts,
      RunningHeads running,
      Set<Line> heads,
      MastheadLines mastheadLines,
      Column column) {
    this.starts = starts;
    this.running = running;
    this.heads = heads;
    this.mastheadLines = mastheadLines;
    this.column = column;
    this.notes = new NoteZone(starts);
    this.headings = new Headings(starts);
    this.numbers = new Numbering(starts);
  }

  /** For a text that no opening formula begins: its paragraphs need no verb. */
  static BodyReader ofUnopened(
      LineStarts starts,
      RunningHeads running,
      Set<Line> heads,
      MastheadLines mastheadLines,
      Column column) {
    var reader = new BodyReader(starts, running, heads, mastheadLines, column);
    reader.inAnnex = true;
    return reader;
  }

  List<Block> blocks() {
    return blocks.close();
  }

  List<Block> notes() {
    return notes.blocks();
  }

  List<Line> closing() {
    return List.copyOf(closing);
  }

  /** Lines below the text that belong above it. */
  List<Line> masthead() {
    return List.copyOf(masthead);
  }

  /**
   * Takes the next line.
   *
   * @param rest the lines below it: a number alone on its line is known by the verb below it
   */
  void read(Line line, List<Line> rest) {
    Optional<Line> next = rest.stream().findFirst();
    if (readBareNumber(line, next) || readLetterHeading(line) || isFurniture(line)) {
      return;
    }
    below = rest;
    boolean apart = line.blanksBefore() > 0 || afterBreak;
    brokenByPage = afterBreak;
    afterBreak = false;
    afterHead = false;
    if (!notes.begin(line, apart, closed) && !readNoteGoingOn(line, apart)) {
      notes.leave();
      if (closed && !inAnnex) {
        readBelowClosing(line);
      } else {
        readBody(line, apart);
      }
    }
  }

  private boolean readBareNumber(Line line, Optional<Line> next) {
    boolean number = !closed && blocks.isFree() && numbers.isBare(line, next);
    if (number) {
      notes.leave();
      openNumbered(new LineStarts.Start(line.text(), line.text().length()), line);
    }
    return number;
  }

  private void openNumbered(LineStarts.Start number, Line line) {
    numbers.take(number.mark());
    Kind kind = inAnnex ? Kind.ANNEX_PARAGRAPH : Kind.OPERATIVE;
    blocks.open(kind, number.mark(), line, number.length());
  }

  private String textBelow() {
    return below.stream().findFirst().map(Line::text).orElse("");
  }

  /** "V" over a section is no noise of a scan when a paragraph is over above it. */
  private boolean readLetterHeading(Line line) {
    boolean apart = line.blanksBefore() > 0 || afterBreak;
    boolean heading = Headings.isLetter(line) && apart && !closed && blocks.isFree();
    if (heading) {
      notes.leave();
      blocks.open(Kind.HEADING, "", line, 0);
    }
    return heading;
  }

  private boolean isFurniture(Line line) {
    String text = line.text();
    if (Furniture.isRule(text)) {
      notes.rule();
      afterBreak = true;
      return true;
    }
    boolean head = running.isSymbol(text) || running.isBoth(text) || heads.contains(line);
    if (head || Furniture.is(text) || (afterHead && running.isTitle(text))) {
      afterBreak = true;
      afterHead = true;
      notes.endPage();
      if (head && closed && !heads.contains(line)) {
        masthead.add(line);
      }
      return true;
    }
    return false;
  }

  private boolean readNoteGoingOn(Line line, boolean apart) {
    if (!notes.isOpen()) {
      return false;
    }
    OpenBlock note = notes.current();
    boolean bodyOpen = !blocks.isFree() && !closed;
    boolean ended = note.endsSentence();
    boolean goesOn =
        note.isEmpty()
            || notes.isResumed()
            || (!apart && !(ended && (bodyOpen || beginsParagraph(line))));
    if (goesOn) {
      notes.goOn(line);
    }
    return goesOn;
  }

  private boolean beginsParagraph(Line line) {
    return starts.isPreambular(line.text())
        || numberedStart(line, false).isPresent()
        || starts.isMeeting(line.text());
  }

  private void readBody(Line line, boolean apart) {
    String text = line.text();
    boolean free = blocks.isFree();
    if (starts.isAnnex(text) && apart) {
      inAnnex = true;
      numbers.restart();
      blocks.open(Kind.ANNEX, "", line, 0);
    } else if (starts.isMeeting(text) && !inAnnex) {
      closed = true;
      closing.add(line);
    } else if (!readMarked(line, free, apart) && !readUnmarked(line, apart, free)) {
      if (blocks.isEmpty()) {
        blocks.open(Kind.HEADING, "", line, 0);
      } else {
        blocks.lastWithText().add(line.span(), line.text());
      }
    }
  }

  private boolean readMarked(Line line, boolean free, boolean apart) {
    var number = numberedStart(line, apart);
    if (number.isPresent()) {
      openNumbered(number.get(), line);
      return true;
    }
    var letter = starts.lettered(line.text());
    if (letter.isPresent() && !blocks.isEmpty() && (free || blocks.last().endsWithConjunction())) {
      blocks.open(Kind.SUB_PARAGRAPH, letter.get().mark(), line, letter.get().length());
      return true;
    }
    return false;
  }

  private Optional<LineStarts.Start> numberedStart(Line line, boolean apart) {
    return numbers.at(line.text(), textBelow(), blocks.isFree(), apart);
  }

  private boolean readUnmarked(Line line, boolean apart, boolean free) {
    String text = line.text();
    boolean begins = free && (apart || !column.wrapped() || blocks.isEmpty());
    boolean title = blocks.inHeading() && headings.isTitle(line, below);
    boolean verb = starts.isPreambular(text) || (starts.isOperative(text) && !title);
    if (free && !apart && !blocks.isEmpty() && blocks.inHeading() && !verb) {
      blocks.last().add(line.span(), text);
      return true;
    }
    if (begins && inAnnex && beginsAnnexParagraph(text)) {
      blocks.open(headings.is(line, below) ? Kind.HEADING : Kind.ANNEX_PARAGRAPH, "", line, 0);
      return true;
    }
    if (inAnnex) {
      return false;
    }
    boolean unnumbered = numbers.isUnused() || blocks.inSection();
    if (unnumbered && free && starts.isPreambular(text)) {
      blocks.open(Kind.PREAMBULAR, "", line, 0);
    } else if (unnumbered && begins && verb) {
      blocks.open(Kind.OPERATIVE, "", line, 0);
    } else if (begins && headings.is(line, below)) {
      blocks.open(Kind.HEADING, "", line, 0);
    } else if (numbers.isUnused() && begins && isUnknownVerb(text)) {
      blocks.open(Kind.PREAMBULAR, "", line, 0);
    } else {
      return false;
    }
    return true;
  }

  private boolean beginsAnnexParagraph(String text) {
    return !Character.isLowerCase(text.codePointAt(0)) && !goesOnFromPageAbove();
  }

  /**
   * A preambular paragraph with a verb that is not listed. At the top of a page a full line above
   * shows that the paragraph goes on: a list of names in A/RES/80/223.
   */
  private boolean isUnknownVerb(String text) {
    boolean goesOn = goesOnFromPageAbove() || (brokenByPage && !column.wrapped());
    return starts.mayBegin(text) && !blocks.hasOperative() && !goesOn;
  }

  private boolean goesOnFromPageAbove() {
    return brokenByPage && !blocks.isEmpty() && column.fills(blocks.last().lastLength());
  }

  private void readBelowClosing(Line line) {
    if (starts.isAnnex(line.text())) {
      readBody(line, true);
    } else if (closing.size() == 1 && mastheadLines.isDate(line.text())) {
      closing.add(line);
    } else {
      masthead.add(line);
    }
  }
}
