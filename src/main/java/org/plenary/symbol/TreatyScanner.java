package org.plenary.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.symbol.TreatyReference.Series;

/**
 * Finds references to the Treaty Series in running text, English and French: "United Nations,
 * Treaty Series, vols. 1833, 1834 and 1835, No. 31363", "Nations Unies, Recueil des Traités, vol.
 * 75, nos 970 à 973", "Ibid., vol. 660, No. 9464".
 */
public final class TreatyScanner {
  private static final int LONGEST_RANGE = 20;

  private static final String LEAGUE =
      spaced("leagueofnations") + "|" + spaced("soci[ée]t[ée]desnations");

  private static final String NATIONS =
      spaced("unitednations") + "|" + spaced("nations?uni[eét]{1,2}s") + "|onu|u\\.?n\\.?";

  private static final String TITLE = spaced("treatyseries") + "|" + spaced("recueildestrait[ée]s");

  /** The series by its name or acronym, or "ibid." for the series of the note before. */
  private static final String HEAD =
      "(?:(?:(?<league>"
          + LEAGUE
          + ")|(?<nations>"
          + NATIONS
          + "))(?: ?\\([a-z]+\\))?[,.]? ?(?:"
          + TITLE
          + ")|(?<acronym>UNTS|RTNU|LNTS|RTSDN)|(?<ibid>ibid)\\.?)";

  private static final String SEP = "(?: ?, ?(?:and |et )?| (?:and|et|to|à) | ?[-–] ?)";

  private static final String VOLUME = "(?:\\d{1,4}(?![\\d/])|[IVXLC]{1,8}\\b)";

  private static final String VOLUMES =
      "[,.]? ?vol(?:ume)?s?[., ] ?(?:n[o°º][.°º]? ?)?(?<volumes>"
          + VOLUME
          + "(?:"
          + SEP
          + VOLUME
          + ")*)";

  private static final String NUMBER = "(?:I{1,3}[-–])?\\d{1,5}(?![\\d/])";

  private static final String NUMBERS =
      "[,.]? ?n(?:[o°º]s?)?[.°º]{0,2} ?(?<numbers>" + NUMBER + "(?:" + SEP + NUMBER + ")*)";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern FIRST =
      Pattern.compile("\\b" + HEAD + "(?:" + VOLUMES + ")?(?:" + NUMBERS + ")?", FLAGS);

  /** "; ibid., vol. 2131, No. 20378", ", and vol. 2167, No. 37924". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?: ?[,;])? ?(?:and |et )?(?:ibid\\.?)?(?:" + VOLUMES + ")(?:" + NUMBERS + ")", FLAGS);

  private static final Pattern ITEM =
      Pattern.compile("(" + SEP + ")?(" + NUMBER + "|" + VOLUME + ")", FLAGS);

  /**
   * A reference in a text.
   *
   * @param reference the reference
   * @param inherited whether "ibid." stands for the series
   * @param start first character
   * @param end one past the last
   */
  public record Hit(TreatyReference reference, boolean inherited, int start, int end) {}

  private TreatyScanner() {}

  /** An extractor may have split a word at any letter: "Trea ty Ser ies". */
  private static String spaced(String letters) {
    return Pattern.compile("\\[[^]]+](?:\\{[^}]*})?|[a-z]\\??")
        .matcher(letters)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" ?"));
  }

  /**
   * The references of a passage, in order; of several numbers ("Nos. 970–973") each.
   *
   * @param text the passage, its blanks plain
   * @param before the treaty that the note before cites, for "Ibid., vol. 660, No. 9464"
   */
  public static List<Hit> scan(String text, Optional<TreatyReference> before) {
    List<Hit> hits = new ArrayList<>();
    Optional<Series> series = before.map(TreatyReference::series);
    Matcher m = FIRST.matcher(text);
    Matcher next = NEXT.matcher(text);
    int at = 0;
    while (m.find(at)) {
      boolean inherited = m.group("ibid") != null;
      Series own = inherited ? series.orElse(Series.UNTS) : named(m);
      int end = m.end();
      if (isReference(m, inherited)) {
        add(hits, m, own, inherited, m.start());
        series = Optional.of(own);
        while (next.region(end, text.length()).lookingAt()) {
          add(hits, next, own, inherited, volumeStart(next));
          end = next.end();
        }
      }
      at = Math.max(end, m.start() + 1);
    }
    return hits;
  }

  private static int volumeStart(Matcher next) {
    return next.start() + next.group().toLowerCase(Locale.ROOT).indexOf("vol");
  }

  /** "Ibid., vol. I" may be of any publication; with a number it is of this series. */
  private static boolean isReference(Matcher m, boolean inherited) {
    boolean volume = m.group("volumes") != null;
    boolean number = m.group("numbers") != null;
    return inherited ? volume && number && m.group("volumes").matches("\\d.*") : volume || number;
  }

  private static Series named(Matcher m) {
    boolean league =
        m.group("league") != null
            || (m.group("acronym") != null
                && m.group("acronym").toUpperCase(Locale.ROOT).matches("LNTS|RTSDN"));
    return league ? Series.LNTS : Series.UNTS;
  }

  private static void add(List<Hit> hits, Matcher m, Series series, boolean inherited, int start) {
    List<Integer> volumes = new ArrayList<>();
    for (String volume : items(m.group("volumes"))) {
      value(volume).ifPresent(volumes::add);
    }
    List<String> numbers = items(m.group("numbers"));
    if (numbers.isEmpty() && !volumes.isEmpty()) {
      hits.add(
          new Hit(
              new TreatyReference(series, Optional.empty(), volumes), inherited, start, m.end()));
    }
    for (String number : numbers) {
      var reference = new TreatyReference(series, Optional.of(number), volumes);
      hits.add(new Hit(reference, inherited, start, m.end()));
    }
  }

  /** "1833, 1834 and 1835"; "970–973" gives all four. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    Matcher m = ITEM.matcher(list == null ? "" : list);
    while (m.find()) {
      String item =
          m.group(2).replaceFirst("^I[-–](?=\\d)", "").replace('–', '-').toUpperCase(Locale.ROOT);
      boolean range = m.group(1) != null && m.group(1).strip().matches("[-–]|to|à");
      if (range && !items.isEmpty()) {
        items.addAll(between(items.get(items.size() - 1), item));
      }
      items.add(item);
    }
    return items;
  }

  private static List<String> between(String from, String to) {
    List<String> between = new ArrayList<>();
    boolean counted = from.matches("\\d+") && to.matches("\\d+");
    int last = counted ? Integer.parseInt(to) : 0;
    int first = counted ? Integer.parseInt(from) : 0;
    for (int i = first + 1; i < last && last - first <= LONGEST_RANGE; i++) {
      between.add(Integer.toString(i));
    }
    return between;
  }

  /** 1577, XCIV; the League's last volume is CCV. */
  private static Optional<Integer> value(String volume) {
    if (volume.matches("\\d+")) {
      return Optional.of(Integer.parseInt(volume));
    }
    String rest = volume.replaceFirst("^C{1,2}(?![DM])", "");
    int hundreds = 100 * (volume.length() - rest.length());
    var below = RomanNumeral.value(rest);
    return rest.isEmpty() || below.isPresent()
        ? Optional.of(hundreds + below.orElse(0))
        : Optional.empty();
  }
}
