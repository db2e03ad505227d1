package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Target;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.ResolutionSymbol;

/** Finds the dates that a passage states for the documents it cites. */
final class StatedDates {
  /**
   * Between a cited document and its date: "of", "du", ", en date du", "adopted on", "A and B (XXX)
   * of".
   */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?: ?\\([ivxlces-]{1,8}\\))?,? ?(?:of |on |du |en date du |adopted on |adoptees? le |dated |\\()");

  /** "en date respectivement du 18 décembre 2013 et du 10 décembre 2015": one date for each. */
  private static final Pattern RESPECTIVE = Pattern.compile("en date,? respectivement,? d[ue] ");

  /**
   * A comma list of resolutions before the common dates, and the organ: "de l’Assemblée générale,".
   */
  private static final int RESPECTIVE_REACH = 160;

  private final DateExpressions dates;

  StatedDates(DateExpressions dates) {
    this.dates = dates;
  }

  /** For each cited document the date that the passage states for it. */
  List<Optional<LocalDate>> of(Passage passage, List<Cited> cited) {
    List<Optional<LocalDate>> stated = new ArrayList<>();
    for (Cited c : cited) {
      stated.add(at(passage, c.start(), c.end()).flatMap(DateExpressions::day));
    }
    shareDates(passage, cited, stated);
    giveRespectiveDates(passage, cited, stated);
    return stated;
  }

  /** The date stated for the document cited at a place of a passage. */
  Optional<DateExpressions.Dated> at(Passage passage, int start, int end) {
    Matcher m = BEFORE_DATE.matcher(passage.folded()).region(end, passage.length());
    Optional<DateExpressions.Dated> date =
        m.lookingAt() ? dates.at(passage.folded(), m.end()) : Optional.empty();
    return date.or(() -> organThenDate(passage.folded(), end))
        .or(() -> dateBeforeBracket(passage.folded(), start));
  }

  /** "la résolution 16/18 du Conseil des droits de l’homme, en date du 24 mars 2011". */
  private Optional<DateExpressions.Dated> organThenDate(String folded, int end) {
    Matcher m =
        Pattern.compile(" (?:du|de la|de l'|of the) ?[a-z' ]{4,60}, (?:en date du |of )(?=\\d)")
            .matcher(folded)
            .region(end, Math.min(folded.length(), end + 110));
    return m.lookingAt() ? dates.at(folded, m.end()) : Optional.empty();
  }

  /** "the statement by its President of 28 October 2013 (S/PRST/2013/16)". */
  private Optional<DateExpressions.Dated> dateBeforeBracket(String folded, int start) {
    if (start < 2 || folded.charAt(start - 1) != '(') {
      return Optional.empty();
    }
    int from = Math.max(0, start - 40);
    int to = start - 2;
    return dates.in(folded.substring(from, start)).stream()
        .filter(d -> from + d.end() == to)
        .findFirst();
  }

  /** Where the words of a citation end, its date included. */
  int end(Passage passage, int start, int end) {
    int behind = at(passage, start, end).map(DateExpressions.Dated::end).orElse(end);
    return Math.max(behind, end);
  }

  /** "53/243 A and B of 13 September 1999", "5/1 and 5/2 of 18 June 2007": adopted together. */
  private static void shareDates(
      Passage passage, List<Cited> cited, List<Optional<LocalDate>> stated) {
    for (int i = cited.size() - 2; i >= 0; i--) {
      boolean parts = samePartsOf(cited.get(i).target(), cited.get(i + 1).target());
      String between =
          passage
              .folded()
              .substring(
                  cited.get(i).end(), Math.max(cited.get(i).end(), cited.get(i + 1).start()));
      boolean pair =
          (between.equals(" and ") || between.equals(" et "))
              && sameSession(cited.get(i).target(), cited.get(i + 1).target());
      if ((parts || pair) && stated.get(i).isEmpty()) {
        stated.set(i, stated.get(i + 1));
      }
    }
  }

  private static boolean sameSession(Target a, Target b) {
    return resolution(a).isPresent()
        && resolution(a)
            .map(ResolutionNumber::session)
            .equals(resolution(b).map(ResolutionNumber::session));
  }

  private static Optional<ResolutionNumber> resolution(Target target) {
    return target instanceof Target.Known known
            && known.symbol() instanceof ResolutionSymbol resolution
        ? Optional.of(resolution.number())
        : Optional.empty();
  }

  private static boolean samePartsOf(Target a, Target b) {
    return number(a).isPresent()
        && number(a).map(n -> n.withPart("A")).equals(number(b).map(n -> n.withPart("A")));
  }

  private static Optional<ResolutionNumber> number(Target target) {
    return target instanceof Target.Known known
            && known.symbol() instanceof ResolutionSymbol resolution
        ? Optional.of(resolution.number()).filter(n -> n.part().isPresent())
        : Optional.empty();
  }

  private void giveRespectiveDates(
      Passage passage, List<Cited> cited, List<Optional<LocalDate>> stated) {
    Matcher m = RESPECTIVE.matcher(passage.folded());
    while (m.find()) {
      List<LocalDate> days =
          dates.in(passage.folded().substring(m.end())).stream()
              .limit(cited.size())
              .flatMap(d -> DateExpressions.day(d).stream())
              .toList();
      int at = m.start();
      List<Integer> before = new ArrayList<>();
      for (int i = 0; i < cited.size(); i++) {
        int distance = at - cited.get(i).end();
        if (distance > 0 && distance < RESPECTIVE_REACH && stated.get(i).isEmpty()) {
          before.add(i);
        }
      }
      for (int i = 0; i < before.size() && before.size() <= days.size(); i++) {
        stated.set(before.get(i), Optional.of(days.get(i)));
      }
    }
  }
}
