package org.plenary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.document.Span;
import org.plenary.lexicon.Organisations;

/**
 * Names that the word list does not hold, known by their build: a noun for a body among capitals
 * ("International Contact Group on Afghanistan"), in French with the words that belong to it
 * ("Groupe de travail sur le renforcement de la Convention"), and organs of listed bodies that are
 * nothing without them ("Governing Board of the …").
 */
final class BodyNames {
  /** Stands for a listed name, so that a longer name can hold it and no other can begin in it. */
  private static final char LISTED = '\uE000';

  /** Stands for the United Nations, which French names hold in their middle. */
  private static final char UNITED_NATIONS = '\uE001';

  /** Stands for a State or a place, which no name holds. */
  private static final char ELSEWHERE = '\uE002';

  private static final String WORD = "\\p{Lu}[\\p{L}‑-]*+(?!['’])";

  private static final String ORGAN_OF_LISTED =
      "(?:(?:General|Executive|Governing|Ministerial|Supreme) )?(?:Council|Board|Conference|Assembly|Congress)"
          + "(?: of (?:Governors|Ministers|Delegates|Heads of State(?: and Government)?))? of the \uE000+";

  private static final String FRENCH_ORGAN_OF_LISTED =
      "(?:Conseil|Conférence|Assemblée|Congrès)(?: (?:général|exécutif|ministériel)e?| des (?:gouverneurs|ministres|délégués|chefs d['’][ÉE]tat(?: et de gouvernement)?))? (?:de l['’]|de la |du |des )\uE000+";

  /** A French word that goes on with a name: no auxiliary, pronoun or preposition of a clause. */
  private static final String FRENCH_WORD =
      "(?!(?:leurs?|ses|sa|son|qui|que|dont|est|sont|ont|sera|soit|afin|ainsi|lors|ce|cette|cet|ces|même|présente|moins|plus|toutes?|tous|notamment|tel|telle|tels|telles|fait)\\b)"
          + "(?!(?!mer\\b|hiver\\b|avenir\\b)\\p{L}+(?:er|ir|oir|ndre|ttre|vre|uire)\\b)[\\p{L}-]{3,}+";

  /**
   * Adjectives behind a French noun, by their endings; participles that begin a clause are none.
   */
  private static final String FRENCH_ADJECTIVE =
      "(?: de haut niveau(?!\\p{L})| à composition non limitée| (?!(?:cré|établi|institu|sign|adopt|présent|tenu|organis|constitu|charg|mandat|concern|compét|étant|ayant|tel\\b|quel|consacr|énonc|relati|port[ae]nt|portant|poursui|leur\\b|pendant|tend|quant|durant|suivant|devant|considè|abord|origin|vis[ae]|recrut|destin|rassembl|agiss|pouvant|pass[ée]|situ|compos|détaill|men[ée]|recommand|procl|appel|appliqu|indiqu|expliqu|communiqu|dirig|général de)\\p{L}*)[\\p{Ll}-]+(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|aire|aires|é|ée|és|ées|ien|ienne|iens|iennes|ain|aine|ains|aines|ant|ante|anent|anente|aise|ère|ier|eur|eure)(?![\\p{L}]))";

  private static final String FRENCH_LINK =
      " (?:de la |de l['’]|des (?!États )|du |de (?!haut )|d['’]|à la |à l['’]|aux? (?!(?:titre|cours|sujet|sein|lieu|niveau|siège|moyen|moins|plus)\\b)|pour (?:la |le |les |l['’])|sur (?:la |le |les |l['’])|contre (?:la |le |les |l['’])|chargée? (?:des |de la |du |d['’])|en (?=\\p{Lu}))";

  /** "l’Office, entraînée par": a noun and what is done to it. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("\\p{Lu}[\\p{L}-]+ \\p{Ll}+(?:é|ée|és|ées)");

  private final Pattern name;
  private final Pattern none;
  private final Pattern place;

  BodyNames(Organisations organisations, String language) {
    String body = anyOf(organisations.nouns("body", language));
    this.name = Pattern.compile(language.equals("fr") ? french(body) : english(body));
    this.place = Pattern.compile(anyOf(organisations.nouns("place", language)));
    this.none =
        Pattern.compile(
            "(?:(?:The|Les?|La) )?(?:" + anyOf(organisations.nouns("none", language)) + ")s?");
  }

  private static String anyOf(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /**
   * "the Constitutional and Electoral Reform Committee": "and" joins words before the noun only
   * behind an article, for "Austria and Border Commission" would be two; so are "the Office for
   * Africa and the Office for Asia".
   */
  private static String english(String body) {
    String words = "(?:[\uE000\uE001]+ )?(?:" + WORD + " ){0,6}";
    String joined = "(?<=\\b(?:the|a|new|its) )(?:" + WORD + " (?:and |for )?){1,7}";
    String tail =
        "(?:(?<=Mission) to the \uE001+| on \uE001+ "
            + WORD
            + "|(?: (?:of|for|on|against)(?: the)? "
            + WORD
            + "(?:(?:(?: and(?!(?: the)? (?:"
            + body
            + ")(?!\\p{L}))| of| for| on| into)?(?: the)?| in the) "
            + WORD
            + ")*+(?:(?:, "
            + WORD
            + ")++,? and "
            + WORD
            + ")?))?";
    return "(?<![\\p{L}\uE000\uE001“\"’'-])(?:"
        + ORGAN_OF_LISTED
        + "|(?:"
        + joined
        + "|"
        + words
        + ")(?:"
        + body
        + ")(?![\\p{L}’'-])"
        + tail
        + ")(?! \\p{Lu}\\p{Ll})";
  }

  private static String french(String body) {
    return "(?<![\\p{L}\uE000\uE001“\"-])(?:"
        + FRENCH_ORGAN_OF_LISTED
        + "|(?:"
        + body
        + ")(?![\\p{L}-])(?! (?:à|au|aux|en|et) )(?<!(?:Organisation|Cour|Centre|Bureau|Unité|Conseil|Commission|Tribunal)(?= sur ))"
        + FRENCH_ADJECTIVE
        + "{0,2}+(?:"
        + FRENCH_LINK
        + "(?!(?:Secrétariat|"
        + body
        + ")(?!\\p{L}))(?:\uE001+|"
        + FRENCH_WORD
        + ")"
        + FRENCH_ADJECTIVE
        + "{0,2}+){0,5}+)";
  }

  /** The names in a text, beside the listed ones or around them. */
  List<Span> in(String text, List<Organisations.Mention> listed) {
    char[] masked = text.toCharArray();
    for (Organisations.Mention mention : listed) {
      char mask = mention.id().equals("un") ? UNITED_NATIONS : LISTED;
      Arrays.fill(masked, mention.start(), mention.end(), mask);
    }
    Matcher places = place.matcher(text);
    while (places.find()) {
      Arrays.fill(masked, places.start(), places.end(), ELSEWHERE);
    }
    List<Span> names = new ArrayList<>();
    String reading = new String(masked);
    Matcher m = name.matcher(reading);
    while (m.find()) {
      String found = m.group();
      if (m.start() > 0 && found.replaceFirst("^The ", "").contains(" ") && isOne(found)) {
        names.add(new Span(m.start(), m.end()));
      }
    }
    return names;
  }

  /** Whether these words name one body, and more than a listed one. */
  private boolean isOne(String found) {
    return !none.matcher(found).matches()
        && !PARTICIPLE.matcher(found).matches()
        && found.chars().anyMatch(c -> c < LISTED && Character.isUpperCase(c));
  }
}
