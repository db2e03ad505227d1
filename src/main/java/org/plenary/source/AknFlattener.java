package org.plenary.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plenary.source.FlatText.Gap;
import org.plenary.source.Mark.Kind;

/**
 * Turns the elements of one AKN4UN file into text and marks, one element at a time. A paragraph
 * stands on a line of its own behind its number; a note leaves its mark in the text and its words
 * at the end of its document, as printed pages have them at their foot.
 */
final class AknFlattener {
  /** Elements whose words are no words of the document. */
  private static final Set<String> SKIPPED = Set.of("meta", "img", "documentRef");

  /** Kinds that stand on lines of their own. */
  private static final Set<Kind> APART =
      Set.of(
          Kind.DOCUMENT,
          Kind.PREAMBULAR,
          Kind.PARAGRAPH,
          Kind.POINT,
          Kind.OPENING,
          Kind.CLOSING,
          Kind.TABLE);

  /** "²", "7,8": what repeats the marks of notes; "er" and "o" are ends of words. */
  private static final Pattern MARKS = Pattern.compile("\\d{1,3}(?:,\\s?\\d{1,3})*");

  /** "a" in a cell marks a note below the table. */
  private static final Pattern TABLE_MARKS = Pattern.compile("[a-d]");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Deque<AknElement> path = new ArrayDeque<>();

  /** The text, and above it what is written apart from it: a note, a number, a raised sign. */
  private final Deque<FlatText> texts = new ArrayDeque<>(List.of(new FlatText()));

  private final List<Note> notes = new ArrayList<>();

  /** The grids of the tables that are open, the innermost first. */
  private final Deque<TableGrid> grids = new ArrayDeque<>();

  /** What the metadata say of agenda items, for the line that names them. */
  private final Map<String, String> itemTitles = new HashMap<>();

  private Optional<String> language = Optional.empty();
  private int skipped;

  /** The number of a paragraph without words: they stand in the next one, which has no number. */
  private String orphan = "";

  private record Note(String marker, FlatText text) {}

  /** The whole text. */
  FlatText text() {
    return texts.peekLast();
  }

  /** The language that the file declares for itself, ISO 639-2. */
  Optional<String> language() {
    return language;
  }

  /**
   * @param value the value of an attribute by its name, or null
   */
  void start(String name, UnaryOperator<String> value) {
    if (name.equals("FRBRlanguage")) {
      language = language.or(() -> Optional.ofNullable(value.apply("language")));
    }
    if (name.equals("keyword") && "agenda".equals(value.apply("refersTo"))) {
      agendaItem(value);
    }
    if (skipped > 0 || SKIPPED.contains(name)) {
      skipped++;
      return;
    }
    var element = new AknElement(name, Optional.ofNullable(path.peek()), value);
    path.push(element);
    switch (name) {
      case "authorialNote" -> startNote(element.attribute("marker"));
      case "num", "sup" -> texts.push(new FlatText());
      case "eol", "br" -> texts.peek().gap(element.within("table") ? Gap.BLANK : Gap.LINE);
      case "tr" -> startRow();
      case "td", "th" -> startCell(element);
      default -> startWords(element);
    }
  }

  /**
   * An item of the Library's index to the agenda: the title, and in short a subject in capitals.
   * Where there is no short form, or the same, the words are a subject and no title.
   */
  private void agendaItem(UnaryOperator<String> value) {
    Optional<String> title = Optional.ofNullable(value.apply("showAs"));
    Optional<String> subject = Optional.ofNullable(value.apply("shortForm"));
    Optional<String> number = Optional.ofNullable(value.apply("value"));
    if (subject.isPresent() && number.isPresent() && !subject.equals(title)) {
      title.ifPresent(t -> itemTitles.put(Mark.TITLE_OF + number.get(), t));
    }
  }

  private void startNote(String marker) {
    texts.peek().glued(superscript(marker), Kind.NOTE_MARK, Map.of(Mark.NUMBER, marker));
    texts.push(new FlatText());
  }

  private void startRow() {
    texts.peek().gap(Gap.LINE);
    Optional.ofNullable(grids.peek()).ifPresent(TableGrid::row);
  }

  /** A cell of a table in a cell is part of the outer one's words. */
  private void startCell(AknElement element) {
    texts.peek().gap(Gap.CELL);
    if (grids.size() == 1) {
      boolean head = element.name().equals("th");
      Map<String, String> place =
          grids.peek().cell(element.attribute("colspan"), element.attribute("rowspan"), head);
      element.mark("");
      texts.peek().open(Kind.CELL, place);
    }
  }

  private void startWords(AknElement element) {
    if (element.name().equals("table")) {
      grids.push(new TableGrid());
    }
    if (element.isNumbered() || element.name().equals("crossHeading")) {
      element.parent().ifPresent(this::writeNumber);
    }
    Optional<Kind> kind = element.kind();
    boolean heading = kind.equals(Optional.of(Kind.HEADING));
    boolean apart =
        kind.filter(APART::contains).isPresent() || (heading && !element.isWithinBody());
    if (apart) {
      texts.peek().gap(Gap.PARAGRAPH);
    } else if (element.name().equals("p")) {
      startLine(element);
    }
    kind.ifPresent(k -> mark(element, k, apart ? number(element) : ""));
  }

  /** A heading holds its number, "II Staff"; a paragraph stands behind it. */
  private void mark(AknElement element, Kind kind, String own) {
    boolean adopts = own.isEmpty() && kind == Kind.PARAGRAPH;
    String number = adopts ? orphan : own;
    orphan = "";
    String printed = number.isEmpty() ? "" : number + " ";
    element.mark(number);
    Map<String, String> says = element.says(number);
    if (kind == Kind.HEADING) {
      texts.peek().open(kind, says);
      words(printed);
    } else {
      says.putAll(kind == Kind.AGENDA_ITEM ? itemTitles : Map.of());
      texts.peek().open(kind, says, printed);
    }
  }

  /** The first line of a paragraph goes on behind its number, the lines of a cell form one. */
  private void startLine(AknElement element) {
    Optional<AknElement> body = element.body();
    boolean inLine = element.within("authorialNote") || element.within("table");
    if (body.isPresent() && !inLine) {
      texts.peek().gap(body.get().begin() ? Gap.NONE : Gap.LINE);
    } else {
      texts.peek().gap(inLine ? Gap.BLANK : Gap.LINE);
    }
  }

  /** The number of the element around these words, unless other words had it already. */
  private static String number(AknElement element) {
    return element
        .parent()
        .filter(p -> p.isNumbered())
        .or(() -> element.parent().flatMap(AknElement::parent).filter(AknElement::isNumbered))
        .map(AknElement::takeNumber)
        .orElse("");
  }

  void words(String words) {
    if (skipped == 0) {
      texts.peek().words(words);
    }
  }

  void end() {
    if (skipped > 0) {
      skipped--;
      return;
    }
    AknElement element = path.pop();
    switch (element.name()) {
      case "authorialNote" -> notes.add(new Note(element.attribute("marker"), texts.pop()));
      case "num" -> endNumber(element, texts.pop().toString());
      case "sup" -> endRaised(texts.pop().toString());
      case "statement" -> addNotes();
      case "table" -> grids.pop();
      default -> writeNumber(element);
    }
    if (element.isMarked() && !texts.peek().close()) {
      orphan = element.markedNumber();
    }
  }

  private void endNumber(AknElement element, String printed) {
    // French typists set a no-break space behind "1.".
    String number = printed.replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
    Optional<AknElement> owner = element.parent().filter(AknElement::isNumbered);
    owner.ifPresent(o -> o.setNumber(number));
    if (owner.isEmpty()) {
      words(number + " ");
    }
  }

  private void endRaised(String sign) {
    boolean inNote = path.stream().anyMatch(e -> e.name().equals("authorialNote"));
    boolean mark =
        MARKS.matcher(sign).matches() || (!grids.isEmpty() && TABLE_MARKS.matcher(sign).matches());
    if (inNote || !mark) {
      words(sign);
      return;
    }
    for (String part : sign.split("(?<=,)|(?=,)|\\s+")) {
      if (part.equals(",")) {
        words(part);
      } else if (!part.isEmpty()) {
        texts.peek().glued(superscript(part), Kind.NOTE_MARK, Map.of(Mark.NUMBER, part));
      }
    }
  }

  /** A number above nothing but other paragraphs, "II", is a heading. */
  private void writeNumber(AknElement element) {
    String number = element.takeNumber();
    if (!number.isEmpty()) {
      texts.peek().gap(Gap.PARAGRAPH);
      texts.peek().open(Kind.HEADING, Map.of());
      words(number);
      texts.peek().close();
    }
  }

  private void addNotes() {
    for (Note note : notes) {
      texts.peek().gap(Gap.PARAGRAPH);
      words(superscript(note.marker()) + " ");
      texts.peek().open(Kind.NOTE, Map.of(Mark.NUMBER, note.marker()));
      texts.peek().add(note.text());
      texts.peek().close();
    }
    notes.clear();
  }

  private static String superscript(String digits) {
    StringBuilder raised = new StringBuilder();
    digits
        .chars()
        .forEach(
            c -> raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : (char) c));
    return raised.toString();
  }
}
