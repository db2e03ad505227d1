package org.plenary.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.Found;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.UnDocument;
import org.plenary.document.UncertainDate;
import org.plenary.symbol.Symbol;

/**
 * One document's graph in the making: the model, the IRIs of the document, and typed statements.
 */
final class GraphBuilder {
  private final Model model;
  private final UnDocument document;
  private final Resource work;
  private final Resource expression;

  GraphBuilder(Model model, UnDocument document) {
    this.model = model;
    this.document = document;
    this.work = model.createResource(Iris.document(document.identity()));
    this.expression =
        model.createResource(Iris.expression(work.getURI(), document.source().language()));
  }

  Model model() {
    return model;
  }

  UnDocument document() {
    return document;
  }

  /** The document as a work. */
  Resource work() {
    return work;
  }

  /** The language version that was read. */
  Resource expression() {
    return expression;
  }

  String language() {
    return document.source().language();
  }

  /** A node with its class. */
  Resource node(String iri, Resource type) {
    return model.createResource(iri).addProperty(RDF.type, type);
  }

  Resource term(String localName) {
    return model.createResource(Plenary.NS + localName);
  }

  Resource reference(String iri) {
    return model.createResource(iri);
  }

  void text(Resource node, Property property, String text) {
    node.addProperty(property, text, language());
  }

  void label(Resource node, String label, String language) {
    node.addProperty(RDFS.label, label, language);
  }

  /** What something in the document is called: its name, then words in both languages. */
  void labels(Resource node, String english, String french) {
    String own = WorkGraph.label(document);
    label(node, own + english, "en");
    label(node, own + french, "fr");
  }

  /** Such as "A/RES/72/74, operative paragraph 6 (a) (i)" or "A/RES/72/74, note 2". */
  void placeLabels(Resource node, Place place) {
    var name = new PlaceName(place);
    labels(node, ", " + name.english(), ", " + name.french());
  }

  void string(Resource node, Property property, String text) {
    node.addProperty(property, text);
  }

  void integer(Resource node, Property property, int number) {
    node.addProperty(property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  void flag(Resource node, Property property, boolean value) {
    node.addProperty(property, Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  void date(Resource node, Property property, LocalDate date) {
    node.addProperty(property, date.toString(), XSDDatatype.XSDdate);
  }

  /** A date as exact as it is stated: xsd:date, xsd:gYearMonth or xsd:gYear. */
  void date(Resource node, Property property, UncertainDate date) {
    XSDDatatype type =
        switch (date.iso().length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    node.addProperty(property, date.iso(), type);
  }

  /** With one digit behind the point at least, as Turtle writes it: {@code 1.0}. */
  void decimal(Resource node, Property property, double value) {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    String written = plain.setScale(Math.max(1, plain.scale())).toPlainString();
    node.addProperty(property, written, XSDDatatype.XSDdecimal);
  }

  /** Where something stands in the source text, and on which page if it has pages. */
  void spans(Resource node, List<Span> spans) {
    String sha256 = document.source().sha256();
    for (Span span : spans) {
      Resource place = node(Iris.span(sha256, span), Plenary.Span);
      integer(place, Plenary.start, span.start());
      integer(place, Plenary.end, span.end());
      string(place, Plenary.exact, span.of(document.source().text()));
      document.source().page(span.start()).ifPresent(n -> integer(place, Plenary.page, n));
      place.addProperty(Plenary.inSource, reference(Iris.sourceFile(sha256)));
      node.addProperty(Plenary.standsAt, place);
    }
  }

  /** A statement with its place, its words, its rule and how sure it is. */
  Resource statement(String kind, int ordinal, Resource type, Found<?> found, Place place) {
    Resource node = node(Iris.statement(expression.getURI(), kind, ordinal), type);
    node.addProperty(Plenary.inExpression, expression);
    string(node, Plenary.part, place.part().label());
    if (!place.path().isEmpty() || place.note().isPresent()) {
      node.addProperty(Plenary.foundIn, reference(Iris.place(expression.getURI(), place)));
    }
    place.note().ifPresent(mark -> string(node, Plenary.noteMark, mark));
    string(node, Plenary.quote, found.text());
    string(node, Plenary.rule, found.rule());
    decimal(node, Plenary.confidence, found.confidence());
    spans(node, found.spans());
    return node;
  }

  /** A document that is named by its symbol, with what the symbol itself says of it. */
  Resource named(Symbol symbol) {
    return NamedDocument.in(model, symbol);
  }
}
