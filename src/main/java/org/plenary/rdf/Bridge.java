package org.plenary.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Turns terms of one library into terms of the other. */
final class Bridge {
  private static final ValueFactory RIO = SimpleValueFactory.getInstance();

  private Bridge() {}

  static Quad toJena(Statement statement) {
    Node graph =
        statement.getContext() == null ? Quad.defaultGraphIRI : toJena(statement.getContext());
    return Quad.create(
        graph,
        toJena(statement.getSubject()),
        toJena(statement.getPredicate()),
        toJena(statement.getObject()));
  }

  private static Node toJena(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    } else if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      TypeMapper.getInstance()
                          .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
    return NodeFactory.createBlankNode(value.stringValue());
  }

  static Statement toRio(Quad quad) {
    Resource subject = (Resource) toRio(quad.getSubject());
    IRI predicate = (IRI) toRio(quad.getPredicate());
    Value object = toRio(quad.getObject());
    return quad.isDefaultGraph() || quad.getGraph() == null
        ? RIO.createStatement(subject, predicate, object)
        : RIO.createStatement(subject, predicate, object, (Resource) toRio(quad.getGraph()));
  }

  private static Value toRio(Node node) {
    if (node.isURI()) {
      return RIO.createIRI(node.getURI());
    } else if (node.isLiteral()) {
      return node.getLiteralLanguage().isEmpty()
          ? RIO.createLiteral(
              node.getLiteralLexicalForm(), RIO.createIRI(node.getLiteralDatatypeURI()))
          : RIO.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    return RIO.createBNode(node.getBlankNodeLabel());
  }
}
