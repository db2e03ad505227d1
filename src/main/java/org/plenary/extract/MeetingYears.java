package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Period;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Kinds;

/**
 * Finds the years of meetings that have no day: within the name, "the 2010 Review Conference", and
 * behind it, "réunion des États Parties de 2018", "to be held in 2012".
 */
final class MeetingYears {
  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d/.-]\\d|[\\d/])";

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<![\\d/.(-])(?<!\\bsince )(?<!\\bin )((?:19|20)\\d{2}) (?:(?!(?:the|of|in|on|to|by|at|resolution|la|le|les)\\b)[\\p{L}'-]+ ){0,7}\\z");

  /** "2005 World Summit Outcome", "Document final du Sommet mondial de 2005", is a document. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\A (?:outcome|declaration|programme|plan of|agenda|report|platform|document|resolution)\\b");

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\A([^,;.()]{0,130}?)(?:,? (?:held|to be held|planned|convened|prevue|qui se tiendra|tenue?s?))?,? ?(?:\\((?="
              + "\\d{4}\\))|(?:(?:au plus tard )?\\b(?:in|of|for|de|en)) |(?<=, )(?:in|en) )"
              + YEAR);

  /** Words by which a year belongs to something else that was done. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:adopt|decid|request|submit|report|resolution|since|until|made|achiev|has|have|was|were|establish|creat|introduc|present|launch|sign|treaty of|convention of|convention de|goals|agenda|theme|which|that|qui\\b|que\\b|ont\\b|ete\\b|programme|beyond|depuis|traite de)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:convene|convening|hold|holding|organize|organise|host|hosting|convoquer|tenir|tiennent|organiser|(?:et|and),? (?:a|au|in|at) [^;.,]{3,60})\\b[^;.]{0,60}?,? (?:in|en|au debut de|a la fin de|in early|in late|early in|late in) "
              + YEAR
              + ",? (?:a|an|the|une|un|la|le|its) (?:[\\p{L}'-]+ ){0,5}\\z");

  /** "in 2030, to be known as the Third … Conference". */
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "\\b(?:in|en) "
              + YEAR
              + ",? (?:to be )?(?:known as|called|entitled|appelee?|intitulee?) (?:the |a |la |le )?(?:[\\p{L}'-]+ ){0,7}\\z");

  private MeetingYears() {}

  /** A year and where it stands in the text. */
  private static DateExpressions.Dated dated(Matcher m, int group, int offset) {
    var year = new UncertainDate(m.group(group));
    return new DateExpressions.Dated(
        Period.of(year), offset + m.start(group), offset + m.end(group));
  }

  /**
   * The years of a meeting, more than one when a list of them stands behind its name.
   *
   * @param folded folded text
   * @param kind the word for the meeting
   * @param before where a date or meeting before it ends
   * @param until where the next word for a meeting, or a date, begins
   */
  static List<DateExpressions.Dated> of(String folded, Kinds.Mention kind, int before, int until) {
    if (DOCUMENT
        .matcher(folded.substring(kind.end(), Math.min(folded.length(), kind.end() + 20)))
        .lookingAt()) {
      return List.of();
    }
    if (kind.kind().id().equals("summit")
        && folded.substring(0, kind.start()).endsWith("document final du ")) {
      return List.of();
    }
    int from = Math.max(before, kind.start() - 120);
    Matcher within = WITHIN.matcher(folded.substring(from, kind.start()));
    if (within.find()) {
      return List.of(dated(within, 1, from));
    }
    for (Pattern pattern : List.of(AHEAD, KNOWN_AS)) {
      Matcher ahead = pattern.matcher(folded.substring(from, kind.start()));
      if (ahead.find()) {
        return List.of(dated(ahead, 1, from));
      }
    }
    return behind(folded, kind.end(), until);
  }

  private static List<DateExpressions.Dated> behind(String folded, int from, int until) {
    Matcher m = BEHIND.matcher(folded.substring(from, Math.max(from, until)));
    if (!m.find() || OTHER.matcher(m.group(1)).find()) {
      return List.of();
    }
    List<DateExpressions.Dated> years = new ArrayList<>();
    years.add(dated(m, 2, from));
    Optional<DateExpressions.Dated> next = next(folded, from + m.end());
    while (next.isPresent()) {
      years.add(next.get());
      next = next(folded, next.get().end());
    }
    return years;
  }

  /** "held in 2000, 2005, 2010 and 2015". */
  private static Optional<DateExpressions.Dated> next(String folded, int from) {
    Matcher m =
        Pattern.compile("\\A(?:,| and| et|, and) " + YEAR)
            .matcher(folded.substring(from, Math.min(folded.length(), from + 20)));
    return m.find() ? Optional.of(dated(m, 1, from)) : Optional.empty();
  }
}
