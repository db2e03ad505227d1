package org.plenary.site.data;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.site.page.Edition;
import org.plenary.site.page.Texts;
import org.plenary.site.sparql.EndpointDescription;

/**
 * What is published here: the counts of the store (VoID), and a record for catalogues (DCAT 3) with
 * its dumps and its endpoint. No blank nodes, so that each part can be named.
 */
public final class DatasetDescription {
  /** The licence of the program's work; the texts themselves are in the public domain. */
  public static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String TYPES = "https://www.iana.org/assignments/media-types/";
  private static final List<String> FORMS =
      List.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples", "N-Quads", "TriG");

  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset = model.createResource(Iris.dataset("dataset"));
  private final String origin;

  private DatasetDescription(String origin) {
    this.origin = origin;
  }

  /**
   * @param origin the beginning of the site's addresses, without a slash at its end
   * @param counts what was counted when the data were published
   */
  static Graph of(String origin, Graph counts, Edition edition, List<Dumps.Dump> dumps) {
    var description = new DatasetDescription(origin);
    counts.find().forEach(description.model.getGraph()::add);
    description.describe(edition);
    description.endpoint();
    dumps.forEach(description::dump);
    return description.model.getGraph();
  }

  private void describe(Edition edition) {
    dataset
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(RDF.type, iri(VOID + "Dataset"))
        .addProperty(RDF.type, iri("https://schema.org/Dataset"))
        .addProperty(DCAT.landingPage, iri(origin + "/data"))
        .addProperty(DCTerms.license, iri(LICENCE))
        .addProperty(DCTerms.conformsTo, iri(Plenary.NS.substring(0, Plenary.NS.length() - 1)))
        .addProperty(term("uriSpace"), Iris.BASE)
        .addProperty(term("rootResource"), dataset)
        .addProperty(term("exampleResource"), iri(Iris.BASE + "document/A/RES/72/74"))
        .addProperty(term("openSearchDescription"), iri(origin + "/opensearch.xml"))
        .addProperty(term("uriLookupEndpoint"), iri(origin + "/api/describe?of="));
    for (String language : Texts.LANGUAGES) {
      Texts t = Texts.in(language);
      dataset
          .addProperty(DCTerms.title, t.of("site.title"), language)
          .addProperty(DCTerms.description, t.of("data.description"), language)
          .addProperty(DCTerms.rights, t.of("about.licence.text"), language);
    }
    if (!edition.day().isEmpty()) {
      dataset.addProperty(
          DCTerms.modified, model.createTypedLiteral(edition.day(), XSDDatatype.XSDdate));
      dataset.addProperty(
          model.createProperty(DCAT.NS, "version"), edition.version() + " " + edition.day());
    }
    FORMS.forEach(f -> dataset.addProperty(term("feature"), iri(EndpointDescription.FORMATS + f)));
    listInCatalogue();
  }

  private void listInCatalogue() {
    Resource catalogue = model.createResource(Iris.dataset("catalogue"));
    catalogue.addProperty(RDF.type, DCAT.Catalog).addProperty(DCAT.dataset, dataset);
    Texts.LANGUAGES.forEach(
        l -> catalogue.addProperty(DCTerms.title, Texts.in(l).of("site.title"), l));
  }

  private void endpoint() {
    Resource address = iri(origin + "/sparql");
    dataset.addProperty(term("sparqlEndpoint"), address);
    model
        .createResource(Iris.dataset("sparql"))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL")
        .addProperty(DCAT.endpointURL, address)
        .addProperty(DCAT.endpointDescription, address)
        .addProperty(DCTerms.conformsTo, iri("https://www.w3.org/TR/sparql11-protocol/"))
        .addProperty(DCAT.servesDataset, dataset);
    model
        .createResource(Iris.dataset("api"))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "REST")
        .addProperty(DCAT.endpointURL, iri(origin + "/api"))
        .addProperty(DCAT.endpointDescription, iri(origin + ApiServlet.DESCRIPTION))
        .addProperty(DCAT.servesDataset, dataset);
  }

  private void dump(Dumps.Dump dump) {
    Resource file = iri(origin + dump.path());
    Resource sum = model.createResource(Iris.dataset("sum=" + dump.edition() + "/" + dump.name()));
    sum.addProperty(RDF.type, iri(SPDX + "Checksum"))
        .addProperty(
            model.createProperty(SPDX, "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"))
        .addProperty(
            model.createProperty(SPDX, "checksumValue"),
            model.createTypedLiteral(dump.sha256(), XSDDatatype.XSDhexBinary));
    Resource distribution =
        model.createResource(Iris.dataset("dump=" + dump.edition() + "/" + dump.name()));
    distribution
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, dump.name())
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.accessURL, iri(origin + "/data"))
        .addProperty(DCAT.mediaType, iri(TYPES + dump.format().mediaType()))
        .addProperty(DCAT.compressFormat, iri(TYPES + "application/gzip"))
        .addProperty(
            DCAT.byteSize,
            model.createTypedLiteral(
                Long.toString(dump.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(DCTerms.license, iri(LICENCE))
        .addProperty(model.createProperty(SPDX, "checksum"), sum);
    Resource of =
        dump.links().map(l -> model.createResource(Iris.dataset("linkset=" + l))).orElse(dataset);
    of.addProperty(DCAT.distribution, distribution).addProperty(term("dataDump"), file);
  }

  private Resource iri(String iri) {
    return model.createResource(iri);
  }

  private Property term(String name) {
    return model.createProperty(VOID, name);
  }
}
