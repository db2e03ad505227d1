package org.plenary.validate;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * One promise that a graph does not keep.
 *
 * @param focus the node that was checked
 * @param path the property or the way of properties from it, empty for the node as a whole
 * @param value what was found there and should not be, empty when something is missing
 * @param message a sentence for people, in English
 * @param messageFr the same in French, empty when the shape has none
 * @param severity whether it keeps the graph from being published
 * @param component the kind of constraint, e.g. {@code sh:MaxCountConstraintComponent}
 * @param shape the shape that makes the promise, e.g. {@code …/shapes/document#adoptedOn}
 */
public record ShapeFinding(
    Node focus,
    Optional<Path> path,
    Optional<Node> value,
    String message,
    Optional<String> messageFr,
    Severity severity,
    Node component,
    Node shape) {

  /** How bad it is: a violation refuses publication, a warning and an information only report. */
  public enum Severity {
    VIOLATION("violation", "Violation"),
    WARNING("warning", "Warning"),
    INFO("info", "Info");

    private final String label;
    private final String term;

    Severity(String label, String term) {
      this.label = label;
      this.term = term;
    }

    /** The word for people, e.g. {@code warning}. */
    public String label() {
      return label;
    }

    /** The local name in the SHACL vocabulary, e.g. {@code Warning}. */
    public String term() {
      return term;
    }
  }

  /** Whether it keeps the graph from being published. */
  public boolean severe() {
    return severity == Severity.VIOLATION;
  }

  /** The property, when the path is just one. */
  public Optional<Node> property() {
    return path.filter(P_Link.class::isInstance).map(p -> ((P_Link) p).getNode());
  }

  /**
   * One line: severity, node, property, value, sentence; e.g. {@code violation:
   * document/A/RES/72/74, pl:adoptedOn, "6 December 2017": A document has one date of adoption at
   * most, written yyyy-mm-dd.}
   */
  public String line() {
    StringBuilder line = new StringBuilder(severity.label() + ": " + Wording.node(focus));
    path.ifPresent(p -> line.append(", ").append(Wording.path(p)));
    value.filter(v -> !v.equals(focus)).ifPresent(v -> line.append(", ").append(Wording.node(v)));
    return line.append(": ").append(message).toString();
  }
}
