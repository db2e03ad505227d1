package org.plenary.site.thing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.site.finding.FindingKinds;
import org.plenary.site.finding.FindingRow;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.search.Suggestion;

/**
 * What the page of a thing shows; lists are empty where there is nothing.
 *
 * @param title its name
 * @param kind what it is, e.g. "resolution"
 * @param iri its published IRI
 * @param path its address here, without suffix
 * @param above the way to it: its list, and the document that it is a part of
 * @param document whether it is a document
 * @param folded whether all that is said of it is folded away: it stands in better order before
 * @param facts of a document: what people ask for first
 * @param names of an organisation
 * @param text of a document that was read, or of a part of one
 * @param read of a language version: where all of it is read
 * @param passages where a statement or a span stands
 * @param findings about a document: what a reader should know, the first of them
 * @param meanings of a finding: what its rule notices
 * @param suggestions of an unidentified document
 * @param places where documents speak of it
 * @param spread the pages of {@code places}
 * @param out all that is said of it
 * @param sections the tables of its kind, each with its query
 * @param spots of a meeting or an agreement: its cities
 * @param source of a source file: its text, or a part of it
 * @param in what points to it, some of each property
 * @param sparql the query behind the page, at the endpoint
 */
public record ThingPage(
    Link title,
    String kind,
    String iri,
    String path,
    List<Link> above,
    boolean document,
    boolean folded,
    List<PropertyRow> facts,
    List<NameRow> names,
    List<TextVersion> text,
    String read,
    List<Passage> passages,
    List<FindingRow> findings,
    List<FindingKinds.Meaning> meanings,
    List<Suggestion> suggestions,
    Mentions places,
    Spread spread,
    List<PropertyRow> out,
    List<Section> sections,
    List<Spot> spots,
    SourceText source,
    List<PropertyRow> in,
    String sparql) {

  /** Letters of a value beside the text: the characters of a paragraph are the paragraph again. */
  private static final int BESIDE = 120;

  /** What the sets of links say. */
  private static final Set<String> ELSEWHERE = Set.of("exactMatch", "seeAlso", "spatial");

  private static final Set<String> SHOWN = Set.of("text", "sourceText", "hasName");

  /** A finding's page is headed by what was found, in the language of the page. */
  private static final Set<String> FOUND = Set.of("label", "message");

  /** Whether there is something to read beside what is said of it. */
  public boolean isBeside() {
    return Stream.of(names, text, passages, meanings, places.rows(), sections)
        .anyMatch(l -> !l.isEmpty());
  }

  /**
   * What is said of it, without what its page shows already: its name, its text.
   *
   * @param matched whether the page shows where it is described elsewhere
   */
  public List<PropertyRow> margin(boolean matched) {
    return out.stream()
        .filter(p -> !SHOWN.contains(p.name()))
        .filter(p -> meanings.isEmpty() || !FOUND.contains(p.name()))
        .filter(p -> !matched || !ELSEWHERE.contains(p.name()))
        .filter(p -> p.values().stream().anyMatch(v -> !v.label().equals(title.label())))
        .map(p -> p.cutTo(BESIDE))
        .toList();
  }
}
