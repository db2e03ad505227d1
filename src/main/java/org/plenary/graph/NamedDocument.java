package org.plenary.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolKind;

/** A document of which nothing is at hand but its symbol. */
final class NamedDocument {
  private NamedDocument() {}

  /** The document's node, with what the symbol itself says of it. */
  static Resource in(Model model, Symbol symbol) {
    Resource named =
        model.createResource(Iris.document(symbol)).addProperty(RDF.type, Plenary.Document);
    Resource type = typeOf(symbol.kind());
    if (!type.equals(Plenary.Document)) {
      named.addProperty(RDF.type, type);
    }
    symbol.halves().forEach(half -> named.addProperty(Plenary.symbol, half.print()));
    return named
        .addProperty(Plenary.primarySymbol, symbol.primary().print())
        .addProperty(RDFS.label, symbol.primary().print());
  }

  private static Resource typeOf(SymbolKind kind) {
    return switch (kind) {
      case RESOLUTION -> Plenary.Resolution;
      case DECISION -> Plenary.Decision;
      case MEETING_RECORD -> Plenary.MeetingRecord;
      case PRESIDENTIAL_STATEMENT -> Plenary.PresidentialStatement;
      case LIMITED, INFORMATION, OTHER -> Plenary.Document;
    };
  }
}
