package org.plenary.site.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.site.Address;
import org.plenary.site.Link;
import org.plenary.site.SiteQueries;
import org.plenary.site.ThingPage;
import org.plenary.site.Visit;

/** Gathers what the page of a document shows. */
public final class DocumentPages {
  private final SiteQueries answers;
  private final Visit visit;

  public DocumentPages(SiteQueries answers, Visit visit) {
    this.answers = answers;
    this.visit = visit;
  }

  /**
   * The page of a document.
   *
   * @param thing what is known of it as of any thing
   */
  public DocumentPage of(ThingPage thing) {
    Optional<Reading> reading = reading(thing.iri());
    CiteAs cite = cite(thing);
    return new DocumentPage(
        thing,
        reading,
        fact(thing, "title"),
        Address.path(thing.iri()) + ".html",
        cite,
        Structured.of(cite.structured(reading.map(r -> r.version().language()).orElse(""))));
  }

  /** How to cite it. */
  public CiteAs cite(ThingPage thing) {
    String adopted = fact(thing, "adoptedOn").label();
    String day = adopted.isEmpty() ? fact(thing, "issuedOn").label() : adopted;
    return new CiteAs(
        thing.title().label(),
        fact(thing, "title").label(),
        fact(thing, "adoptedBy").label(),
        Optional.of(day).filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse),
        thing.iri());
  }

  private static Link fact(ThingPage thing, String name) {
    return thing.facts().stream()
        .filter(f -> f.name().equals(name))
        .flatMap(f -> f.values().stream())
        .findFirst()
        .orElse(new Link("", "", ""));
  }

  /** Where the statements of a paragraph or note came from. */
  public List<Found> evidence(String paragraph) {
    return Found.byPlace(answers.rows("evidence", Map.of("thing", paragraph)), visit)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Its text, the reader's language first; {@code ?with=fr} sets another one beside it. */
  private Optional<Reading> reading(String document) {
    Map<String, String> value = Map.of("thing", document);
    Map<String, List<Found>> found = Found.byPlace(answers.rows("marks", value), visit);
    List<Version> versions = Version.of(answers.rows("text", value), found);
    Optional<Version> best = visit.reading().best(versions, Version::language);
    if (best.isEmpty()) {
      return Optional.empty();
    }
    List<Version> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(v -> !v.equals(best.get())));
    String with = visit.parameters().getOrDefault("with", "");
    return Optional.of(
        new Reading(
            sorted, sorted.stream().skip(1).filter(v -> v.language().equals(with)).findFirst()));
  }
}
