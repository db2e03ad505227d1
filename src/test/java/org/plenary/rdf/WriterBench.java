package org.plenary.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Measures the two writers of N-Quads against each other: 200,000 quads, rounds in turn, the median
 * of each. Run it as a program.
 */
final class WriterBench {
  private static final int QUADS = 200_000;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 15;

  private WriterBench() {}

  public static void main(String[] args) {
    List<Quad> quads = quads();
    double jena = 0;
    double rdf4j = 0;
    double[][] times = new double[2][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      jena = seconds(LineWriter.JENA, quads);
      rdf4j = seconds(LineWriter.RDF4J, quads);
      if (round >= 0) {
        times[0][round] = jena;
        times[1][round] = rdf4j;
      }
    }
    jena = median(times[0]);
    rdf4j = median(times[1]);
    System.out.printf(
        "jena %.0f quads/s, rdf4j %.0f quads/s, ratio %.2f%n",
        QUADS / jena, QUADS / rdf4j, rdf4j / jena);
  }

  private static double seconds(LineWriter writer, List<Quad> quads) {
    long start = System.nanoTime();
    writer.write(quads.stream(), RdfFormat.NQ, OutputStream.nullOutputStream());
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < QUADS; i++) {
      String document = "https://w3id.org/plenary/document/A/RES/" + (31 + i % 50) + "/" + i;
      Node value =
          switch (i % 4) {
            case 0 -> NodeFactory.createLiteralLang("Se félicite de l’adoption, " + i, "fr");
            case 1 -> NodeFactory.createLiteralDT("2017-12-04", XSDDatatype.XSDdate);
            case 2 -> NodeFactory.createLiteralString("A \"quoted\" line\nand the next, " + i);
            default -> NodeFactory.createURI(document + "/en/operative/" + i % 40);
          };
      quads.add(
          Quad.create(
              NodeFactory.createURI("https://w3id.org/plenary/graph/" + i / 100),
              NodeFactory.createURI(document),
              NodeFactory.createURI("https://w3id.org/plenary/ontology#property" + i % 30),
              value));
    }
    return quads;
  }
}
