package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Cities;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Lexicon;

/** Reads where a meeting was held: "in Istanbul, Turkey", "à Djedda (Arabie saoudite)". */
final class MeetingPlaces {
  /** Words with capitals, "of" and "de la" between them. */
  static final String CITY =
      "\\p{Lu}[\\p{L}'’-]+(?: (?:de |del |da |la |of )?\\p{Lu}[\\p{L}'’-]+){0,3}";

  private static final String WHOLE =
      CITY + "(?:, " + CITY + "(?=[,;.]| on| from| to)| \\(\\p{Lu}[\\p{L}'’ -]+\\))?";

  private static final String END =
      "(?= ?[,;.:]| on | from | to | du | les | le | in | en | by | and | et | at | with | under | where | sous | respectively|$)";

  /** "at United Nations Headquarters in New York" is in New York. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:(?:at|au|à l['’]|à la) [^,;.]{0,50}(?:Headquarters|Office|Siège|Palais)[^,;.]{0,45},? (?:in|at|à) |(?:in|à|a|at|au(?= Caire| Cap)|in the(?= (?:\\p{Lu}\\p{L}+ )*(?:Federation|Republic|Kingdom|Emirates|Netherlands|Philippines|Gambia|Bahamas|Maldives)\\b)) |(?<=(?:held|tenu|tenus|tenue|tenues|organisé|organisés|organisée|organisées|organized|organised) )(?:en|au|aux) )("
              + WHOLE
              + ")"
              + END);

  /** "tenue à la Barbade", "se tenir en Indonésie", "en République islamique d’Iran". */
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?<=(?:tenue?s?|tenir|tiendra|tiendrait|organisée?s?|lieu|dérouler|prévue?s?) )(?:en|au|aux|à la) (?!janvier|février)(\\p{Lu}[\\p{L}’-]+(?: \\p{Ll}{4,}){0,2}(?: d['’]\\p{Lu}[\\p{L}-]+)?)"
              + END);

  /** "United Nations Conference on Environment and Development, Rio de Janeiro, 3–14 June 1992". */
  private static final Pattern CITED =
      Pattern.compile(", (" + CITY + "(?:, " + CITY + "| \\(\\p{Lu}[\\p{L}'’ -]+\\))?), \\z");

  /** "…, and in Bridgetown, on", ", au Mexique les": the place of one meeting in a list. */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\A,?(?: and| et|,)*(?: respectivement| respectively)? (?:in|at|à|au|aux|en) ("
              + WHOLE
              + "),?(?: (?:on|from|in|du|le|les|en))? \\z");

  private static final Pattern HELD_IN =
      Pattern.compile(
          "[^,;.]{0,60}?(?: (?:held|to be held|be held|tenue?|se tiendra|se tiendrait))? (?:in|à) ("
              + WHOLE
              + ")"
              + END);

  /** "round tables … at the General Secretariat of the Organization … in February 2014". */
  private static final Pattern VENUE =
      Pattern.compile(
          "\\b(?:at the|au) ((?:\\p{Lu}\\p{L}+ )?(?:Secretariat|Secrétariat|Siège)[^,;.]{0,100}?),? (?:in|on|from|en|le|les|du) \\z");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;.]");

  /** Words right before a place by which it is a meeting's or a signature's, and no subject. */
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|convened|hosted|organi[sz]ed|opened|concluded|signed|adopted|place|tenue?s?|tenir|tiendra|tiendrait|lieu|réunie?s?|organisée?s?|ouverte?s?|conclue?s?|signée?s?|adoptée?s?)(?: \\p{Ll}+)? \\z");

  /** "Women in Fisheries", "Operation in Somalia": the place goes on with a name. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’-]+ \\z");

  /** "on the situation of minorities in Myanmar": the place belongs to what was spoken of. */
  private static final Pattern TOPIC =
      Pattern.compile("(?<![\\p{L}])(?:on|sur) (?:the |la |le |les |l’)?\\p{Ll}");

  private final Lexicon lexicon;
  private final Cities cities;

  MeetingPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cities = lexicon.cities();
  }

  /**
   * The first place stated in a range of the text; one that may be of something else only when none
   * is known better: "…, particularly in Africa, held in Riyadh" was in Riyadh.
   */
  Optional<String> in(String text, int from, int to) {
    Matcher m = PLACE.matcher(text).region(from, to);
    m.useTransparentBounds(true);
    Optional<String> unknown = Optional.empty();
    while (m.find()) {
      String place = whole(text, m.start(1), m.group(1));
      String before = text.substring(from, Math.max(from, m.start()));
      boolean ofOther = NAME.matcher(before).find() || TOPIC.matcher(before).find();
      if (isPlace(place) && (isStated(place, before) || !ofOther && isState(place))) {
        return Optional.of(place);
      }
      unknown = isPlace(place) && !ofOther ? unknown.or(() -> Optional.of(place)) : unknown;
    }
    return unknown.or(() -> country(text, from, to));
  }

  /** "Antigua and Barbuda" and not "Antigua": a State's name is taken whole. */
  private String whole(String text, int start, String place) {
    String folded = Folded.of(text.substring(start, Math.min(text.length(), start + 60))).text();
    return lexicon.states().in(folded, Optional.empty()).stream()
        .filter(s -> s.start() == 0 && s.end() > place.length())
        .findFirst()
        .map(s -> text.substring(start, start + s.end()))
        .orElse(place);
  }

  /** A city of the list, or one with its State behind it: "Nadi, Fiji", "Nadi (Fidji)". */
  private boolean isCity(String place) {
    String behind = place.replaceFirst("^[^,(]*[,(]? *", "").replace(")", "");
    return cities.of(place).isPresent() || isState(behind);
  }

  private boolean isState(String name) {
    return lexicon.states().named(name, Optional.empty()).isPresent();
  }

  /** Whether nothing that stands around a place can make it another thing's. */
  private boolean isStated(String place, String before) {
    return before.isBlank() || HELD.matcher(before).find() || isCity(place);
  }

  /** "held virtually in March and April", "Conference in Support of the Rule of Law": no places. */
  private boolean isPlace(String words) {
    boolean month = lexicon.calendar().startsWithMonth(Folded.of(words).text() + " ");
    return !month && (!words.contains(" of ") || isCity(words) || isState(words));
  }

  private static Optional<String> country(String text, int from, int to) {
    Matcher country = COUNTRY.matcher(text).region(from, to);
    country.useTransparentBounds(true);
    return country.find() ? Optional.of(country.group(1)) : Optional.empty();
  }

  /** The place of a meeting that has a year only: in the words that belong to its name or year. */
  Optional<String> beside(String text, int kindEnd, int yearEnd) {
    int from = Math.max(kindEnd, yearEnd);
    Matcher end = CLAUSE_END.matcher(text).region(from, text.length());
    int to = end.find() ? end.end() : text.length();
    return in(text, kindEnd, Math.min(to, from + 60));
  }

  /** The secretariat that the words between a meeting and its date end in. */
  static Optional<String> venue(String between) {
    Matcher m = VENUE.matcher(between);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The place between a meeting's name and its date in a title or note. */
  static Optional<String> cited(String between) {
    Matcher m = CITED.matcher(between);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /**
   * "decided to hold its eighteenth session in The Hague, looks forward to the eighteenth session":
   * the place stands where the same words stand.
   *
   * @param start where a numbered meeting's words begin
   * @param end where they end
   */
  static Optional<String> elsewhere(Passage passage, int start, int end) {
    String words = passage.folded().substring(start, Math.max(start, end));
    int other = passage.folded().indexOf(words, Math.max(0, start - 600));
    if (words.indexOf(' ') < 0 || other < 0 || other >= start) {
      return Optional.empty();
    }
    int from = other + words.length();
    Matcher m = HELD_IN.matcher(passage.text()).region(from, Math.min(from + 90, passage.length()));
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The place, when the words between two dates say no more than where the second meeting was. */
  static Optional<String> listed(String between) {
    Matcher m = LISTED.matcher(between);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
