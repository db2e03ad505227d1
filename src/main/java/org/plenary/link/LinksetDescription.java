package org.plenary.link;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.plenary.graph.Iris;

/**
 * Says of each set of links to what it leads, by which properties, how many there are and how they
 * were made (VoID, section 5; PROV-O), and in which named graph they stand (SPARQL 1.1 Service
 * Description, section 3.2.8).
 */
public final class LinksetDescription {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";
  private static final List<String> LANGUAGES = List.of("en", "fr");

  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset = model.createResource(Iris.dataset("dataset"));

  private LinksetDescription() {}

  /** The description of all sets that have links; no blank nodes. */
  public static Model of(List<Linkset> linksets) {
    var description = new LinksetDescription();
    linksets.stream().filter(l -> l.size() > 0).forEach(description::add);
    return description.model;
  }

  private void add(Linkset linkset) {
    String name = Linkset.name(linkset.query());
    Resource links = model.createResource(Iris.dataset("linkset=" + name));
    links.addProperty(RDF.type, linkset.toThings() ? VOID.Linkset : VOID.Dataset);
    titles(links, DCTerms.title, linkset, "title");
    titles(links, DCTerms.description, linkset, "description");
    number(links, linkset.size());
    if (linkset.toThings()) {
      links
          .addProperty(VOID.subjectsTarget, dataset)
          .addProperty(VOID.objectsTarget, target(linkset));
      linkset.triples().keySet().forEach(p -> predicate(links, p));
    }
    linkset.triples().forEach((p, count) -> partition(links, name, p, count));
    dataset.addProperty(VOID.subset, links);
    origin(links, linkset);
    graph(links, linkset);
  }

  private void titles(Resource of, Property property, Linkset linkset, String entry) {
    for (String language : LANGUAGES) {
      String key = language.equals("en") ? entry : entry + "-" + language;
      of.addProperty(property, linkset.query().header().getOrDefault(key, ""), language);
    }
  }

  private Resource target(Linkset linkset) {
    String space = linkset.query().header().getOrDefault("target", "");
    Resource target = model.createResource(space);
    target.addProperty(RDF.type, VOID.Dataset).addProperty(VOID.uriSpace, space);
    titles(target, DCTerms.title, linkset, "target-title");
    return target;
  }

  private void predicate(Resource links, String predicate) {
    links.addProperty(VOID.linkPredicate, model.createResource(predicate));
  }

  private void partition(Resource links, String name, String predicate, long count) {
    Resource part =
        model.createResource(
            Iris.dataset(
                "linkset=" + name + "&property=" + model.createResource(predicate).getLocalName()));
    part.addProperty(VOID.property, model.createResource(predicate));
    number(part, count);
    links.addProperty(VOID.propertyPartition, part);
  }

  private void number(Resource of, long count) {
    of.addProperty(VOID.triples, Long.toString(count), XSDDatatype.XSDinteger);
  }

  /** The query is how they were made: it can be read and run. */
  private void origin(Resource links, Linkset linkset) {
    Resource query = model.createResource(Iris.query(linkset.query().name()));
    query
        .addProperty(RDF.type, model.createResource(PROV + "Plan"))
        .addProperty(RDFS.comment, linkset.query().body());
    links
        .addProperty(RDF.type, model.createResource(PROV + "Entity"))
        .addProperty(property(PROV, "wasDerivedFrom"), dataset)
        .addProperty(property(PROV, "wasDerivedFrom"), query);
  }

  private void graph(Resource links, Linkset linkset) {
    String name = Linkset.name(linkset.query());
    model
        .createResource(Iris.dataset("graph=links/" + name))
        .addProperty(RDF.type, model.createResource(SERVICE + "NamedGraph"))
        .addProperty(
            property(SERVICE, "name"), model.createResource(Linkset.graph(linkset.query())))
        .addProperty(property(SERVICE, "graph"), links);
  }

  private Property property(String space, String name) {
    return model.createProperty(space, name);
  }
}
