package org.plenary.store;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;

/**
 * Writes counts in the Vocabulary of Interlinked Datasets.
 *
 * @param model where they are written
 */
record VoidModel(Model model) {
  private static final String NS = "http://rdfs.org/ns/void#";
  private static final int DIGEST = 12;

  Resource dataset() {
    return resource("dataset").addProperty(RDF.type, model.createResource(NS + "Dataset"));
  }

  void count(Resource of, String property, long count) {
    of.addProperty(term(property), Long.toString(count), XSDDatatype.XSDinteger);
  }

  Resource classPartition(Node type, long entities) {
    Resource part = resource("class=" + name(type));
    dataset().addProperty(term("classPartition"), part);
    part.addProperty(term("class"), model.asRDFNode(type));
    count(part, "entities", entities);
    vocabulary(type);
    return part;
  }

  Resource propertyPartition(Resource of, Node property, long triples) {
    String fragment = of.getURI().substring(of.getURI().indexOf('#') + 1);
    String whole = fragment.equals("dataset") ? "" : fragment + "&";
    Resource part = resource(whole + "property=" + name(property));
    of.addProperty(term("propertyPartition"), part);
    part.addProperty(term("property"), model.asRDFNode(property));
    count(part, "triples", triples);
    vocabulary(property);
    return part;
  }

  void linkset(Node property, String space, long triples) {
    Resource target = resource("target=" + digest(space));
    target
        .addProperty(RDF.type, model.createResource(NS + "Dataset"))
        .addProperty(term("uriSpace"), space);
    Resource links = resource("links=" + name(property) + "&target=" + digest(space));
    links
        .addProperty(RDF.type, model.createResource(NS + "Linkset"))
        .addProperty(term("subjectsTarget"), dataset())
        .addProperty(term("objectsTarget"), target)
        .addProperty(term("linkPredicate"), model.asRDFNode(property));
    count(links, "triples", triples);
    dataset().addProperty(term("subset"), links);
  }

  private void vocabulary(Node term) {
    String iri = term.getURI();
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    dataset().addProperty(term("vocabulary"), model.createResource(iri.substring(0, end)));
  }

  private Resource resource(String part) {
    return model.createResource(Iris.dataset(part));
  }

  private Property term(String name) {
    return model.createProperty(NS, name);
  }

  /** A short name where a prefix is known, else a digest: it stands in a fragment. */
  private static String name(Node node) {
    String iri = node.getURI();
    return Prefixes.ALL.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .filter(n -> n.matches("[\\w:-]+"))
        .findFirst()
        .orElseGet(() -> digest(iri));
  }

  private static String digest(String iri) {
    return DigestUtils.sha256Hex(iri).substring(0, DIGEST);
  }
}
