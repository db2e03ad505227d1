package org.plenary.site.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.plenary.graph.Prefixes;

/**
 * A constraint as SHACL has it, e.g. {@code sh:maxCount 1}.
 *
 * @param key the key of its words, e.g. {@code constraint.maxCount}
 * @param value what stands behind it, e.g. {@code 1}; empty where that is a shape of its own, or
 *     only that it holds
 */
public record Constraint(String key, String value) {
  /** What says where a constraint applies and what it is called, and constrains nothing. */
  private static final Set<String> OTHER =
      Set.of(
          "path",
          "message",
          "property",
          "targetClass",
          "targetSubjectsOf",
          "severity",
          "ignoredProperties",
          "prefixes",
          "declare");

  /** The constraints of a shape, by their names. */
  static List<Constraint> of(Resource shape) {
    return shape.listProperties().toList().stream()
        .filter(s -> s.getPredicate().getURI().startsWith(SHACL.getURI()))
        .filter(s -> !OTHER.contains(name(s)))
        .map(s -> new Constraint("constraint." + name(s), words(s.getObject())))
        .sorted(Comparator.comparing(Constraint::key))
        .toList();
  }

  private static String name(Statement statement) {
    return statement.getPredicate().getURI().substring(SHACL.getURI().length());
  }

  private static String words(RDFNode value) {
    if (value.isURIResource()) {
      return prefixed(value.asResource().getURI());
    }
    if (value.isLiteral()) {
      String words = value.asLiteral().getLexicalForm();
      return words.equals("true") ? "" : words;
    }
    return value.canAs(RDFList.class) ? words(value.as(RDFList.class)) : "";
  }

  private static String words(RDFList list) {
    return list.asJavaList().stream()
        .map(Constraint::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String prefixed(String iri) {
    return Prefixes.ALL.entrySet().stream()
        .filter(p -> iri.startsWith(p.getValue()))
        .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
