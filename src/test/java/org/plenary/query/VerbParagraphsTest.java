package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** The page of a verb begins with what was adopted last. */
class VerbParagraphsTest {
  private static final String DOCUMENTS = "https://w3id.org/plenary/document/";
  private static final String VERB = "https://w3id.org/plenary/concept/verb/note";

  private final StringBuilder data =
      new StringBuilder(
          """
          @prefix pl: <https://w3id.org/plenary/ontology#> .
          @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
          """);

  private void adopted(String symbol, String day) {
    data.append("<%s%s> pl:adoptedOn \"%s\"^^xsd:date .\n".formatted(DOCUMENTS, symbol, day));
  }

  private void paragraph(String symbol, String path) {
    String text = DOCUMENTS + symbol + "/en";
    String part = path.substring(0, path.indexOf('/'));
    String above = path.indexOf('/') == path.lastIndexOf('/') ? "" : parent(path);
    data.append("<%s> pl:expressionOf <%s%s> .\n".formatted(text, DOCUMENTS, symbol))
        .append(
            "<%s/%s> pl:leadingVerb <%s> ; pl:part \"%s\" ; pl:number %s ; pl:partOf <%s%s> ; pl:text \"Noting\"@en .\n"
                .formatted(text, path, VERB, part, path.replaceAll("[^0-9]+", ""), text, above));
  }

  private static String parent(String path) {
    return "/" + path.substring(0, path.lastIndexOf('/'));
  }

  @Test
  void theNewestIsFirstAndEachTextInItsOrder() throws Exception {
    adopted("A/RES/91/2", "2036-12-01");
    adopted("A/RES/91/2", "2036-12-02");
    adopted("A/RES/91/1", "2036-12-02");
    adopted("A/RES/92/5", "2037-11-30");
    paragraph("S/1", "body/1");
    paragraph("A/RES/91/2", "preambular/1");
    paragraph("A/RES/91/1", "operative/10");
    paragraph("A/RES/91/1", "operative/9");
    paragraph("A/RES/91/1", "preambular/3");
    paragraph("A/RES/92/5", "operative/2/a");
    data.append(
        "<%1$sA/RES/92/5/en/operative/2> pl:partOf <%1$sA/RES/92/5/en> .\n".formatted(DOCUMENTS));
    assertEquals(
        List.of(
            "A/RES/92/5/en/operative/2/a",
            "A/RES/91/1/en/preambular/3",
            "A/RES/91/1/en/operative/9",
            "A/RES/91/1/en/operative/10",
            "A/RES/91/2/en/preambular/1",
            "S/1/en/body/1"),
        paragraphs());
  }

  private List<String> paragraphs() throws QueryException {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(data.toString()), null, "TTL");
    var query = Catalogue.bundled().named("site/verb-paragraphs").with(Map.of("thing", VERB));
    List<String> found = new ArrayList<>();
    try (var execution = QueryExecutionFactory.create(query, model)) {
      ResultSet rows = execution.execSelect();
      rows.forEachRemaining(
          r -> found.add(r.getResource("paragraph").getURI().substring(DOCUMENTS.length())));
    }
    return found;
  }
}
