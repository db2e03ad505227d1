package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.document.CatalogueRecord.Sponsor;

/**
 * Who submitted a document: the statement of responsibility (245 $c) names the first sponsors, a
 * note (515) those who joined; the added entries (710) repeat both without telling them apart.
 */
final class MarcSponsors {
  private static final String MEMBER_STATE = "ms";

  /** A resolution is the organ's: "adopted by the General Assembly". */
  private static final String ADOPTED = "adopted";

  /** "Additional sponsors: Mali and Peru (A/78/481)." The symbol is that of the report on it. */
  private static final Pattern ADDITIONAL =
      Pattern.compile(
          "(?i)^additional sponsors?\\s*:\\s*([^.]*?)\\s*(?:\\([^()]*/[^()]*\\))?\\s*\\.?$");

  private final RecordedStates states;

  /** Those who submitted, and those who joined later. */
  record Read(List<Sponsor> sponsors, List<Sponsor> additional) {}

  MarcSponsors(RecordedStates states) {
    this.states = states;
  }

  /**
   * @param on the day of the document, for names that several States have borne
   */
  Read read(MarcRecord marc, Optional<LocalDate> on, RecordFindings findings) {
    Optional<String> statement = marc.first("245", "c");
    List<Sponsor> sponsors = new ArrayList<>();
    statement
        .filter(c -> !c.startsWith(ADOPTED))
        .ifPresent(c -> sponsors.addAll(states.sponsors(c, on)));
    List<Sponsor> additional =
        marc.of("515")
            .flatMap(f -> f.all("a"))
            .flatMap(note -> Stream.of(note.split(" - ")))
            .map(ADDITIONAL::matcher)
            .filter(m -> m.matches())
            .flatMap(m -> states.sponsors(m.group(1), on).stream())
            .toList();
    Set<String> known = new HashSet<>();
    Stream.concat(sponsors.stream(), additional.stream())
        .forEach(s -> s.state().ifPresent(known::add));
    boolean stated = statement.isPresent();
    for (MarcRecord.Field entry : marc.of("710").toList()) {
      Optional<Sponsor> added = entry.first("a").map(name -> states.sponsor(name, on));
      boolean member = entry.all("9").anyMatch(MEMBER_STATE::equals) || !stated;
      added
          .filter(s -> s.state().isPresent() ? known.add(s.state().get()) : !stated)
          .filter(s -> sponsors.stream().noneMatch(first -> isNamedIn(first, s)))
          .ifPresent(s -> addEntry(s, member, sponsors, findings));
    }
    return new Read(sponsors, additional);
  }

  /** China is an entry of its own where Cuba speaks for the Group of 77 and China. */
  private static boolean isNamedIn(Sponsor spokesman, Sponsor entry) {
    return spokesman.onBehalf() && spokesman.name().contains(entry.name());
  }

  /** A State that neither list names may have joined, or left again before it was printed. */
  private static void addEntry(
      Sponsor sponsor, boolean first, List<Sponsor> sponsors, RecordFindings findings) {
    if (first) {
      sponsors.add(sponsor);
    } else {
      findings.add("sponsor-role", sponsor.name());
    }
  }
}
