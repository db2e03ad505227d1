package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Span;
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
  private final MastheadLines mastheadLines;
  private final boolean wrapped;

  private final List<OpenBlock> blocks = new ArrayList<>();
  private final List<OpenBlock> notes = new ArrayList<>();
  private final List<Line> closing = new ArrayList<>();
  private final List<Line> masthead = new ArrayList<>();

  private boolean noteOpen;
  private boolean afterRule;
  private boolean afterBreak;
  private boolean afterHead;
  private boolean closed;
  private boolean inAnnex;
  private int lastNote;
  private int lastOperative;

  BodyReader(
      LineStarts starts, RunningHeads running, MastheadLines mastheadLines, boolean wrapped) {
    this.starts = starts;
    this.running = running;
    this.mastheadLines = mastheadLines;
    this.wrapped = wrapped;
  }

  List<Block> blocks() {
    return blocks.stream().map(OpenBlock::close).toList();
  }

  List<Block> notes() {
    return notes.stream().map(OpenBlock::close).toList();
  }

  List<Line> closing() {
    return List.copyOf(closing);
  }

  /** Lines below the text that belong above it. */
  List<Line> masthead() {
    return List.copyOf(masthead);
  }

  /** Takes the next line. */
  void read(Line line) {
    if (isFurniture(line)) {
      return;
    }
    boolean apart = line.blanksBefore() > 0 || afterBreak;
    afterBreak = false;
    afterHead = false;
    if (!readNoteStart(line, apart) && !readNoteGoingOn(line, apart)) {
      noteOpen = false;
      afterRule = false;
      if (closed && !inAnnex) {
        readBelowClosing(line);
      } else {
        readBody(line, apart);
      }
    }
  }

  private boolean isFurniture(Line line) {
    String text = line.text();
    if (Furniture.isRule(text)) {
      afterRule = true;
      afterBreak = true;
      noteOpen = false;
      return true;
    }
    boolean head = running.isSymbol(text) || running.isBoth(text);
    if (head || Furniture.is(text) || (afterHead && running.isTitle(text))) {
      afterBreak = true;
      afterHead = true;
      if (head && closed) {
        masthead.add(line);
      }
      return true;
    }
    return false;
  }

  private boolean readNoteStart(Line line, boolean apart) {
    String text = line.text();
    boolean zone = afterRule || noteOpen || apart || closed;
    var asterisk = starts.asteriskNote(text);
    if (asterisk.isPresent() && zone) {
      open(notes, Kind.NOTE, asterisk.get().mark(), true, line, asterisk.get().length());
      noteOpen = true;
      return true;
    }
    var note = starts.note(text).filter(n -> zone || Superscripts.is(text.charAt(0)));
    if (note.isPresent() && isNextNote(Integer.parseInt(note.get().mark()), text)) {
      int number = Integer.parseInt(note.get().mark());
      boolean certain = number == lastNote + 1 || lastNote == 0;
      lastNote =
          certain || !noteOpen || number > lastNote + 1 && !damaged() ? number : lastNote + 1;
      openNote(line, note.get(), certain);
      return true;
    }
    var damage = starts.damagedNote(text).filter(n -> zone);
    if (damage.isPresent()) {
      lastNote++;
      openNote(line, damage.get(), false);
      return true;
    }
    return false;
  }

  private void openNote(Line line, LineStarts.Start start, boolean certain) {
    open(notes, Kind.NOTE, Integer.toString(lastNote), certain, line, start.length());
    noteOpen = true;
  }

  /**
   * Whether marks of this document have been read wrongly: then "8 Voir" after note 5 is note 6.
   */
  private boolean damaged() {
    return notes.stream().anyMatch(n -> !n.isCertain());
  }

  private boolean isNextNote(int number, String text) {
    return number == lastNote + 1
        || Superscripts.is(text.charAt(0))
        || (number > lastNote && (noteOpen || afterRule || closed) && number <= lastNote + 9)
        // An extract from a volume goes on with the volume's numbers: 17, 18.
        || (lastNote == 0 && (afterRule || closed));
  }

  private boolean readNoteGoingOn(Line line, boolean apart) {
    if (!noteOpen) {
      return false;
    }
    OpenBlock note = notes.get(notes.size() - 1);
    boolean bodyOpen = !blocks.isEmpty() && !isTerminated(last()) && !closed;
    boolean ended = note.endsSentence();
    boolean goesOn = note.isEmpty() || (!apart && !(ended && (bodyOpen || beginsParagraph(line))));
    if (goesOn) {
      note.add(line.span(), line.text());
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
    boolean free = blocks.isEmpty() || isTerminated(last());
    if (starts.isAnnex(text) && apart) {
      inAnnex = true;
      lastOperative = 0;
      open(blocks, Kind.ANNEX, "", true, line, 0);
    } else if (starts.isMeeting(text) && !inAnnex) {
      closed = true;
      closing.add(line);
    } else if (!readMarked(line, free, apart) && !readUnmarked(line, apart, free)) {
      if (blocks.isEmpty()) {
        open(blocks, Kind.HEADING, "", true, line, 0);
      } else {
        lastWithText().add(line.span(), line.text());
      }
    }
  }

  private boolean readMarked(Line line, boolean free, boolean apart) {
    var number = numberedStart(line, apart);
    if (number.isPresent()) {
      lastOperative = Integer.parseInt(number.get().mark());
      Kind kind = inAnnex ? Kind.ANNEX_PARAGRAPH : Kind.OPERATIVE;
      open(blocks, kind, number.get().mark(), true, line, number.get().length());
      return true;
    }
    var letter = starts.lettered(line.text());
    if (letter.isPresent() && !blocks.isEmpty() && (free || last().endsWithConjunction())) {
      open(blocks, Kind.SUB_PARAGRAPH, letter.get().mark(), true, line, letter.get().length());
      return true;
    }
    return false;
  }

  /** The number of an operative paragraph: the next one, or a later one whose verb shows it. */
  private Optional<LineStarts.Start> numberedStart(Line line, boolean apart) {
    return starts
        .numbered(line.text())
        .filter(
            s -> {
              int number = Integer.parseInt(s.mark());
              String rest = line.text().substring(s.length());
              boolean verb = starts.isOperative(rest);
              boolean point = LineStarts.hasPoint(line.text(), s);
              boolean next = number == lastOperative + 1 || (number == 1 && point);
              boolean alone = rest.isEmpty() && apart;
              boolean free = blocks.isEmpty() || isTerminated(last()) || alone;
              return (next
                      && (verb || (point && free && (rest.isEmpty() || starts.mayBegin(rest)))))
                  || (verb && point && free && number > lastOperative);
            });
  }

  private boolean readUnmarked(Line line, boolean apart, boolean free) {
    String text = line.text();
    boolean begins = free && (apart || !wrapped || blocks.isEmpty());
    if (inAnnex) {
      if (begins) {
        open(blocks, Kind.ANNEX_PARAGRAPH, "", true, line, 0);
      }
      return begins;
    }
    if (lastOperative == 0 && free && starts.isPreambular(text)) {
      open(blocks, Kind.PREAMBULAR, "", true, line, 0);
      return true;
    }
    if (lastOperative == 0 && begins && starts.isOperative(text)) {
      open(blocks, Kind.OPERATIVE, "", true, line, 0);
      return true;
    }
    if (begins && isHeading(text)) {
      open(blocks, Kind.HEADING, "", true, line, 0);
      return true;
    }
    boolean unknownVerb = lastOperative == 0 && begins && starts.mayBegin(text) && !hasOperative();
    if (unknownVerb) {
      open(blocks, Kind.PREAMBULAR, "", true, line, 0);
    }
    return unknownVerb;
  }

  private boolean hasOperative() {
    return blocks.stream().anyMatch(b -> b.kind() == Kind.OPERATIVE);
  }

  /** "I", "A", "General provisions": a short line without an end. */
  private boolean isHeading(String text) {
    return text.length() < 60
        && !text.matches(".*[,;:.…»”\"،؛，；：。]$")
        && !starts.isPreambular(text);
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

  private void open(
      List<OpenBlock> list, Kind kind, String mark, boolean certain, Line line, int markLength) {
    OpenBlock block = new OpenBlock(kind, mark, certain);
    if (markLength < line.text().length()) {
      block.add(new Span(line.span().start() + markLength, line.span().end()), line.text());
    }
    list.add(block);
  }

  /** Text behind a heading that begins nothing belongs to the paragraph before: it is not lost. */
  private OpenBlock lastWithText() {
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (blocks.get(i).kind() != Kind.HEADING) {
        return blocks.get(i);
      }
    }
    return last();
  }

  private OpenBlock last() {
    return blocks.get(blocks.size() - 1);
  }

  private static boolean isTerminated(OpenBlock block) {
    return block.isTerminated();
  }
}
