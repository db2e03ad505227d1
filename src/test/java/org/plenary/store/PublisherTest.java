package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SampleStore;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.source.Input;
import org.plenary.validate.Validator;

/** What publishing promises: nothing twice, nothing lost, doubt told. */
class PublisherTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final String FRENCH = "003_f2520408615182b7.txt";
  private static final String RESOLUTION = "000_223ac5677725cd23.txt";

  private static final String INVALIDATED = "http://www.w3.org/ns/prov#invalidatedAtTime";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() throws StoreException {
    store = Store.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Publisher.Outcome publish(String version, Path... files) {
    return publish(publisher(version), files);
  }

  private Publisher.Outcome publish(Publisher publisher, Path... files) {
    List<Input> inputs =
        List.of(files).stream().map(SampleStore.reader()::read).map(Input::of).toList();
    return publisher.publish(inputs, store, Instant.EPOCH, i -> {});
  }

  private static Publisher publisher(String version) {
    return new Publisher(SampleStore.extractor(), Validator.forDocuments(), version);
  }

  @Test
  void whatIsInNoFileAnyMoreIsWithdrawnAndRemembered() {
    String english = "https://w3id.org/plenary/document/A/RES/72/74/en";
    publish("1", SAMPLE.resolve(RESOLUTION), SAMPLE.resolve(FRENCH));
    publish("1", SAMPLE.resolve(FRENCH));
    assertEquals(
        List.of(), store.graphsOf(english, INVALIDATED), "another file takes nothing away");
    publish(publisher("1").ofAllFiles(), SAMPLE.resolve(FRENCH));
    List<String> remembered = List.of(Iris.graphOf(Withdrawals.GRAPH));
    assertEquals(remembered, store.graphsOf(english, INVALIDATED));
    assertEquals(remembered, store.graphsOf(english.replace("/en", ""), INVALIDATED));
    assertEquals(List.of(), store.graphsOf(english, Plenary.embodiedIn.getURI()));
    publish("1", SAMPLE.resolve(RESOLUTION));
    assertEquals(List.of(), store.graphsOf(english, INVALIDATED), "it is back");
    assertEquals(1, store.graphsOf(english, Plenary.embodiedIn.getURI()).size());
  }

  @Test
  void whatHasNotChangedIsLeftAlone() {
    assertEquals(1, publish("1", SAMPLE.resolve(RESOLUTION)).published());
    long size = store.size();
    assertEquals(1, publish("1", SAMPLE.resolve(RESOLUTION)).unchanged());
    assertEquals(size, store.size());
    assertEquals(1, publish("2", SAMPLE.resolve(RESOLUTION)).published());
  }

  @Test
  void aSuggestionIsMadeWhicheverCameFirst() {
    publish("1", SAMPLE.resolve(FRENCH));
    String property = Plenary.score.getURI();
    assertTrue(store.valuesByGraph(property).isEmpty());
    publish("1", SAMPLE.resolve(RESOLUTION));
    assertFalse(store.valuesByGraph(property).isEmpty());
  }

  @Test
  void aSecondFileOfOneLanguageVersionIsLeftOutAndSaidToBe() throws IOException {
    Path copy = folder.resolve("copy.txt");
    Files.writeString(copy, Files.readString(SAMPLE.resolve(RESOLUTION)) + "\n");
    var outcome = publish("1", SAMPLE.resolve(RESOLUTION), copy);
    assertEquals(1, outcome.failed());
    assertTrue(outcome.lines().get(0).contains("found A/RES/72/74"), outcome.lines().toString());
    assertTrue(store.valuesByGraph(Plenary.rule.getURI()).containsValue("duplicate-symbol"));
  }

  /** The first row is on a page, the last one of another session than its own. */
  @Test
  void theTextOfRollCallsStandsWithTheFirstThatIsPublished() {
    var outcome = publish("1", Path.of("src/test/resources/catalogue-calls/in/calls.csv"));
    assertEquals(
        List.of(6, 1, 6), List.of(outcome.published(), outcome.failed(), outcome.leftOut()));
    Map<String, String> texts = store.valuesByGraph(Plenary.sourceText.getURI());
    assertEquals(1, texts.size());
    assertTrue(texts.values().iterator().next().startsWith("\"rcid\",\"session\""));
  }

  @Test
  void whatDocumentsSayDifferentlyIsSaidOnceMoreOnlyWhenSomethingChanged() throws IOException {
    Path folder = Path.of("src/test/resources/checks/stated-date");
    String findings = Iris.graphOf("findings");
    publish("1", folder.resolve("cited.txt"), folder.resolve("wrong.txt"));
    assertEquals("stated-date", store.valuesByGraph(Plenary.rule.getURI()).get(findings));
    store.replace(findings, marked(findings));
    publish("1", folder.resolve("cited.txt"), folder.resolve("wrong.txt"));
    assertFalse(store.valuesByGraph(Plenary.rule.getURI()).containsKey(findings));
    publish("1", folder.resolve("right.txt"));
    assertEquals("stated-date", store.valuesByGraph(Plenary.rule.getURI()).get(findings));
  }

  /** The graph with nothing but the version that wrote it. */
  private Graph marked(String graph) {
    Model model = ModelFactory.createDefaultModel();
    String version = store.valuesByGraph(Plenary.extractorVersion.getURI()).get(graph);
    model.createResource(graph).addProperty(Plenary.extractorVersion, version);
    return model.getGraph();
  }

  @Test
  void aChangedFileTakesTheOldOnesPlace() throws IOException {
    Path file = folder.resolve("resolution.txt");
    Files.copy(SAMPLE.resolve(RESOLUTION), file);
    publish("1", file);
    long graphs = store.valuesByGraph(Plenary.sha256.getURI()).size();
    Files.writeString(file, Files.readString(file) + "\n\n");
    assertEquals(1, publish("1", file).published());
    assertEquals(graphs, store.valuesByGraph(Plenary.sha256.getURI()).size());
  }

  @Test
  void aFileThatFailsLeavesWhatWasPublished() throws IOException {
    Path file = folder.resolve("resolution.txt");
    Files.copy(SAMPLE.resolve(RESOLUTION), file);
    publish("1", file);
    long size = store.size();
    Files.writeString(file, "It was a quiet evening in the village, and nothing was resolved.");
    assertEquals(1, publish("1", file).failed());
    assertEquals(size, store.size());
  }

  @Test
  void filesOfOneNameInTwoFoldersBothStay() throws IOException {
    Path first = Files.createDirectories(folder.resolve("a")).resolve("text.txt");
    Path second = Files.createDirectories(folder.resolve("b")).resolve("text.txt");
    Files.copy(SAMPLE.resolve(RESOLUTION), first);
    Files.copy(SAMPLE.resolve(FRENCH), second);
    assertEquals(2, publish("1", first, second).published());
    assertEquals(2, publish("1", first, second).unchanged());
    assertEquals(2, store.valuesByGraph(Plenary.sha256.getURI()).size());
  }

  @Test
  void aFileThatRepeatsAnotherLeavesWhatItSaidBefore() throws IOException {
    Path file = folder.resolve("text.txt");
    Files.copy(SAMPLE.resolve(FRENCH), file);
    publish("1", SAMPLE.resolve(RESOLUTION), file);
    Files.writeString(file, Files.readString(SAMPLE.resolve(RESOLUTION)) + "\n");
    assertEquals(1, publish("1", SAMPLE.resolve(RESOLUTION), file).failed());
    long texts =
        store.valuesByGraph(Plenary.sha256.getURI()).keySet().stream()
            .filter(g -> !Iris.isReport(g))
            .count();
    assertEquals(2, texts);
  }
}
