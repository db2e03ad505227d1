package org.plenary.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.plenary.graph.Iris;

/**
 * What a check has found.
 *
 * @param findings every broken promise once, in the order of their lines
 */
public record ValidationResult(List<ShapeFinding> findings) {
  public ValidationResult {
    findings = List.copyOf(findings);
  }

  /** Whether the graph may be published: it has no violation; warnings do not count. */
  public boolean conforms() {
    return findings.stream().noneMatch(ShapeFinding::severe);
  }

  /**
   * The report as RDF (SHACL, section 3), without blank nodes.
   *
   * @param iri the report's IRI; its results are numbered below it
   */
  public Graph report(String iri) {
    return ReportGraph.of(this, iri);
  }

  /** The report as RDF, at an IRI made from what it says: the same findings give the same IRI. */
  public Graph report() {
    String lines = findings.stream().map(ShapeFinding::line).collect(Collectors.joining("\n"));
    return report(Iris.report(DigestUtils.sha256Hex(lines), 1));
  }
}
