package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Calendar;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Ligatures;
import org.plenary.lexicon.NumberWords;
import org.plenary.lexicon.VerbList;

/** Recognises by its first characters what a line begins. Each rule looks at one line only. */
final class LineStarts {
  /**
   * "12. Takes note"; OCR loses the point: "21 Encourage"; PDF text has the number alone: "2. ";
   * Arabic has a dash for the point.
   */
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})(?:\\s?\\.|\\s?[-–](?=\\s*\\p{IsArabic})|\\s{1,3})\\s*(?=\\S|$)");

  /** "l2. Urges", "1O. Decides", "23, Notes": a scan takes the digits for letters. */
  private static final Pattern DAMAGED_NUMBER =
      Pattern.compile("(?=[lIO]{0,2}\\d|l\\.)([\\dlIO]{1,3})\\s?[.,]\\s+(?=\\p{L})");

  /** The same of a note: "l2 A/77/8". */
  private static final Pattern DAMAGED_NOTE_NUMBER =
      Pattern.compile("(?=[lIO]{0,2}\\d|l )([\\dlIO]{1,3})\\s+(?=[\\p{L}“\"«‘\\[(*])");

  /** "(a) ", "(iv) ", French and Spanish "a) ". */
  private static final Pattern LETTERED =
      Pattern.compile("(\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\))(?:\\s+(?=\\S)|$)");

  /**
   * "¹ On 28 June 2011", "⁷ 2010 Review", "2 A/61/256", "2 1995 Review and Extension Conference":
   * superscripts, or digits without a point; "9 www.un.org/repertoire"; "7 ⁷ Resolution 70/1.",
   * where a text has the mark twice; typists wrote "2/ A/9619".
   */
  private static final Pattern NOTE =
      Pattern.compile(
          "([¹²³⁰⁴-⁹]{1,3})\\s*(?=[\\p{Lu}\\p{Lo}\\d“\"«‘\\[(*]|https?:|www\\.)"
              + "|(\\d{1,3})(?:\\s?/\\s?|\\s+(?:[¹²³⁰⁴-⁹]{1,3}\\s+)?)(?=[\\p{Lu}“\"«‘\\[(*]|(?:19|20)\\d\\d \\p{Lu}|https?:|www\\.)");

  /** A row of a table of amounts: "4 Disarmament 13 835 800". */
  private static final Pattern AMOUNT =
      Pattern.compile(".*\\p{L}.*\\s\\(?\\d{1,3}(?:[ \\u00A0\\u202F,]\\d{3})+\\)?");

  /** "A/5184", "4/8863", "£/1662": a short symbol as scans have it. */
  private static final String SHORT_SYMBOL = "[AES4£€]/[\\dSO]{3,5}\\b";

  /**
   * "! Le 28 juin", "% Voir", "> Voir": a superscript digit as OCR reads it; before a symbol the
   * blank may be lost as well, "°A/4911", "\"4/3875".
   */
  private static final Pattern DAMAGED_NOTE =
      Pattern.compile(
          "[!%>®°?§#&•”°'‘’?\"“]\\s+(?=[\\p{Lu}\\[(])|[!%>®°?§#&•”'‘’\"“*]\\s*(?="
              + SHORT_SYMBOL
              + ")");

  /** "3 £/1662 and Add.1", "4/ €/1915": a number before such a symbol. */
  private static final Pattern NOTE_BEFORE_SYMBOL =
      Pattern.compile("(\\d{1,2})(?:\\s?/\\s?|\\s+)(?=" + SHORT_SYMBOL + ")");

  /**
   * "* A/80/150.", "** Any changes …"; the scan of a draft has the asterisk on a line of its own.
   */
  private static final Pattern ASTERISK_NOTE =
      Pattern.compile("(\\*{1,3}|[†‡])(?:\\s+(?=\\p{Lu})|$)");

  /** Old volumes have the day on the same line: "183rd plenary meeting, 10 December 1948." */
  private static final String DAY =
      "[,.]?(?: (?:(?:on|le) )?\\d{1,2}(?:er)? [a-z]+ \\d{4})?[,.]?[*_]*";

  /** "65th plenary meeting", "42nd (resumed) plenary meeting", "65e séance plénière". */
  private static final Pattern MEETING =
      Pattern.compile(
          "[*_]*(?:\\d{1,4} ?(?:st|nd|rd|th|d)|[a-z]{3,6}(?: [a-z]{3,8}){0,3} [a-z-]{5,14}(?<=st|nd|rd|th))"
              + " (?:\\(resumed\\) |resumed )?(?:plenary |(?<=\\d (?:st|nd|rd|th) |\\d(?:st|nd|rd|th) ))meeting[*_]*"
              + DAY
              + "|[*_]*(?:\\d{1,4} ?(?:re|e|eme)|[a-z]{4,6}(?:[ -][a-z]{3,12}){0,4}ieme) seance(?: pleniere)?(?: \\(reprise\\))?[*_]*"
              + DAY
              + "|adopted (?:unanimously )?at the \\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting\\b.*");

  /** "Annex", "Annex II", "Annexe". */
  private static final Pattern ANNEX = Pattern.compile("annexe?(?: [ivx]{1,4}| \\d{1,2})?");

  /** "65ª sesión plenaria", "65-е пленарное заседание": no closing line is longer. */
  private static final int MOST_OF_MEETING = 40;

  private final VerbList verbs;
  private final Calendar calendar;
  private final NumberWords numberWords;
  private final String language;
  private final boolean inPart;

  /**
   * @param mark the mark as it stands
   * @param length how many characters of the line belong to the mark
   */
  record Start(String mark, int length) {}

  LineStarts(Lexicon lexicon, String language) {
    this.verbs = lexicon.verbs();
    this.calendar = lexicon.calendar();
    this.numberWords = lexicon.numberWords();
    this.language = language;
    this.inPart = lexicon.readsInPart(language);
  }

  Optional<Start> numbered(String line) {
    Matcher m = NUMBERED.matcher(line);
    return m.lookingAt() ? Optional.of(new Start(m.group(1), m.end())) : Optional.empty();
  }

  /** A number whose digits were taken for letters, the mark in digits. */
  Optional<Start> damagedNumber(String line) {
    return inDigits(DAMAGED_NUMBER, line);
  }

  /** A footnote's number whose digits were taken for letters, the mark in digits. */
  Optional<Start> damagedNoteNumber(String line) {
    return inDigits(DAMAGED_NOTE_NUMBER, line);
  }

  private static Optional<Start> inDigits(Pattern pattern, String line) {
    Matcher m = pattern.matcher(line);
    return m.lookingAt()
        ? Optional.of(new Start(m.group(1).replaceAll("[lI]", "1").replace('O', '0'), m.end()))
        : Optional.empty();
  }

  /** Whether the number is followed by a point, which no date and no page number is. */
  static boolean hasPoint(String line, Start start) {
    return line.substring(0, start.length()).matches(".*[.–-].*");
  }

  Optional<Start> lettered(String line) {
    Matcher m = LETTERED.matcher(line);
    return m.lookingAt() ? Optional.of(new Start(m.group(1), m.end())) : Optional.empty();
  }

  /** A footnote's number; "25 October 1990" begins with a number and is none. */
  Optional<Start> note(String line) {
    Matcher symbol = NOTE_BEFORE_SYMBOL.matcher(line);
    if (symbol.lookingAt()) {
      return Optional.of(new Start(symbol.group(1), symbol.end()));
    }
    Matcher m = NOTE.matcher(line);
    if (!m.lookingAt()
        || AMOUNT.matcher(line).matches()
        || calendar.startsWithMonth(Folded.of(line.substring(m.end())).text())) {
      return Optional.empty();
    }
    String mark = m.group(1) != null ? Superscripts.digits(m.group(1)) : m.group(2);
    return Optional.of(new Start(mark, m.end()));
  }

  Optional<Start> damagedNote(String line) {
    Matcher m = DAMAGED_NOTE.matcher(line);
    return m.lookingAt() ? Optional.of(new Start(line.substring(0, 1), m.end())) : Optional.empty();
  }

  Optional<Start> asteriskNote(String line) {
    Matcher m = ASTERISK_NOTE.matcher(line);
    return m.lookingAt() ? Optional.of(new Start(m.group(1), m.end())) : Optional.empty();
  }

  boolean isMeeting(String line) {
    String folded = Folded.of(line).text();
    return MEETING.matcher(folded).matches()
        || (inPart
            && folded.length() < MOST_OF_MEETING
            && folded.chars().anyMatch(Character::isDigit)
            && numberWords.names("plenary-meeting", folded));
  }

  boolean isAnnex(String line) {
    return ANNEX.matcher(Folded.of(line).text()).matches();
  }

  /** "Recalling …", "Consciente …": how a preambular paragraph begins. */
  boolean isPreambular(String line) {
    return verb(line).filter(VerbList.VerbMatch::preambular).isPresent();
  }

  /** "Decides …", "Prie …": how an operative paragraph begins. */
  boolean isOperative(String line) {
    return verb(line).filter(VerbList.VerbMatch::operative).isPresent();
  }

  /** Scans take the capital of "Inviting" for a small l or a 1, which no verb begins with. */
  private Optional<VerbList.VerbMatch> verb(String line) {
    String plain = plain(line);
    boolean capital = !plain.isEmpty() && "l1|".indexOf(plain.charAt(0)) >= 0;
    return startsUpper(line) || capital ? verbs.read(plain, language) : Optional.empty();
  }

  /**
   * Whether a paragraph may begin so: with a capital; in Russian a paragraph goes on with the
   * sentence of the organ's name in small letters, and Arabic and Chinese have one kind of letters.
   */
  boolean mayBegin(String line) {
    return inPart ? !line.isEmpty() && Character.isLetter(line.codePointAt(0)) : startsUpper(line);
  }

  private static boolean startsUpper(String line) {
    String plain = plain(line);
    return !plain.isEmpty() && Character.isUpperCase(plain.codePointAt(0));
  }

  /** Without the sign that opens emphasis: "*Takes note* of". */
  private static String plain(String line) {
    int from = 0;
    while (from < line.length() && (line.charAt(from) == '*' || line.charAt(from) == '_')) {
      from++;
    }
    return Ligatures.spelt(line.substring(from).replaceFirst("[*_]", ""));
  }
}
