package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Span;
import org.plenary.extract.Layout.Block;
import org.plenary.extract.Layout.Kind;
import org.plenary.source.Mark;

/**
 * Sorts the marked paragraphs of one document, one by one. The marks say where a paragraph begins
 * and ends and how it is numbered; what they call a paragraph may still be a heading ("VII"), a
 * sub-paragraph ("(b) To ensure"), a note below a table, or words that go on behind a list.
 */
final class MarkedBody {
  /** The styles in which headings are typed: H1, H23, H4, HCh, TitleH1. */
  private static final Pattern HEADING_STYLE = Pattern.compile("(?:Title)?H(?:\\d+|Ch\\d?)");

  private static final Pattern NOTE_STYLE = Pattern.compile("FootnoteText\\d?");

  /** "a See A/76/411." below a table. */
  private static final Pattern TABLE_NOTE = Pattern.compile("([a-z]|\\*{1,3})\\s+(?=\\p{Lu})");

  /** "12.", Arabic "12 -". */
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:\\.|\\s?[-–])?");

  private static final Pattern LETTERED =
      Pattern.compile("\\(?\\p{L}{1,5}\\)|\\d{1,2}\\.\\d{1,2}\\.?");

  /** A paragraph ends with a sign, with a quotation's end or a note's mark behind it, perhaps. */
  private static final Pattern ENDED = Pattern.compile("(?s).*[,;:.…!?][»”\"’)\\]⁰¹²³⁴-⁹,\\s]*");

  private final String source;
  private final LineStarts starts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private boolean inAnnex;
  private boolean annexBegun;

  /** Whether words went on behind the last list: the next list stands below the paragraph again. */
  private boolean goneOn;

  private int listDepth;

  /** Where the last table ends: what is marked within it is its own. */
  private int tableEnd;

  MarkedBody(String source, LineStarts starts) {
    this.source = source;
    this.starts = starts;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<Block> notes() {
    return List.copyOf(notes);
  }

  /** Takes the next mark of the document; those that are no blocks are passed over. */
  void read(Mark mark) {
    if (mark.start() < tableEnd && mark.kind() != Mark.Kind.NOTE) {
      return;
    }
    switch (mark.kind()) {
      case PREAMBULAR -> readPreambular(mark);
      case PARAGRAPH -> readParagraph(mark);
      case POINT -> readPoint(mark);
      case HEADING -> heading(mark);
      case ANNEX -> annex();
      case TABLE -> table(mark);
      case NOTE -> notes.add(block(Kind.NOTE, mark.attribute(Mark.NUMBER), span(mark, 0)));
      default -> {
        // Inline marks are read with the paragraph or table that holds them.
      }
    }
  }

  private void annex() {
    blocks.add(new Block(Kind.ANNEX, Optional.empty(), true, List.of()));
    inAnnex = true;
    annexBegun = false;
  }

  /** "Annex II" within the annexes begins the next; "Annex" on top of one repeats what is known. */
  private void heading(Mark mark) {
    if (starts.isAnnex(mark.of(source)) && (!inAnnex || annexBegun)) {
      annex();
    }
    blocks.add(block(Kind.HEADING, Optional.empty(), span(mark, 0)));
  }

  /** The words of a table that stands in those of a paragraph are the table's. */
  private void table(Mark mark) {
    Span words = new Span(mark.start(), mark.end());
    tableEnd = mark.end();
    annexBegun |= inAnnex;
    if (!blocks.isEmpty()) {
      Block last = blocks.remove(blocks.size() - 1);
      List<Span> pieces = last.pieces().stream().flatMap(p -> p.without(words).stream()).toList();
      blocks.add(new Block(last.kind(), last.mark(), last.certain(), pieces, last.level()));
    }
    blocks.add(block(Kind.TABLE, Optional.empty(), words));
  }

  private void readPreambular(Mark mark) {
    root(inAnnex ? Kind.ANNEX_PARAGRAPH : Kind.PREAMBULAR, Optional.empty(), span(mark, 0));
  }

  private void root(Kind kind, Optional<String> number, Span words) {
    annexBegun |= inAnnex;
    goneOn = false;
    listDepth = 0;
    blocks.add(block(kind, number, words));
  }

  private void readPoint(Mark mark) {
    int level = mark.attribute(Mark.LEVEL).map(Integer::parseInt).orElse(1);
    if (mark.attribute(Mark.NUMBER).isEmpty() || blocks.isEmpty()) {
      goOn(mark);
    } else {
      sub(mark.attribute(Mark.NUMBER).get(), Optional.of(listDepth + level), span(mark, 0));
    }
  }

  private void sub(String number, Optional<Integer> level, Span words) {
    blocks.add(new Block(Kind.SUB_PARAGRAPH, Optional.of(number), true, List.of(words), level));
  }

  private void readParagraph(Mark mark) {
    String text = mark.of(source);
    String style = mark.attribute(Mark.STYLE).orElse("");
    Optional<String> number = mark.attribute(Mark.NUMBER);
    boolean ended = ENDED.matcher(text).matches();
    boolean numbered = number.filter(n -> isParagraphNumber(n)).isPresent();
    if (NOTE_STYLE.matcher(style).matches()) {
      tableNote(mark, text);
    } else if (numbered && (ended || !HEADING_STYLE.matcher(style).matches())) {
      readNumbered(mark, number.get());
    } else if (!ended || HEADING_STYLE.matcher(style).matches()) {
      heading(mark);
    } else {
      readUnnumbered(mark, text);
    }
  }

  /** "12.", "(a)" and "1.1" number paragraphs; "II." and "B." sections. */
  private boolean isParagraphNumber(String number) {
    return ORDINAL.matcher(number).matches()
        || (LETTERED.matcher(number).matches() && !blocks.isEmpty());
  }

  private void tableNote(Mark mark, String text) {
    Matcher note = TABLE_NOTE.matcher(text);
    if (note.lookingAt()) {
      notes.add(block(Kind.NOTE, Optional.of(note.group(1)), span(mark, note.end())));
    }
  }

  /** "12." begins a paragraph, "(a)" and "1.1" one below it. */
  private void readNumbered(Mark mark, String number) {
    Matcher ordinal = ORDINAL.matcher(number);
    if (ordinal.matches()) {
      Kind kind = inAnnex ? Kind.ANNEX_PARAGRAPH : Kind.OPERATIVE;
      root(kind, Optional.of(ordinal.group(1)), span(mark, 0));
    } else {
      sub(number.replaceFirst("(?<=\\d)\\.$", ""), Optional.empty(), span(mark, 0));
      listDepth = 1;
    }
  }

  private void readUnnumbered(Mark mark, String text) {
    Optional<LineStarts.Start> letter = starts.lettered(text);
    if (letter.isPresent() && !blocks.isEmpty()) {
      sub(letter.get().mark(), Optional.empty(), span(mark, letter.get().length()));
      listDepth = 1;
    } else if (inAnnex) {
      root(Kind.ANNEX_PARAGRAPH, Optional.empty(), span(mark, 0));
    } else if (starts.isPreambular(text)) {
      root(Kind.PREAMBULAR, Optional.empty(), span(mark, 0));
    } else if (starts.isOperative(text) || blocks.stream().noneMatch(this::isOperative)) {
      root(Kind.OPERATIVE, Optional.empty(), span(mark, 0));
    } else {
      goOn(mark);
    }
  }

  private boolean isOperative(Block block) {
    return block.kind() == Kind.OPERATIVE;
  }

  /** Words behind a list, or quoted below a paragraph, go on with what stands before them. */
  private void goOn(Mark mark) {
    int last = blocks.size() - 1;
    while (last >= 0 && !holdsWords(blocks.get(last).kind())) {
      last--;
    }
    if (last < 0 || blocks.get(last).kind() == Kind.ANNEX) {
      heading(mark);
      return;
    }
    Block block = blocks.get(last);
    List<Span> pieces = new ArrayList<>(block.pieces());
    pieces.add(span(mark, 0));
    blocks.set(last, new Block(block.kind(), block.mark(), true, pieces, block.level()));
    goneOn = true;
  }

  private static boolean holdsWords(Kind kind) {
    return kind != Kind.HEADING && kind != Kind.TABLE;
  }

  /** The words without blanks at their start, and without the point that "1.1" leaves to them. */
  private Span span(Mark mark, int from) {
    int start = mark.start() + from;
    boolean pointed = mark.attribute(Mark.NUMBER).filter(n -> !n.endsWith(".")).isPresent();
    while (start < mark.end() - 1
        && (Character.isSpaceChar(source.charAt(start))
            || (pointed && source.charAt(start) == '.'))) {
      start++;
    }
    return new Span(start, mark.end());
  }

  private static Block block(Kind kind, Optional<String> number, Span words) {
    return new Block(kind, number, true, List.of(words), Optional.empty());
  }
}
