package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.document.Citation;
import org.plenary.document.DocumentType;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.symbol.ScannedSymbols;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/** Finds citations in a passage: full symbols, and numbers that the words around make citations. */
final class Citations {
  /** "Supplement No. 53 (", "Supplément no 53A et rectificatif (" (Official Records). */
  private static final Pattern SUPPLEMENT = Pattern.compile("supplement n.{0,25}\\($");

  /** " and ", ", " between a document and its changes. */
  private static final int BETWEEN_CHANGES = 6;

  /** What was read through damage, or told from its date, is doubted. */
  private static final double SCANNED = 0.8;

  private final CitationContext context;
  private final StatedDates dates;
  private final Links links;

  /**
   * @param links what an editor linked; none in plain text
   */
  Citations(CitationContext context, DateExpressions dates, Links links) {
    this.context = context;
    this.dates = new StatedDates(dates);
    this.links = links;
  }

  /**
   * @param place where the passage stands
   * @param verb the verb of the paragraph it belongs to
   */
  List<Found<Citation>> in(Passage passage, Place place, Optional<LeadingVerb> verb) {
    List<Cited> cited = links.decide(passage, cited(passage, place));
    List<Optional<LocalDate>> stated = dates.of(passage, cited);
    List<Found<Citation>> found = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      Cited c = cited.get(i);
      int end = dates.end(passage, c.start(), c.end());
      int changed = endOfChanges(c, cited.subList(i + 1, cited.size()));
      Optional<String> locator =
          Locators.behind(passage, c.end())
              .or(() -> Locators.behind(passage, end))
              .or(() -> Locators.before(passage, c.phraseStart()))
              .or(() -> Locators.behind(passage, changed));
      var citation =
          new Citation(
              place, c.target(), verb, stated.get(i), citedAs(passage, c.start()), locator);
      found.add(passage.found(citation, c.start(), c.end(), c.rule(), c.confidence()));
    }
    return found;
  }

  /** "(E/2010/27 and Corr.1 and 2), chap. II": where the changes of a document end. */
  private static int endOfChanges(Cited main, List<Cited> behind) {
    String changes = main.target().label() + "/";
    int end = main.end();
    for (Cited c : behind) {
      if (!c.target().label().startsWith(changes) || c.start() - end > BETWEEN_CHANGES) {
        return end;
      }
      end = c.end();
    }
    return end;
  }

  private static Optional<DocumentType> citedAs(Passage passage, int start) {
    Matcher m = SUPPLEMENT.matcher(passage.folded()).region(Math.max(0, start - 40), start);
    return m.find() ? Optional.of(DocumentType.OFFICIAL_RECORDS_SUPPLEMENT) : Optional.empty();
  }

  private List<Cited> cited(Passage passage, Place place) {
    List<Cited> cited = new ArrayList<>();
    for (SymbolScanner.Hit hit : SymbolScanner.symbols(passage.text())) {
      var target = new Target.Known(hit.symbol());
      cited.add(new Cited(target, hit.start(), hit.end(), "full-symbol", 1, hit.start()));
    }
    if (place.part() == Part.FOOTNOTE) {
      for (SymbolScanner.Hit hit : ScannedSymbols.in(passage.text())) {
        var target = new Target.Known(hit.symbol());
        cited.add(
            new Cited(target, hit.start(), hit.end(), "scanned-symbol", SCANNED, hit.start()));
      }
    }
    List<Cited> symbols = List.copyOf(cited);
    var dated = new DatedNumbers(context, dates, passage);
    for (SymbolScanner.NumberHit hit : SymbolScanner.numbers(passage.text())) {
      // The letters of "51/211 A to E" have one place; only what is a symbol's is left to it.
      boolean inside =
          symbols.stream().anyMatch(c -> hit.start() < c.end() && c.start() < hit.end());
      if (!inside) {
        context
            .decide(hit.number(), passage, hit.start(), hit.end())
            .map(d -> dated.unless(d, hit, cited))
            .or(() -> inherited(hit, passage, cited))
            .ifPresent(d -> cited.add(cited(hit, d)));
      }
    }
    cited.sort(Comparator.comparingInt(Cited::start));
    return cited;
  }

  /**
   * "resolutions 76/135 … concerning cooperatives in social development, and 78/289 of 24 June
   * 2024": words may part a list, but a number with a date goes on with it.
   */
  private Optional<CitationContext.Decision> inherited(
      SymbolScanner.NumberHit hit, Passage passage, List<Cited> before) {
    Optional<LocalDate> date =
        dates.at(passage, hit.start(), hit.end()).flatMap(DateExpressions::day);
    Optional<Symbol> last =
        before.stream()
            .filter(c -> c.end() <= hit.start() && !c.rule().equals("full-symbol"))
            .max(Comparator.comparingInt(Cited::end))
            .flatMap(
                c ->
                    c.target() instanceof Target.Known k
                        ? Optional.of(k.symbol())
                        : Optional.empty());
    return date.isEmpty()
        ? Optional.empty()
        : last.flatMap(s -> hit.number().resolutionOf(s.organ()))
            .filter(s -> SessionYears.admit(hit.number(), s.organ(), date.get().getYear()))
            .map(
                s ->
                    new CitationContext.Decision(
                        Optional.of(s), "inherited-body", 0.85, hit.start()));
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
        hit.certain() ? decision.confidence() : Math.min(decision.confidence(), SCANNED),
        decision.phraseStart());
  }

  /** The known symbols among citations. */
  static List<Symbol> symbols(List<Found<Citation>> citations) {
    return citations.stream()
        .flatMap(
            c ->
                c.value().target() instanceof Target.Known k
                    ? Stream.of(k.symbol())
                    : Stream.empty())
        .toList();
  }
}
