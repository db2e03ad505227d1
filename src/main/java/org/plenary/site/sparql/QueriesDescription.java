package org.plenary.site.sparql;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.federation.ServiceRules;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;
import org.plenary.site.page.Texts;

/**
 * The bundled queries as {@code sh:SPARQLExecutable} (SHACL Advanced Features, section 5.2): their
 * questions in English and French, their texts, prefixes and parameters with values to try.
 */
public final class QueriesDescription {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SKOS_EXAMPLE = "http://www.w3.org/2004/02/skos/core#example";

  /** The vocabulary of SIB’s examples, which their editor reads too. */
  private static final Property FEDERATES_WITH =
      ResourceFactory.createProperty(
          "https://purl.expasy.org/sparql-examples/ontology#federatesWith");

  private final Model model = ModelFactory.createDefaultModel();
  private final Resource endpoint;

  private QueriesDescription(String address) {
    this.endpoint = model.createResource(address);
  }

  /**
   * @param address where the endpoint is
   */
  public static Graph of(Catalogue catalogue, String address) {
    return of(
        Stream.of(catalogue.all(), catalogue.federated()).flatMap(Collection::stream), address);
  }

  /** The same of one query, which may be one that asks for links or for a page. */
  static Graph of(QueryFile query, String address) {
    return of(Stream.of(query), address);
  }

  private static Graph of(Stream<QueryFile> queries, String address) {
    var description = new QueriesDescription(address);
    description.prefixes();
    queries.forEach(description::add);
    return description.model.getGraph();
  }

  private void prefixes() {
    Resource all = model.createResource(Iris.ofQueries("prefixes"));
    Prefixes.ALL.forEach(
        (prefix, namespace) ->
            all.addProperty(
                sh("declare"),
                model
                    .createResource(Iris.ofQueries("prefix=" + prefix))
                    .addProperty(RDF.type, model.createResource(SH + "PrefixDeclaration"))
                    .addProperty(sh("prefix"), prefix)
                    .addProperty(sh("namespace"), namespace, XSDDatatype.XSDanyURI)));
  }

  private void add(QueryFile file) {
    var parsed = QueryFactory.create(file.text(), Syntax.syntaxSPARQL_11);
    String form = parsed.isSelectType() ? "Select" : parsed.isAskType() ? "Ask" : "Construct";
    Resource query = model.createResource(Iris.query(file.name()));
    query
        .addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
        .addProperty(RDF.type, model.createResource(SH + "SPARQL" + form + "Executable"))
        .addProperty(sh("prefixes"), model.createResource(Iris.ofQueries("prefixes")))
        .addProperty(sh(form.toLowerCase(Locale.ROOT)), file.body())
        .addProperty(model.createProperty("https://schema.org/target"), endpoint);
    ServiceRules.asked(parsed)
        .forEach(e -> query.addProperty(FEDERATES_WITH, model.createResource(e)));
    for (String language : Texts.LANGUAGES) {
      query.addProperty(RDFS.label, file.title(language), language);
      query.addProperty(RDFS.comment, file.description(language), language);
    }
    file.parameters().forEach(p -> query.addProperty(sh("parameter"), parameter(file, p)));
  }

  private Resource parameter(QueryFile file, Parameter parameter) {
    String name = Iris.ofQueries("parameter=" + file.name() + "." + parameter.name());
    Resource described =
        model
            .createResource(name)
            .addProperty(RDF.type, model.createResource(SH + "Parameter"))
            .addProperty(sh("path"), model.createResource(Iris.ofQueries(parameter.name())))
            .addProperty(sh("name"), parameter.name())
            .addProperty(model.createProperty(SKOS_EXAMPLE), parameter.example())
            .addLiteral(sh("optional"), parameter.defaultValue().isPresent());
    Texts.LANGUAGES.forEach(
        l -> described.addProperty(sh("description"), file.description(parameter, l), l));
    parameter
        .defaultValue()
        .filter(v -> !v.isBlank())
        .ifPresent(v -> described.addProperty(sh("defaultValue"), v));
    return switch (parameter.type()) {
      case "iri" -> described.addProperty(sh("nodeKind"), model.createResource(SH + "IRI"));
      case "integer" -> described.addProperty(sh("datatype"), xsd("integer"));
      default -> described.addProperty(sh("datatype"), xsd("string"));
    };
  }

  private Resource xsd(String name) {
    return model.createResource("http://www.w3.org/2001/XMLSchema#" + name);
  }

  private Property sh(String name) {
    return model.createProperty(SH, name);
  }
}
