package org.plenary.site;

import java.util.List;

/**
 * What the page of a thing shows; lists are empty where there is nothing.
 *
 * @param title its name
 * @param kind what it is, e.g. "resolution"
 * @param iri its published IRI
 * @param path its address here, without suffix
 * @param above the document that it is a part of
 * @param document whether it is a document
 * @param facts of a document: what people ask for first
 * @param names of an organisation
 * @param text of a document that was read
 * @param cites of a document: its citations in order
 * @param suggestions of an unidentified document
 * @param places where documents speak of it
 * @param spread the pages of {@code places}
 * @param out all that is said of it
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
    List<PropertyRow> facts,
    List<NameRow> names,
    List<TextVersion> text,
    List<Mention> cites,
    List<Suggestion> suggestions,
    List<Mention> places,
    Spread spread,
    List<PropertyRow> out,
    List<PropertyRow> in,
    String sparql) {}
