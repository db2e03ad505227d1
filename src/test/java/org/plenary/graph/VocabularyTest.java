package org.plenary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.rdf.RdfReader;
import org.plenary.validate.Validator;

/** The ontology, the word lists, and what uses their terms. */
class VocabularyTest {
  private static final Pattern TERM = Pattern.compile("\\bpl:([A-Za-z][A-Za-z0-9]*)");

  @Test
  void constantsAreThoseOfTheOntology() throws IOException {
    assertEquals(Files.readString(VocabularySource.TARGET), VocabularySource.generate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plenary", "agreements", "calendar", "languages", "meetings", "verbs"})
  void termsAndEntriesAreDocumented(String list) {
    var graph = RdfReader.bundled("/ontology/" + list + ".ttl");
    assertEquals(List.of(), Validator.forOntology().check(graph).findings());
  }

  @Test
  void everyTermInUseIsInTheOntology() throws IOException {
    Model ontology = RDFDataMgr.loadModel(VocabularySource.ONTOLOGY.toString());
    var unknown = new TreeSet<String>();
    for (String folder : List.of("ontology", "shapes", "queries")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher m = TERM.matcher(Files.readString(file));
          while (m.find()) {
            if (!ontology.containsResource(ontology.createResource(Plenary.NS + m.group(1)))) {
              unknown.add(file + ": " + m.group());
            }
          }
        }
      }
    }
    assertEquals(new TreeSet<String>(), unknown);
  }
}
