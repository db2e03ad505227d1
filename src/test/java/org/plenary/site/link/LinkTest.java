package org.plenary.site.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What things without a name are called. */
class LinkTest {
  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/plenary/organisation/unicef, unicef",
    "https://w3id.org/plenary/meeting/A/74/46, meeting/A/74/46",
    "https://www.wikidata.org/entity/Q1065, Q1065",
    "https://digitallibrary.un.org/record/1327703, digitallibrary.un.org/record/1327703",
    "https://example.org/find?q=water, example.org/find?q=water",
  })
  void aThingWithoutANameIsCalledByItsIri(String iri, String label) {
    assertEquals(label, Link.of(NodeFactory.createURI(iri)).label());
  }
}
