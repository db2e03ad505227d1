package org.plenary.site.ontology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.rdf.RdfReader;
import org.plenary.site.link.Link;

/**
 * A file of {@code shapes/} on its page.
 *
 * @param name the file's name without suffix, e.g. {@code citation}
 * @param english what it is called
 * @param french the same in French
 * @param targets the classes whose things keep it
 * @param promises what it promises, each as a finding would say it
 * @param turtle the file
 */
public record Shape(
    String name,
    String english,
    String french,
    List<Link> targets,
    List<Promise> promises,
    String turtle) {

  /**
   * A constraint.
   *
   * @param path the property that it is about; empty for the thing as a whole
   * @param constraints how it is checked
   */
  public record Promise(Link path, String english, String french, List<Constraint> constraints) {
    /** It in both languages, the reader's first. */
    public List<Link> in(String language) {
      Link inEnglish = new Link(english, "", "en");
      Link inFrench = new Link(french, "", "fr");
      return language.equals("fr") ? List.of(inFrench, inEnglish) : List.of(inEnglish, inFrench);
    }
  }

  /** What it is called in a language, or else in English. */
  public String name(String language) {
    return language.equals("fr") && !french.isEmpty() ? french : english;
  }

  static Shape of(String name, byte[] turtle) {
    Model model = ModelFactory.createModelForGraph(RdfReader.bundled("/shapes/" + name + ".ttl"));
    return new Shape(
        name,
        labels(model, "en").orElse(name),
        labels(model, "fr").orElse(""),
        targets(model),
        promises(model),
        new String(turtle, StandardCharsets.UTF_8));
  }

  private static Optional<String> labels(Model model, String language) {
    return model.listStatements(null, RDFS.label, null, language).toList().stream()
        .map(s -> s.getString())
        .sorted()
        .findFirst();
  }

  private static List<Link> targets(Model model) {
    return model
        .listObjectsOfProperty(property(model, SHACL.targetClass.getURI()))
        .toList()
        .stream()
        .map(node -> Link.of(node.asNode()))
        .sorted(Comparator.comparing(Link::label))
        .toList();
  }

  private static List<Promise> promises(Model model) {
    Property message = property(model, SHACL.message.getURI());
    List<Promise> promises = new ArrayList<>();
    for (Resource shape : model.listSubjectsWithProperty(message).toList()) {
      promises.add(
          new Promise(
              path(model, shape),
              message(shape, message, "en"),
              message(shape, message, "fr"),
              Constraint.of(shape)));
    }
    promises.sort(
        Comparator.comparing((Promise p) -> p.path().label()).thenComparing(Promise::english));
    return promises;
  }

  private static Link path(Model model, Resource shape) {
    Property path = property(model, SHACL.path.getURI());
    return Optional.ofNullable(shape.getPropertyResourceValue(path))
        .filter(Resource::isURIResource)
        .map(p -> Link.of(p.asNode()))
        .orElse(Link.NONE);
  }

  private static String message(Resource shape, Property message, String language) {
    return Optional.ofNullable(shape.getProperty(message, language))
        .map(s -> s.getString())
        .orElse("");
  }

  private static Property property(Model model, String iri) {
    return model.createProperty(iri);
  }
}
