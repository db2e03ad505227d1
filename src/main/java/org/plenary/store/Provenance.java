package org.plenary.store;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/** Says of a named graph which file it was read from, when, and by which version (PROV-O). */
final class Provenance {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private Provenance() {}

  static void add(Model model, String sha256, int ordinal, String version, Instant time) {
    Resource graph = model.createResource(Iris.graph(sha256, ordinal));
    Resource activity = model.createResource(Iris.activity(sha256, ordinal));
    Resource program = model.createResource(Iris.program(version));
    graph
        .addProperty(RDF.type, term(model, "Entity"))
        .addProperty(RDFS.label, "What was read in " + Iris.digest(sha256), "en")
        .addProperty(
            property(model, "wasDerivedFrom"), model.createResource(Iris.sourceFile(sha256)))
        .addProperty(property(model, "wasGeneratedBy"), activity);
    activity
        .addProperty(RDF.type, term(model, "Activity"))
        .addProperty(RDFS.label, "Reading of " + Iris.digest(sha256), "en")
        .addProperty(property(model, "endedAtTime"), time.toString(), XSDDatatype.XSDdateTime)
        .addProperty(property(model, "used"), model.createResource(Iris.sourceFile(sha256)))
        .addProperty(property(model, "wasAssociatedWith"), program);
    program
        .addProperty(RDF.type, term(model, "SoftwareAgent"))
        .addProperty(RDFS.label, "Plenary " + version)
        .addProperty(Plenary.extractorVersion, version);
  }

  private static Resource term(Model model, String name) {
    return model.createResource(PROV + name);
  }

  private static Property property(Model model, String name) {
    return model.createProperty(PROV, name);
  }
}
