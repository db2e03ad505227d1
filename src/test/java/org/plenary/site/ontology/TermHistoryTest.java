package org.plenary.site.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.plenary.graph.Plenary;
import org.plenary.site.link.Link;

/** An ontology that has changed. */
class TermHistoryTest {
  private static final TermHistory HISTORY =
      new TermHistory(
          RDFParser.fromString(
                  """
                  PREFIX pl: <https://w3id.org/plenary/ontology#>
                  PREFIX owl: <http://www.w3.org/2002/07/owl#>
                  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                  PREFIX dcterms: <http://purl.org/dc/terms/>
                  <https://w3id.org/plenary/ontology> owl:versionInfo "1.2.0" ;
                    skos:historyNote "1.1.0: old."@en, "1.2.0: new."@en, "1.2.0 : nouveau."@fr .
                  pl:old owl:versionInfo "1.0.0" ; owl:deprecated true ; dcterms:isReplacedBy pl:new .
                  pl:new owl:versionInfo "1.1.0" ; owl:deprecated false ;
                    skos:changeNote "1.2.0: wider."@en, "1.2.0 : plus large."@fr .
                  """,
                  Lang.TURTLE)
              .toGraph());

  private static final String OLD = Plenary.NS + "old";
  private static final String NEW = Plenary.NS + "new";

  @Test
  void versionsAreToldTheLastFirst() {
    assertEquals("1.2.0", HISTORY.version());
    assertEquals(List.of("1.2.0: new.", "1.1.0: old."), labels(HISTORY.versions("en")));
    assertEquals("1.1.0", HISTORY.since(NEW));
    assertEquals("", HISTORY.since(Plenary.NS + "unknown"));
  }

  @Test
  void changesAreToldInTheReadersLanguage() {
    assertEquals(List.of("1.2.0 : plus large."), labels(HISTORY.changes(NEW, "fr")));
    assertEquals(List.of(), HISTORY.changes(OLD, "fr"));
  }

  @Test
  void aTermOutOfUseLeadsToTheOneInItsPlace() {
    assertTrue(HISTORY.isDeprecated(OLD));
    assertFalse(HISTORY.isDeprecated(NEW));
    assertEquals(List.of(new Link("new", "/ontology/new", "")), HISTORY.replacements(OLD));
  }

  private static List<String> labels(List<Link> notes) {
    return notes.stream().map(Link::label).toList();
  }
}
