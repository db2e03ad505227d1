package org.plenary.site.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.plenary.graph.Plenary;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.ContentLanguages;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;
import org.plenary.site.thing.PropertyRow;
import org.plenary.site.thing.ThingPage;

/**
 * How a document came to be, as its text tells it; what the text leaves open, as the catalogue
 * does.
 *
 * @param title what it is about; no words when it is not known
 * @param adoptedBy the organ
 * @param adoptedOn the day, ISO 8601; empty when it is not known
 * @param meetings where it was adopted
 * @param outcome e.g. "by a recorded vote of 187 to 3, with 2 abstentions"; empty when it is not
 *     known
 * @param margin the other facts, in order
 * @param sponsors who submitted the draft
 */
public record Facts(
    Link title,
    List<Link> adoptedBy,
    String adoptedOn,
    List<Link> meetings,
    String outcome,
    List<Fact> margin,
    Sponsors sponsors) {

  /**
   * A fact.
   *
   * @param name the end of its heading's key, e.g. {@code session}
   */
  public record Fact(String name, List<Link> values) {}

  /**
   * Who submitted the draft.
   *
   * @param states States, by name
   * @param joined States that joined later, by name
   * @param printed those that are no State, or a State on behalf of others: as they are printed
   */
  public record Sponsors(List<Link> states, List<Link> joined, List<Link> printed) {
    /** More have a place of their own; these stand among the other facts. */
    private static final int FEW = 4;

    /** How many. */
    public int count() {
      return states.size() + joined.size() + printed.size();
    }

    /** Whether they are too many to stand among other facts. */
    public boolean areMany() {
      return count() > FEW;
    }

    /** All of them, for where they are few. */
    List<Link> all() {
      return Stream.of(states, joined, printed).flatMap(List::stream).toList();
    }
  }

  private static final String GOALS = "http://metadata.un.org/sdg/";

  /**
   * From what is said of the document itself and the rows of {@code adoption-of}.
   *
   * @param ballot the vote, when one is known
   */
  static Facts of(
      ThingPage thing, List<SiteQueries.Row> rows, Optional<Ballot> ballot, Visit visit) {
    return new Reader(thing, rows, visit).facts(ballot);
  }

  /** Reads the facts from both. */
  private record Reader(
      Map<String, List<Link>> said, Map<String, Names> recorded, ItemTitles titles, Visit visit) {
    Reader(ThingPage thing, List<SiteQueries.Row> rows, Visit visit) {
      this(new LinkedHashMap<>(), new LinkedHashMap<>(), ItemTitles.of(rows), visit);
      for (PropertyRow fact : thing.facts()) {
        said.computeIfAbsent(fact.name(), n -> new ArrayList<>()).addAll(fact.values());
      }
      for (SiteQueries.Row row : rows) {
        recorded
            .computeIfAbsent(row.text("property"), p -> new Names(visit))
            .add(row.required("value"), row.node("label"));
      }
    }

    Facts facts(Optional<Ballot> ballot) {
      return new Facts(
          title(),
          said.getOrDefault("adoptedBy", List.of()),
          first("adoptedOn", Plenary.date.getURI()).label(),
          values("adoptedAt", Plenary.adoptedAt.getURI()),
          outcome(ballot),
          margin(),
          sponsors());
    }

    /** In the reader's language, even where only the catalogue has it so. */
    private Link title() {
      List<Link> titles = new ArrayList<>(said.getOrDefault("title", List.of()));
      titles.addAll(recorded(DCTerms.title.getURI(), t -> true));
      return visit.reading().best(titles, Link::language).orElse(Link.NONE);
    }

    private Sponsors sponsors() {
      return new Sponsors(
          recorded(Plenary.sponsor.getURI(), s -> true),
          recorded(Plenary.additionalSponsor.getURI(), s -> true),
          recorded(Plenary.sponsorName.getURI(), s -> true));
    }

    private List<Fact> margin() {
      List<Fact> margin = new ArrayList<>();
      String subject = DCTerms.subject.getURI();
      put(
          margin,
          "agendaItem",
          values("agendaItem", Plenary.recordedAgendaItem.getURI()).stream()
              .map(titles::titled)
              .toList());
      put(margin, "session", said.getOrDefault("session", List.of()));
      put(margin, "committee", committee());
      put(margin, "basis", basis());
      put(margin, "record", recorded(Plenary.meetingRecord.getURI(), r -> true));
      put(margin, "sponsors", sponsors().areMany() ? List.of() : sponsors().all());
      put(
          margin,
          "issuedOn",
          said.getOrDefault("issuedOn", List.of()).stream().map(this::day).toList());
      put(margin, "subjects", recorded(subject, s -> !s.toString().startsWith(GOALS)));
      put(margin, "goals", recorded(subject, s -> s.toString().startsWith(GOALS)));
      put(margin, "languages", languages());
      return margin;
    }

    private static void put(List<Fact> margin, String name, List<Link> values) {
      if (!values.isEmpty()) {
        margin.add(new Fact(name, values));
      }
    }

    /** The committee that reported; that none did is a fact, too. */
    private List<Link> committee() {
      List<Link> referred = values("referredTo", Plenary.referredTo.getURI());
      boolean none =
          referred.isEmpty()
              && values("withoutReference", Plenary.withoutReference.getURI()).stream()
                  .anyMatch(l -> l.label().equals(visit.t().of("value.yes")));
      return none ? List.of(new Link(visit.t().of("facts.direct"), "", "")) : referred;
    }

    /** Drafts and reports: a draft is also what the adoption was based on. */
    private List<Link> basis() {
      List<Link> basis = new ArrayList<>(said.getOrDefault("draft", List.of()));
      basis.addAll(values("basedOn", Plenary.basedOn.getURI()));
      return basis.stream().distinct().toList();
    }

    private String outcome(Optional<Ballot> ballot) {
      if (ballot.isPresent()) {
        return ballot.get().words(visit.t());
      }
      String manner =
          literals(Plenary.manner.getURI())
              .findFirst()
              .orElse(
                  literals(Plenary.withoutVote.getURI()).anyMatch("true"::equals)
                      ? "without-vote"
                      : "");
      return manner.isEmpty() ? "" : visit.t().of("manner." + manner);
    }

    private Stream<String> literals(String property) {
      return Optional.ofNullable(recorded.get(property)).stream()
          .flatMap(names -> names.things().stream())
          .map(Node::getLiteralLexicalForm);
    }

    private Link first(String name, String property) {
      return values(name, property).stream().findFirst().orElse(Link.NONE);
    }

    /** What the document says; else what the catalogue does. */
    private List<Link> values(String name, String property) {
      return said.containsKey(name) ? said.get(name) : recorded(property, v -> true);
    }

    private List<Link> recorded(String property, Predicate<Node> wanted) {
      return Optional.ofNullable(recorded.get(property)).stream()
          .flatMap(names -> names.things().stream().filter(wanted).map(names::link))
          .sorted(Link.BY_LABEL)
          .toList();
    }

    /** Language versions by the names of their languages. */
    private List<Link> languages() {
      return said.getOrDefault("hasExpression", List.of()).stream()
          .map(l -> new Link(languageOf(l), l.href(), ""))
          .toList();
    }

    private static String languageOf(Link version) {
      return ContentLanguages.nameOf(version.href().substring(version.href().lastIndexOf('/') + 1));
    }

    private Link day(Link day) {
      return new Link(visit.t().day(day.label()), "", "");
    }
  }
}
