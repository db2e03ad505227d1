package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;
import org.plenary.symbol.ScannedSymbols;
import org.plenary.symbol.SymbolScanner;

/**
 * Reads the footnotes among the lines of a body: below a rule, at the foot of a page in the middle
 * of a sentence, or below the closing lines.
 */
final class NoteZone {
  /** How many notes may be missed before a number no longer begins the next one. */
  private static final int REACH = 9;

  private final LineStarts starts;
  private final List<OpenBlock> notes = new ArrayList<>();
  private boolean open;
  private boolean belowRule;
  private boolean bodyBetween;
  private boolean resumed;
  private int last;

  NoteZone(LineStarts starts) {
    this.starts = starts;
  }

  List<Block> blocks() {
    return notes.stream().map(OpenBlock::close).toList();
  }

  /**
   * A rule across the column: notes may stand below it, to the end of the page, and first of all
   * the rest of a note for which the page before had no room.
   */
  void rule() {
    belowRule = true;
    resumed = bodyBetween && !notes.isEmpty() && !current().isEmpty() && !current().endsSentence();
    open = resumed;
  }

  /** Whether the line behind a rule goes on with the last note of the page before. */
  boolean isResumed() {
    return resumed;
  }

  /** A line of the body: what follows goes on with no note. */
  void leave() {
    open = false;
    resumed = false;
    bodyBetween = true;
  }

  /** Takes a line that goes on with the note. */
  void goOn(Line line) {
    current().add(line.span(), line.text());
    resumed = false;
  }

  /** The end of a page. */
  void endPage() {
    belowRule = false;
  }

  boolean isOpen() {
    return open;
  }

  /** The note that is being read; only when {@link #isOpen()}. */
  OpenBlock current() {
    return notes.get(notes.size() - 1);
  }

  /**
   * Takes a line that begins a note.
   *
   * @param apart whether a blank line or the end of a page stands above it
   * @param closed whether the closing lines stand above it
   * @return whether it begins one
   */
  boolean begin(Line line, boolean apart, boolean closed) {
    String text = line.text();
    boolean zone = belowRule || open || apart || closed;
    boolean among = apart && (belowRule || closed);
    var asterisk = starts.asteriskNote(text);
    if (asterisk.isPresent() && zone) {
      open(line, asterisk.get().mark(), asterisk.get().length(), true);
      return true;
    }
    var note = starts.note(text).filter(n -> zone || Superscripts.is(text.charAt(0)));
    if (note.isPresent() && isNext(Integer.parseInt(note.get().mark()), text, closed)) {
      int number = Integer.parseInt(note.get().mark());
      boolean certain = number == last + 1 || last == 0;
      last = certain || !open || number > last + 1 && !damaged() ? number : last + 1;
      open(line, Integer.toString(last), note.get().length(), certain);
      return true;
    }
    return beginDamaged(line, zone, among);
  }

  private boolean beginDamaged(Line line, boolean zone, boolean among) {
    String text = line.text();
    var damage =
        starts
            .damagedNoteNumber(text)
            .filter(n -> among && Integer.parseInt(n.mark()) == last + 1)
            .or(() -> starts.damagedNote(text).filter(n -> zone));
    var misread =
        damage.or(() -> starts.note(text).filter(n -> open && cites(text.substring(n.length()))));
    if (misread.isPresent()) {
      last++;
      open(line, Integer.toString(last), misread.get().length(), false);
    }
    return misread.isPresent();
  }

  /** "5 A/7032." behind note 5 is a note whose number was read wrongly, as it is a citation. */
  private static boolean cites(String text) {
    var hits = SymbolScanner.scan(text);
    return !hits.symbols().isEmpty()
        || !hits.numbers().isEmpty()
        || !ScannedSymbols.in(text).isEmpty();
  }

  private void open(Line line, String mark, int markLength, boolean certain) {
    notes.add(OpenBlock.at(line, Kind.NOTE, mark, markLength, certain));
    open = true;
    bodyBetween = false;
    resumed = false;
  }

  /**
   * Whether marks of this document have been read wrongly: then "8 Voir" after note 5 is note 6.
   */
  private boolean damaged() {
    return notes.stream().anyMatch(n -> !n.isCertain());
  }

  private boolean isNext(int number, String text, boolean closed) {
    return number == last + 1
        || Superscripts.is(text.charAt(0))
        || (number > last && (open || belowRule || closed) && number <= last + REACH)
        // An extract from a volume goes on with the volume's numbers: 17, 18.
        || (last == 0 && (belowRule || closed));
  }
}
