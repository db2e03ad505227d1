package org.plenary.site.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Bars;
import org.plenary.site.picture.Picture;
import org.plenary.site.thing.Passage;
import org.plenary.site.thing.ThingPage;

/** Gathers what the page of a document shows. */
public final class DocumentPages {
  /** Citing documents on a page. */
  private static final int CITING = 25;

  /** Letters before and behind a citation: its sentence, nearly always. */
  private static final int AROUND = 130;

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
   * @param from the number of citing documents before the first one shown
   */
  public DocumentPage of(ThingPage thing, long from) {
    Optional<Reading> reading = new Reader(answers, visit).read(thing.iri());
    boolean first = reading.map(Reading::isFirst).orElse(true);
    CiteAs cite = cite(thing);
    return new DocumentPage(
        thing,
        reading,
        fact(thing, "title"),
        Address.path(thing.iri()) + ".html",
        first,
        cite,
        first ? ballot(thing.iri()) : Optional.empty(),
        first ? history(thing, cite) : History.NONE,
        first ? cited(thing.iri(), from) : CitedBy.NONE,
        Structured.of(cite.structured(reading.map(r -> r.version().language()).orElse(""))));
  }

  private Optional<Ballot> ballot(String document) {
    return Ballot.of(document, answers.rows("votes-of", Map.of("thing", document)), visit);
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

  private History history(ThingPage thing, CiteAs cite) {
    Link here = new Link(cite.symbol(), thing.path(), "");
    String day = cite.date().map(LocalDate::toString).orElse("");
    return History.of(
        here,
        cite.title(),
        day,
        answers.rows("history", Map.of("thing", thing.iri())),
        visit.parameters().containsKey("whole"));
  }

  private CitedBy cited(String document, long from) {
    Map<String, String> value = Map.of("thing", document);
    long count = 0;
    Map<Integer, Long> years = new TreeMap<>();
    for (SiteQueries.Row row : answers.rows("cited-years", value)) {
      long here = Long.parseLong(row.text("count"));
      count += here;
      row.node("year").ifPresent(y -> years.put(Integer.valueOf(row.text("year")), here));
    }
    List<CitedBy.Citing> citing =
        answers.rows("cited-by", value, from, CITING).stream().map(this::citing).toList();
    var spread =
        new Spread(
            Address.path(document) + ".html?from=", from, CITING, from + citing.size() < count);
    return new CitedBy(count, picture(years), citing, spread);
  }

  /** A single year needs no picture. */
  private Optional<Picture> picture(Map<Integer, Long> years) {
    String title = visit.t().of("cited.years");
    return years.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Bars(
                new Picture.About(title, title, "", "", ""),
                visit.t().of("cited.year"),
                visit.t().of("listing.documents"),
                Bars.years(years)));
  }

  private CitedBy.Citing citing(SiteQueries.Row row) {
    return new CitedBy.Citing(
        new Link(row.text("label"), Address.path(row.text("document")), ""),
        row.text("date"),
        row.text("count"),
        answers.rows("context", Map.of("thing", row.text("first"))).stream()
            .findFirst()
            .map(Passage::inParagraph)
            .map(p -> p.shortened(AROUND)));
  }

  /** Where the statements of a paragraph or note came from. */
  public List<Found> evidence(String paragraph) {
    return Found.byPlace(answers.rows("evidence-of", Map.of("thing", paragraph)), visit)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
