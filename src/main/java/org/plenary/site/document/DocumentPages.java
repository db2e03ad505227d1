package org.plenary.site.document;

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
    return new DocumentPage(
        thing, reading(thing.iri()), title(thing), Address.path(thing.iri()) + ".html");
  }

  private static Link title(ThingPage thing) {
    return thing.facts().stream()
        .filter(f -> f.name().equals("title"))
        .flatMap(f -> f.values().stream())
        .findFirst()
        .orElse(new Link("", "", ""));
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
