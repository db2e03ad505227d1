package org.plenary.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes {@code Plenary.java} from the ontology. Run its main to renew the file after a change of
 * the ontology; {@link VocabularyTest} fails until then.
 */
final class VocabularySource {
  static final Path ONTOLOGY = Path.of("ontology/plenary.ttl");
  static final Path TARGET = Path.of("src/main/java/org/plenary/graph/Plenary.java");

  private VocabularySource() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(TARGET, generate(), StandardCharsets.UTF_8);
  }

  /** The source of the class. */
  static String generate() {
    Model ontology = RDFDataMgr.loadModel(ONTOLOGY.toString());
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package org.plenary.graph;

        import org.apache.jena.rdf.model.Property;
        import org.apache.jena.rdf.model.Resource;
        import org.apache.jena.rdf.model.ResourceFactory;

        /** The terms of the ontology. Generated from ontology/plenary.ttl: change that, not this. */
        public final class Plenary {
          /** The namespace of the terms. */
          public static final String NS = "https://w3id.org/plenary/ontology#";

          private Plenary() {}
        """);
    constants(ontology, OWL.Class, "Resource", "createResource", out);
    constants(ontology, OWL2.ObjectProperty, "Property", "createProperty", out);
    constants(ontology, OWL2.DatatypeProperty, "Property", "createProperty", out);
    return out.append("}\n").toString();
  }

  private static void constants(
      Model ontology, Resource type, String java, String factory, StringBuilder out) {
    ontology.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(
            term -> {
              String name = term.getURI().substring(term.getURI().indexOf('#') + 1);
              String comment = term.getProperty(RDFS.comment, "en").getString();
              out.append(
                  """

                    /** %s */
                    public static final %s %s = ResourceFactory.%s(NS + "%s");
                  """
                      .formatted(comment, java, name, factory, name));
            });
  }
}
