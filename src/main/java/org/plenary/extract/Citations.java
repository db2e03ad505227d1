package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Citation;
import org.plenary.document.DocumentType;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/** Finds citations in a passage: full symbols, and numbers that the words around make citations. */
final class Citations {
  /**
   * Between a cited document and its date: "of", "du", ", en date du", "adopted on", "A and B (XXX)
   * of".
   */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?: ?\\([ivxlces-]{1,8}\\))?,? ?(?:of |on |du |en date du |adopted on |adoptees? le |dated |\\()");

  /** "en date respectivement du 18 décembre 2013 et du 10 décembre 2015": one date for each. */
  private static final Pattern RESPECTIVE = Pattern.compile("en date respectivement d[ue] ");

  /** "Supplement No. 53 (", "Supplément no 53A et rectificatif (" (Official Records). */
  private static final Pattern SUPPLEMENT = Pattern.compile("supplement n.{0,25}\\($");

  /**
   * A comma list of resolutions before the common dates, and the organ: "de l’Assemblée générale,".
   */
  private static final int RESPECTIVE_REACH = 160;

  private final CitationContext context;
  private final DateExpressions dates;
  private final Links links;

  /**
   * @param links what an editor linked; none in plain text
   */
  Citations(CitationContext context, DateExpressions dates, Links links) {
    this.context = context;
    this.dates = dates;
    this.links = links;
  }

  /**
   * @param place where the passage stands
   * @param verb the verb of the paragraph it belongs to
   */
  List<Found<Citation>> in(Passage passage, Place place, Optional<LeadingVerb> verb) {
    List<Cited> cited = links.decide(passage, cited(passage));
    List<Optional<LocalDate>> stated = stated(passage, cited);
    List<Found<Citation>> found = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      Cited c = cited.get(i);
      int end = dateEnd(passage, c.start(), c.end());
      Optional<String> locator =
          Locators.behind(passage, c.end())
              .or(() -> Locators.behind(passage, end))
              .or(() -> Locators.before(passage, c.phraseStart()));
      var citation =
          new Citation(
              place, c.target(), verb, stated.get(i), citedAs(passage, c.start()), locator);
      found.add(passage.found(citation, c.start(), c.end(), c.rule(), c.confidence()));
    }
    return found;
  }

  private static Optional<DocumentType> citedAs(Passage passage, int start) {
    Matcher m = SUPPLEMENT.matcher(passage.folded()).region(Math.max(0, start - 40), start);
    return m.find() ? Optional.of(DocumentType.OFFICIAL_RECORDS_SUPPLEMENT) : Optional.empty();
  }

  private List<Cited> cited(Passage passage) {
    List<Cited> cited = new ArrayList<>();
    for (SymbolScanner.Hit hit : SymbolScanner.symbols(passage.text())) {
      var target = new Target.Known(hit.symbol());
      cited.add(new Cited(target, hit.start(), hit.end(), "full-symbol", 1, hit.start()));
    }
    for (SymbolScanner.NumberHit hit : SymbolScanner.numbers(passage.text())) {
      boolean inside = cited.stream().anyMatch(c -> hit.start() < c.end() && c.start() < hit.end());
      if (!inside) {
        context
            .decide(hit.number(), passage, hit.start(), hit.end())
            .map(d -> unlessDated(d, hit, passage))
            .or(() -> inherited(hit, passage, cited))
            .ifPresent(d -> cited.add(cited(hit, d)));
      }
    }
    cited.sort(java.util.Comparator.comparingInt(Cited::start));
    return cited;
  }

  /** "resolution 56/1 of 9 July 2024" is not the Assembly's, whose session 56 ended in 2002. */
  private CitationContext.Decision unlessDated(
      CitationContext.Decision decision, SymbolScanner.NumberHit hit, Passage passage) {
    boolean contradicted =
        decision.symbol().isPresent()
            && dateBehind(passage, hit.start(), hit.end())
                .flatMap(DateExpressions::day)
                .filter(d -> !isOfYear(hit.number(), decision.symbol().get().organ(), d.getYear()))
                .isPresent();
    return contradicted
        ? new CitationContext.Decision(
            Optional.empty(), "date-contradicts-organ", 0.5, decision.phraseStart())
        : decision;
  }

  /**
   * "resolutions 76/135 … concerning cooperatives in social development, and 78/289 of 24 June
   * 2024": words may part a list, but a number with a date goes on with it.
   */
  private Optional<CitationContext.Decision> inherited(
      SymbolScanner.NumberHit hit, Passage passage, List<Cited> before) {
    Optional<LocalDate> date =
        dateBehind(passage, hit.start(), hit.end()).flatMap(DateExpressions::day);
    Optional<Symbol> last =
        before.stream()
            .filter(c -> c.end() <= hit.start() && !c.rule().equals("full-symbol"))
            .max(java.util.Comparator.comparingInt(Cited::end))
            .flatMap(
                c ->
                    c.target() instanceof Target.Known k
                        ? Optional.of(k.symbol())
                        : Optional.empty());
    return date.isEmpty()
        ? Optional.empty()
        : last.flatMap(s -> hit.number().resolutionOf(s.organ()))
            .filter(s -> isOfYear(hit.number(), s.organ(), date.get().getYear()))
            .map(
                s ->
                    new CitationContext.Decision(
                        Optional.of(s), "inherited-body", 0.85, hit.start()));
  }

  /** The Assembly's session 76 opened in 2021 and closed in 2022: 1945 and one year more. */
  private static boolean isOfYear(ResolutionNumber number, String organ, int year) {
    if (!organ.equals("A") || !number.session().matches("\\d+")) {
      return true;
    }
    int opened = 1945 + Integer.parseInt(number.session());
    return year == opened || year == opened + 1;
  }

  private static Cited cited(SymbolScanner.NumberHit hit, CitationContext.Decision decision) {
    Target target =
        decision
            .symbol()
            .<Target>map(Target.Known::new)
            .orElseGet(() -> new Target.Unresolved(hit.number().print()));
    return new Cited(
        target,
        hit.start(),
        hit.end(),
        decision.rule(),
        decision.confidence(),
        decision.phraseStart());
  }

  private List<Optional<LocalDate>> stated(Passage passage, List<Cited> cited) {
    List<Optional<LocalDate>> stated = new ArrayList<>();
    for (Cited c : cited) {
      stated.add(dateBehind(passage, c.start(), c.end()).flatMap(DateExpressions::day));
    }
    shareDates(passage, cited, stated);
    giveRespectiveDates(passage, cited, stated);
    return stated;
  }

  private Optional<DateExpressions.Dated> dateBehind(Passage passage, int start, int end) {
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

  private int dateEnd(Passage passage, int start, int end) {
    int behind = dateBehind(passage, start, end).map(DateExpressions.Dated::end).orElse(end);
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
            && known.symbol() instanceof org.plenary.symbol.ResolutionSymbol resolution
        ? Optional.of(resolution.number())
        : Optional.empty();
  }

  private static boolean samePartsOf(Target a, Target b) {
    return number(a).isPresent()
        && number(a).map(n -> n.withPart("A")).equals(number(b).map(n -> n.withPart("A")));
  }

  private static Optional<ResolutionNumber> number(Target target) {
    return target instanceof Target.Known known
            && known.symbol() instanceof org.plenary.symbol.ResolutionSymbol resolution
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

  /** The known symbols among citations. */
  static List<Symbol> symbols(List<Found<Citation>> citations) {
    return citations.stream()
        .flatMap(
            c ->
                c.value().target() instanceof Target.Known k
                    ? java.util.stream.Stream.of(k.symbol())
                    : java.util.stream.Stream.empty())
        .toList();
  }
}
