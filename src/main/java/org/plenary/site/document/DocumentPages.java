package org.plenary.site.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.graph.DocumentIri;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Structured;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Bars;
import org.plenary.site.picture.Picture;
import org.plenary.site.thing.Passage;
import org.plenary.site.thing.ThingPage;
import org.plenary.symbol.Symbol;

/** Gathers what the page of a document shows. */
public final class DocumentPages {
  /** Citing documents on a page. */
  private static final int CITING = 25;

  /** Letters before and behind a citation: its sentence, nearly always. */
  private static final int AROUND = 130;

  /** Where the United Nations show a document by its symbol. */
  private static final String ARCHIVE = "docs.un.org/";

  /** Questions that can be asked of one document, for those who want its words as a table. */
  private static final List<String> TABLES =
      List.of("paragraphs", "citations", "organisations", "mandates", "votes");

  /** The queries of its parts, in the order of the page. */
  private static final List<String> QUERIES =
      List.of(
          "adoption-of",
          "stated-of",
          "text",
          "marks",
          "votes-of",
          "history",
          "cited-by",
          "cited-years");

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
    Optional<Ballot> ballot =
        Ballot.of(thing.iri(), answers.rows("votes-of", Map.of("thing", thing.iri())), visit);
    Facts facts = facts(thing, ballot);
    CiteAs cite = cite(thing, facts);
    List<DocumentPage.Stated> stated =
        facts.adoptedOn().isEmpty() ? stated(thing.iri()) : List.of();
    return new DocumentPage(
        thing,
        reading,
        facts,
        stated,
        elsewhere(thing),
        Address.path(thing.iri()) + ".html",
        first,
        cite,
        ballot.filter(b -> first),
        first ? history(thing, cite, stated) : History.NONE,
        reading
            .filter(Reading::isFirst)
            .map(r -> cites(thing.iri(), r.text()))
            .orElse(new Cites(List.of())),
        first ? cited(thing.iri(), from) : CitedBy.NONE,
        queries(thing.iri()),
        tables(thing.iri()),
        Structured.of(cite.structured(reading.map(r -> r.version().language()).orElse(""))));
  }

  private List<Link> queries(String document) {
    return QUERIES.stream()
        .map(
            name ->
                new Link(
                    answers.file(name).title(visit.t().language()),
                    "/query/site/" + name + "?" + parameters(values(name, document)),
                    visit.t().language()))
        .toList();
  }

  /** The query with its values, and not its words: eight of them were a tenth of the page. */
  private static String parameters(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(v -> v.getKey() + "=" + Visit.encoded(v.getValue()))
            .collect(Collectors.joining("&"));
  }

  private List<Link> tables(String document) {
    return DocumentIri.of(document).flatMap(DocumentIri::symbol).stream()
        .flatMap(symbol -> TABLES.stream().map(name -> table(name, symbol)))
        .toList();
  }

  private Link table(String query, Symbol symbol) {
    String language = visit.t().language();
    return new Link(
        answers.question(query).title(language),
        "/query/" + query + "?symbol=" + Visit.encoded(symbol.print()),
        language);
  }

  private Map<String, String> values(String query, String document) {
    boolean spoken =
        answers.file(query).parameters().stream().anyMatch(p -> p.name().equals("language"));
    return spoken
        ? Map.of("thing", document, "language", visit.reading().first())
        : Map.of("thing", document);
  }

  private Facts facts(ThingPage thing, Optional<Ballot> ballot) {
    return Facts.of(
        thing, answers.rows("adoption-of", Map.of("thing", thing.iri())), ballot, visit);
  }

  private Cites cites(String document, Version version) {
    String text = document + "/" + version.language();
    return Cites.of(answers.rows("cited-in", Map.of("thing", text)), version, visit);
  }

  /** How to cite it. */
  public CiteAs cite(ThingPage thing) {
    return cite(thing, facts(thing, Optional.empty()));
  }

  private static CiteAs cite(ThingPage thing, Facts facts) {
    String day = facts.adoptedOn().isEmpty() ? issued(thing) : facts.adoptedOn();
    return new CiteAs(
        thing.title().label(),
        facts.title().label(),
        facts.adoptedBy().stream().map(Link::label).findFirst().orElse(""),
        Optional.of(day).filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse),
        thing.iri());
  }

  private static String issued(ThingPage thing) {
    return thing.facts().stream()
        .filter(f -> f.name().equals("issuedOn"))
        .flatMap(f -> f.values().stream())
        .map(Link::label)
        .findFirst()
        .orElse("");
  }

  private List<DocumentPage.Stated> stated(String document) {
    return answers.rows("stated-of", Map.of("thing", document)).stream()
        .map(r -> new DocumentPage.Stated(r.text("day"), Long.parseLong(r.text("documents"))))
        .toList();
  }

  private Optional<Link> elsewhere(ThingPage thing) {
    return thing.facts().stream()
        .filter(f -> f.name().equals("symbol"))
        .flatMap(f -> f.values().stream())
        .findFirst()
        .map(s -> new Link(ARCHIVE + s.label(), archived(s.label()), ""));
  }

  /** RFC 3986, section 3.3: a symbol such as A/RES/3369 (XXX) has a blank. */
  private String archived(String symbol) {
    String path = "/" + visit.t().language() + "/" + symbol;
    try {
      return new URI("https", ARCHIVE.substring(0, ARCHIVE.length() - 1), path, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a symbol is a path", e);
    }
  }

  private History history(ThingPage thing, CiteAs cite, List<DocumentPage.Stated> stated) {
    Link here = new Link(cite.symbol(), thing.path(), "");
    String day =
        cite.date()
            .map(LocalDate::toString)
            .or(() -> stated.stream().map(DocumentPage.Stated::day).findFirst())
            .orElse("");
    return History.of(
        here, cite.title(), day, answers.rows("history", values("history", thing.iri())));
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
        answers.rows("cited-by", values("cited-by", document), from, CITING).stream()
            .map(this::citing)
            .toList();
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
        Passage.inParagraphs(answers.rows("context", Map.of("thing", row.text("first"))), visit)
            .stream()
            .findFirst()
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
