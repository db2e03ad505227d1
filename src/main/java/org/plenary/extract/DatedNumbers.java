package org.plenary.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.symbol.SymbolScanner;

/** Doubts the bodies of numbers in a passage by the dates that it states for them. */
final class DatedNumbers {
  private static final String COUNCIL = "A/HRC";

  /** Rules that a date does not outweigh. */
  private static final Set<String> BY_NAME = Set.of("named-organ", "short-name-of-organ");

  /** From one number of a list to the next there is a date, and not more. */
  private static final int LIST_STEP = 40;

  private final CitationContext context;
  private final StatedDates dates;
  private final Passage passage;

  /** Asked once: a passage may hold ten thousand numbers, and each answer reads all of it. */
  private Optional<Boolean> namesCouncil = Optional.empty();

  DatedNumbers(CitationContext context, StatedDates dates, Passage passage) {
    this.context = context;
    this.dates = dates;
    this.passage = passage;
  }

  /**
   * "resolution 56/1 of 9 July 2024" is not the Assembly's, whose session 56 ended in 2002. It is
   * the Human Rights Council's, whose session 56 fell in 2024, when the paragraph speaks of the
   * Council (A/RES/80/221); else it stays open.
   *
   * @param decision on the number by the words around it
   * @param before what was found in the passage until then
   */
  CitationContext.Decision unless(
      CitationContext.Decision decision, SymbolScanner.NumberHit hit, List<Cited> before) {
    Optional<Integer> year =
        dates
            .at(passage, hit.start(), hit.end())
            .flatMap(DateExpressions::day)
            .map(LocalDate::getYear);
    if (decision.symbol().isPresent() && BY_NAME.contains(decision.rule())) {
      return decision;
    }
    if (decision.symbol().isEmpty()) {
      return onlyCouncil(decision, hit, year);
    }
    if (year.isEmpty()) {
      return decision;
    }
    boolean contradicted =
        !SessionYears.admit(hit.number(), decision.symbol().get().organ(), year.get());
    boolean council =
        contradicted
            ? SessionYears.isOfCouncil(hit.number(), year.get())
            : goesOnWithCouncil(hit, before);
    if (council && namesCouncil()) {
      return new CitationContext.Decision(
          hit.number().resolutionOf(COUNCIL), "date-of-named-organ", 0.85, decision.phraseStart());
    }
    return contradicted
        ? new CitationContext.Decision(
            Optional.empty(), "date-contradicts-organ", 0.5, decision.phraseStart())
        : decision;
  }

  /**
   * "24/14 of 27 September 2013": no session of the Assembly with such numbers, but one of the
   * Human Rights Council, of which the paragraph speaks (A/RES/77/214).
   */
  private CitationContext.Decision onlyCouncil(
      CitationContext.Decision decision, SymbolScanner.NumberHit hit, Optional<Integer> year) {
    boolean council =
        hit.number().bodies().equals(List.of(COUNCIL))
            && year.filter(y -> !SessionYears.isOfCouncil(hit.number(), y)).isEmpty()
            && namesCouncil();
    return council
        ? new CitationContext.Decision(
            hit.number().resolutionOf(COUNCIL), "form-of-named-organ", 0.85, decision.phraseStart())
        : decision;
  }

  /** "46/21 of 24 March 2021, S-29/1 of 12 February 2021": special sessions in the same list. */
  private static boolean goesOnWithCouncil(SymbolScanner.NumberHit hit, List<Cited> before) {
    return hit.number().session().startsWith("S-")
        && before.stream()
            .filter(c -> c.end() <= hit.start() && c.end() > hit.start() - LIST_STEP)
            .anyMatch(c -> c.rule().equals("date-of-named-organ"));
  }

  private boolean namesCouncil() {
    boolean names = namesCouncil.orElseGet(() -> context.names(passage, COUNCIL));
    namesCouncil = Optional.of(names);
    return names;
  }
}
