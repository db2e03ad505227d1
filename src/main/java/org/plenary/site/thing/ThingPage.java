package org.plenary.site.thing;

import java.util.List;
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
 * @param cites of a document: its citations in order
 * @param findings about a document: what a reader should know, the first of them
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
    Mentions cites,
    List<FindingRow> findings,
    List<Suggestion> suggestions,
    Mentions places,
    Spread spread,
    List<PropertyRow> out,
    List<Section> sections,
    List<Spot> spots,
    SourceText source,
    List<PropertyRow> in,
    String sparql) {}
