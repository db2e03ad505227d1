package org.plenary.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.document.CatalogueRecord.LibraryEntry;
import org.plenary.symbol.Symbol;

/** Maps what a library's catalogue adds to a record. */
final class LibraryGraph {
  private static final String LIBRARY = "https://digitallibrary.un.org/record/";

  /** Codes of MARC 21 for the official languages; German has some documents. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ara", "ARA", "chi", "ZHO", "eng", "ENG", "fre", "FRA", "ger", "DEU", "rus", "RUS", "spa",
          "SPA");

  private final Resource record;

  private LibraryGraph(Resource record) {
    this.record = record;
  }

  /** Adds the entry to the record's node. */
  static void add(Resource record, LibraryEntry entry) {
    Model model = record.getModel();
    entry
        .number()
        .ifPresent(
            n ->
                record
                    .addProperty(DCTerms.identifier, n)
                    .addProperty(FOAF.page, model.createResource(LIBRARY + n)));
    entry.imprint().ifPresent(i -> record.addProperty(Plenary.imprint, i));
    entry
        .issued()
        .ifPresent(d -> record.addProperty(DCTerms.issued, d.toString(), XSDDatatype.XSDdate));
    entry.languages().stream()
        .filter(LANGUAGES::containsKey)
        .map(l -> model.createResource(WorkGraph.LANGUAGES + LANGUAGES.get(l)))
        .forEach(l -> record.addProperty(DCTerms.language, l));
    entry
        .committee()
        .ifPresent(
            c ->
                record.addProperty(
                    Plenary.recordedCommittee, model.createResource(Iris.organisation(c))));
    entry.files().forEach(f -> record.addProperty(DCTerms.hasFormat, model.createResource(f)));
    entry.notes().forEach(n -> record.addProperty(SKOS.note, n, "en"));
    var graph = new LibraryGraph(record);
    graph.documents(Plenary.recordedDraft, entry.drafts());
    graph.documents(Plenary.recordedReport, entry.reports());
    graph.documents(Plenary.recordedResolution, entry.resolutions());
  }

  private void documents(Property property, List<Symbol> symbols) {
    symbols.forEach(s -> record.addProperty(property, NamedDocument.in(record.getModel(), s)));
  }
}
