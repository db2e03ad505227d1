package org.plenary.site.thing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.plenary.graph.DocumentIri;
import org.plenary.graph.Plenary;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.finding.FindingKinds;
import org.plenary.site.finding.FindingRow;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.listing.Listing;
import org.plenary.site.page.Names;
import org.plenary.site.page.Spread;
import org.plenary.site.page.Visit;
import org.plenary.site.search.Suggestion;

/** Gathers what the page of a thing shows. */
public final class ThingPages {
  /** Places on a page; a few documents more than people read at once. */
  private static final int PLACES = 50;

  /** Things that point here by one property; the others have a page of their own. */
  private static final int POINTING = 12;

  /** Findings on the page of a document; the others are among what points to it. */
  private static final int FINDINGS = 20;

  /** Values of a property; the page with the whole text has all. */
  private static final int FEW = 10;

  /** Paragraphs on the page of a language version: it is read on the page of its document. */
  private static final int BEGINNING = 40;

  /** Letters of a title: a span has none but its words, which may fill a page. */
  private static final int TITLE = 160;

  private static final List<String> FACTS =
      List.of(
          "title",
          "symbol",
          "adoptedBy",
          "adoptedOn",
          "adoptedAt",
          "withoutReference",
          "referredTo",
          "session",
          "agendaItem",
          "issuedOn",
          "draft",
          "basedOn",
          "hasExpression");

  private final SiteQueries answers;
  private final FindingKinds kinds;
  private final Visit visit;
  private final Sections sections;

  public ThingPages(SiteQueries answers, FindingKinds kinds, Visit visit) {
    this.sections = new Sections(answers, visit);
    this.answers = answers;
    this.kinds = kinds;
    this.visit = visit;
  }

  /**
   * The page of a thing.
   *
   * @param from the number of places before the first one shown
   */
  public ThingPage of(String thing, long from) {
    Map<String, String> value = Map.of("thing", thing);
    List<SiteQueries.Row> rows = answers.rows("links-out", value);
    List<PropertyRow> out = PropertyRow.of(rows, visit);
    boolean document = isA(Plenary.Document, rows);
    String all = visit.parameters().containsKey("whole") ? "" : whole(thing);
    boolean expression = isA(Plenary.Expression, rows);
    List<Mention> places = document ? List.of() : places(value, from);
    return new ThingPage(
        title(thing, rows).cutTo(TITLE),
        kind(value),
        thing,
        Address.path(thing),
        trail(thing, rows),
        document,
        document || expression,
        document ? facts(rows, out) : List.of(),
        NameRow.of(answers.rows("names-of", value)),
        document ? List.of() : TextVersion.of(text(value, expression)),
        expression ? read(rows) : "",
        passages(value),
        document ? findings(value) : List.of(),
        kinds.meanings(rows),
        document ? Suggestion.of(answers.rows("suggestions-of", value)) : List.of(),
        new Mentions(places.stream().limit(PLACES).toList()),
        new Spread(Address.path(thing) + ".html?from=", from, PLACES, places.size() > PLACES),
        all.isEmpty() ? out : out.stream().map(p -> p.shortened(FEW, all)).toList(),
        document ? List.of() : sections.of(thing),
        document ? List.of() : sections.spots(thing),
        SourceText.of(rows, Address.path(thing), from),
        in(thing),
        sparql(answers.query("describe", value)));
  }

  /** What a reader sees of a thing without going there. */
  public Card card(String thing) {
    List<SiteQueries.Row> rows = answers.rows("links-out", Map.of("thing", thing));
    return Card.of(title(thing, rows), kind(Map.of("thing", thing)), PropertyRow.of(rows, visit));
  }

  private List<Mention> places(Map<String, String> value, long from) {
    return answers.rows("places", value, from, PLACES + 1L).stream()
        .flatMap(row -> place(row.required("statement")).stream())
        .toList();
  }

  /** A statement where it stands; asked for each, since the list may be long. */
  private Optional<Mention> place(Node statement) {
    return answers.rows("place", Map.of("statement", statement.toString())).stream()
        .map(row -> Mention.of(statement, row, visit.t()))
        .findFirst();
  }

  private static boolean isA(Resource kind, List<SiteQueries.Row> rows) {
    return rows.stream().anyMatch(r -> r.text("value").equals(kind.getURI()));
  }

  /** Where a statement stands in its paragraph, a span in its file. */
  private List<Passage> passages(Map<String, String> value) {
    List<Passage> passages =
        new ArrayList<>(Passage.inParagraphs(answers.rows("context", value), visit));
    answers.rows("surroundings", value).forEach(r -> Passage.inFile(r).ifPresent(passages::add));
    return passages;
  }

  private static String sparql(Query query) {
    return "/sparql?query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
  }

  private static String whole(String thing) {
    return Address.path(thing) + ".html?whole=yes";
  }

  private List<SiteQueries.Row> text(Map<String, String> value, boolean expression) {
    return expression ? answers.rows("text", value, 0, BEGINNING) : answers.rows("text", value);
  }

  /** Where a language version is read: on the page of its document. */
  private static String read(List<SiteQueries.Row> expression) {
    Function<Property, String> value =
        property ->
            expression.stream()
                .filter(r -> r.text("property").equals(property.getURI()))
                .map(r -> r.text("value"))
                .findFirst()
                .orElse("");
    return Address.path(value.apply(Plenary.expressionOf))
        + ".html?clang="
        + value.apply(Plenary.language)
        + "#text";
  }

  private List<FindingRow> findings(Map<String, String> value) {
    return answers.rows("findings-of", value, 0, FINDINGS).stream()
        .map(row -> FindingRow.of(row, kinds))
        .toList();
  }

  private String kind(Map<String, String> value) {
    var names = new Names(visit);
    answers.rows("kinds", value).forEach(r -> names.add(r.required("kind"), r.node("label")));
    return String.join(", ", names.things().stream().map(k -> names.property(k).label()).toList());
  }

  /** The way to a thing: its list, and the document that it belongs to. */
  private List<Link> trail(String thing, List<SiteQueries.Row> rows) {
    List<Link> trail = new ArrayList<>();
    Listing.of(Address.path(thing))
        .map(l -> new Link(visit.t().of(l.key()), l.path(), visit.t().language()))
        .ifPresent(trail::add);
    trail.addAll(above(thing, rows));
    return trail;
  }

  private static List<Link> values(Resource property, List<SiteQueries.Row> rows) {
    return rows.stream()
        .filter(r -> r.text("property").equals(property.getURI()))
        .map(r -> Link.of(r.required("value"), r.node("valueLabel")))
        .distinct()
        .toList();
  }

  /**
   * The document that a paragraph, a citation or a language version is a part of, or that a finding
   * is about; the file that characters stand in.
   */
  private List<Link> above(String thing, List<SiteQueries.Row> rows) {
    Optional<DocumentIri> iri = DocumentIri.of(thing).filter(d -> !d.below().isEmpty());
    if (iri.isEmpty()) {
      List<Link> documents = values(Plenary.aboutDocument, rows);
      return documents.isEmpty() ? values(Plenary.inSource, rows) : documents;
    }
    String document = thing.substring(0, thing.length() - iri.get().below().length());
    return List.of(
        title(document, answers.rows("links-out", Map.of("thing", document)))
            .leadingTo(Address.path(document)));
  }

  /** What people ask of a document first, with what its adoption adds. */
  private List<PropertyRow> facts(List<SiteQueries.Row> rows, List<PropertyRow> out) {
    List<PropertyRow> facts = new ArrayList<>();
    out.stream().filter(p -> FACTS.contains(p.name())).forEach(facts::add);
    rows.stream()
        .filter(r -> r.text("property").equals(Plenary.adoption.getURI()))
        .map(r -> r.text("value"))
        .distinct()
        .map(adoption -> answers.rows("links-out", Map.of("thing", adoption)))
        .flatMap(adoption -> PropertyRow.of(adoption, visit).stream())
        .filter(p -> FACTS.contains(p.name()))
        .forEach(facts::add);
    facts.sort(Comparator.comparing(p -> FACTS.indexOf(p.name())));
    return facts;
  }

  private List<PropertyRow> in(String thing) {
    var names = new Names(visit);
    List<PropertyRow> in = new ArrayList<>();
    List<SiteQueries.Row> counts = answers.rows("links-in-count", Map.of("thing", thing));
    counts.forEach(r -> names.add(r.required("property"), r.node("propertyLabel")));
    for (Node property : names.things()) {
      long count =
          counts.stream()
              .filter(r -> r.required("property").equals(property))
              .mapToLong(r -> Long.parseLong(r.text("count")))
              .findFirst()
              .orElseThrow();
      in.add(
          new PropertyRow(
              Link.shortened(property.toString()),
              names.property(property),
              pointing(thing, property.toString(), 0, POINTING),
              count,
              count > POINTING ? pointingAddress(thing, property.toString()) + "0" : ""));
    }
    return in;
  }

  /** Things that point to a thing by a property. */
  public List<Link> pointing(String thing, String property, long from, long most) {
    var called = new Called(answers, visit);
    return answers
        .rows("links-in", Map.of("thing", thing, "property", property), from, most)
        .stream()
        .map(r -> called.link(r.required("value")))
        .toList();
  }

  public static String pointingAddress(String thing, String property) {
    return "%s.html?property=%s&from="
        .formatted(Address.path(thing), URLEncoder.encode(property, StandardCharsets.UTF_8));
  }

  /** The name of a thing. */
  public Link title(String thing) {
    return title(thing, answers.rows("links-out", Map.of("thing", thing)));
  }

  private Link title(String thing, List<SiteQueries.Row> out) {
    List<Link> names =
        out.stream()
            .filter(r -> List.of("label", "prefLabel", "name", "exact").contains(property(r)))
            .map(r -> Link.of(r.required("value")))
            .toList();
    return visit
        .reading()
        .best(names, Link::language)
        .orElseGet(() -> new Link(Link.shortened(thing), "", ""));
  }

  private static String property(SiteQueries.Row row) {
    return Link.shortened(row.text("property"));
  }
}
