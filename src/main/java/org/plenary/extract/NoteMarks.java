package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.document.Found;
import org.plenary.document.Span;

/**
 * Finds the footnote marks in running text and takes them out of the reading.
 *
 * <p>Superscripts are certain ("Conference¹ to"); a digit glued to a word or sign is a mark when a
 * note of that number exists and its turn has come ("Secretary-General;3"); in a damaged scan a
 * stray sign in such a place stands for the digit that OCR did not read ("islamique® a").
 */
final class NoteMarks {
  private static final Pattern SUPERSCRIPT = Pattern.compile("[⁰¹²³⁴-⁹]{1,3}");

  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{L})\\]”\"’»,;.:])(\\d{1,3})(?=[\\s,;.:)»”]|$)"
              // Behind a year: "of 9 March 19933".
              + "|(?<=[ –-](?:19|20)\\d{2})(\\d{1,2})(?=[\\s,;.:)»”]|$)");

  /**
   * PDF text sets a blank before the mark: "in February 2025, 7", "Programme of Action 1 and".
   * Behind a word that takes a number itself ("Article 1", "paragraph 2") a digit is no mark.
   */
  private static final Pattern APART =
      Pattern.compile(
          "(?<=[,;.:”\"’»)] )(\\d{1,3})(?= |$|[,;.])|(?<=(?:19|20)\\d{2} )(\\d{1,3})(?= \\p{Ll}|$|[,;.])"
              + "|(?<=\\p{L}{3} )(?<!\\b(?i:article|articles|paragraph|paragraphs|para|goal|goals|target|targets|chapter|annex|part|item|items|session|resolution|resolutions|phase|volume|and|section|sections|table|appendix|rule|rules|protocol|least|about|some|over|than|within|next|last|past|from|for|the|all|only|day|january|february|march|april|may|june|july|august|september|october|november|december) )(\\d{1,3})(?= \\p{Ll}|$|[,;.])");

  /**
   * A sign where only a mark can stand: "autres®,", "islamique?, et", "2011% sur", "général” ;".
   */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "(?<=[\\p{L})])[®°?!#>*”\"§](?=[\\s,;.:)]|$)|(?<=\\b(?:19|20)\\d{2})[%®°?!#>*”\"§](?=[\\s,;.:)]|$)");

  /** The blank stands before the mark instead of behind it: "all previous resolutions 3on the". */
  private static final Pattern SHIFTED =
      Pattern.compile(
          "(?<=(?:\\p{L}{3}|[,;.”]) )(\\d{1,3})(?=(?!st\\b|nd\\b|rd\\b|th\\b)\\p{Ll}{2})");

  private static final Pattern MARK =
      Pattern.compile(SUPERSCRIPT + "|" + GLUED + "|" + DAMAGED + "|" + APART + "|" + SHIFTED);

  /** How many characters before a mark are compared: some thirty words. */
  private static final int CONTEXT = 250;

  private static final Pattern DECIMAL_UNIT =
      Pattern.compile("\\d+ ?(?:million|billion|milliard|per cent|pour cent|%)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}$");

  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?:[-/]\\p{Lu}+|\\b[IVXL]{1,5})\\.$|\\([IVXLl]{1,6}$");

  /** How many marks may be missed before one that is glued to its word is no longer believed. */
  private static final int REACH = 4;

  /** A number that stands apart is more easily a number of the text. */
  private static final int APART_REACH = 2;

  private final List<Note> notes;
  private final boolean damaged;
  private final Map<String, Note> byMark;
  private final List<Marked> seen = new ArrayList<>();
  private final Set<Integer> numbersSeen = new HashSet<>();
  private int last;

  /**
   * @param mark the note's number
   * @param offset where the note itself stands in the source: a mark comes before its note
   * @param page where in the source its mark may be: on the page at whose foot it stands, or, when
   *     there was no room for it, on the page before; in the whole text when all notes stand at its
   *     end
   * @param paged whether the text has its notes at the foot of its pages
   */
  record Note(String mark, int offset, Span page, boolean paged) {
    private boolean covers(int at) {
      return page.start() <= at && at < page.end();
    }
  }

  /**
   * @param passage the reading without the marks
   * @param marks the marks in order; their spans are in the source text
   */
  record Result(Passage passage, List<Found<String>> marks) {}

  /** A mark already found, with the words before it. */
  private record Marked(int number, String before) {}

  /**
   * @param notes the document's notes, by place
   * @param damaged whether the marks of the notes themselves were damaged
   */
  NoteMarks(List<Note> notes, boolean damaged) {
    this.notes = List.copyOf(notes);
    this.byMark = notes.stream().collect(Collectors.toMap(Note::mark, n -> n, (a, b) -> a));
    this.damaged = damaged;
    this.last =
        notes.stream()
                .map(Note::mark)
                .filter(m -> m.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(1)
            - 1;
  }

  /** Reads the marks of the next passage of the body, in order of the text. */
  Result read(Passage passage) {
    List<Found<String>> marks = new ArrayList<>();
    List<Span> cut = new ArrayList<>();
    Matcher m = MARK.matcher(passage.text());
    while (m.find()) {
      int number = numberOf(m.group(), passage, m.start());
      if (number > 0) {
        String rule = ruleOf(m.group());
        marks.add(
            passage.found(
                Integer.toString(number),
                m.start(),
                m.end(),
                rule,
                rule.equals("damaged-mark") ? 0.7 : 1));
        cut.add(new Span(m.start(), m.end()));
        seen.add(
            new Marked(
                number, passage.folded().substring(Math.max(0, m.start() - CONTEXT), m.start())));
        numbersSeen.add(number);
        last = Math.max(last, number);
      }
    }
    return new Result(passage.without(cut), marks);
  }

  private static String ruleOf(String sign) {
    char c = sign.charAt(0);
    if (Superscripts.is(c)) {
      return "superscript-mark";
    }
    return Character.isDigit(c) ? "glued-mark" : "damaged-mark";
  }

  /** The number of the note that the sign stands for, or 0 when it is no mark. */
  private int numberOf(String sign, Passage passage, int at) {
    char c = sign.charAt(0);
    if (Superscripts.is(c)) {
      return Integer.parseInt(Superscripts.digits(sign));
    }
    if (Character.isDigit(c)) {
      int number = Integer.parseInt(sign);
      boolean mark =
          isTurn(number, passage, at) && !isDecimal(passage.text(), at) && !isInNumber(passage, at);
      return mark ? number : 0;
    }
    if (!damaged || isClosingQuote(passage.text(), at)) {
      return 0;
    }
    int offset = passage.sourceOffset(at);
    boolean pageHasNext =
        notes.stream()
            .anyMatch(n -> n.mark.equals(Integer.toString(last + 1)) && n.offset > offset);
    return pageHasNext
        ? last + 1
        : repeated(passage.folded().substring(Math.max(0, at - CONTEXT), at));
  }

  /**
   * Whether a plain digit can be the mark of this note here: on the page of the note, or in its
   * order; once seen, a mark may come again where it is glued to a word.
   */
  private boolean isTurn(int number, Passage passage, int at) {
    Optional<Note> note = note(number);
    if (note.isEmpty()) {
      return false;
    }
    boolean glued = at == 0 || passage.text().charAt(at - 1) != ' ';
    boolean known = numbersSeen.contains(number);
    if (note.get().paged()) {
      boolean here = note.get().covers(passage.sourceOffset(at));
      return here ? !known || glued : glued && (known || number == last + 1);
    }
    boolean behindYear = !glued && at > 1 && Character.isDigit(passage.text().charAt(at - 2));
    boolean next = number > last && number <= last + (glued ? REACH : APART_REACH);
    return (next && !behindYear) || (glued && known);
  }

  private Optional<Note> note(int number) {
    return Optional.ofNullable(byMark.get(Integer.toString(number)));
  }

  /**
   * "1,2 million" is no mark 2, and "target 16.4" none of note 4; but "2015–2030,10" ends in mark
   * 10, and "in 2019.3" in mark 3.
   */
  private static boolean isDecimal(String text, int at) {
    boolean number =
        at > 1 && ",.".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2));
    return number
        && ((text.charAt(at - 1) == '.'
                && !YEAR.matcher(text).region(Math.max(0, at - 6), at - 1).find())
            || DECIMAL_UNIT.matcher(text).region(at, text.length()).lookingAt());
  }

  /**
   * "decision EC-110/DEC.1" and "paragraph VII.22" go on with a number behind the point, "522 B
   * (V1)" in its bracket.
   */
  private static boolean isInNumber(Passage passage, int at) {
    Matcher m = BEFORE_NUMBER.matcher(passage.text()).region(Math.max(0, at - 24), at);
    return m.find();
  }

  private static boolean isClosingQuote(String text, int at) {
    char c = text.charAt(at);
    return (c == '”' && text.lastIndexOf('“', at) >= 0)
        || (c == '"' && text.substring(0, at).chars().filter(q -> q == '"').count() % 2 == 1);
  }

  /**
   * The note of an earlier mark that stood behind the same words: "du rapport du Secrétaire
   * général”" repeats the mark of "le rapport du Secrétaire général sur la coopération …²".
   */
  private int repeated(String before) {
    String[] words = before.trim().split("[^\\p{L}\\d]+");
    for (int length = Math.min(6, words.length); length >= 2; length--) {
      String tail = String.join(" ", List.of(words).subList(words.length - length, words.length));
      for (Marked mark : seen) {
        if (recent(mark.before).contains(tail)) {
          return mark.number;
        }
      }
    }
    return 0;
  }

  /** The last thirty words before a mark. */
  private static String recent(String before) {
    String[] words = before.trim().split("[^\\p{L}\\d]+");
    return String.join(" ", List.of(words).subList(Math.max(0, words.length - 30), words.length));
  }
}
