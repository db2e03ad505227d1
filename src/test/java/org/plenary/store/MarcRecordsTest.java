package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.plenary.SampleStore;
import org.plenary.document.CatalogueRecord;
import org.plenary.extract.Extraction;
import org.plenary.graph.CatalogueGraph;
import org.plenary.graph.Plenary;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.source.Source;
import org.plenary.validate.Validator;

/**
 * A library's records in words of our own, {@code catalogue-marc/}, some of them broken: what is
 * read of them, and what is said of the rest. {@code -Dapprove=true} writes both anew.
 */
class MarcRecordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/catalogue-marc");

  private static List<Extraction> read() {
    Path file = FOLDER.resolve("library.xml");
    return SampleStore.extractor()
        .extract(((Source.Readable) SampleStore.reader().read(file)).text());
  }

  private static Stream<CatalogueRecord> records() {
    return read().stream()
        .filter(Extraction.Catalogued.class::isInstance)
        .map(e -> ((Extraction.Catalogued) e).record());
  }

  private static void isApproved(String name, String found) throws IOException {
    Path expected = FOLDER.resolve(name);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String lines(Extraction extraction) {
    return extraction instanceof Extraction.Catalogued catalogued
        ? catalogued.record().findings().stream()
            .map(f -> f.rule() + "\t" + f.message() + "\n")
            .collect(Collectors.joining())
        : "not read\t" + ((Extraction.NotRecognised) extraction).reason() + "\n";
  }

  @Test
  void whatIsBrokenIsSaidAndTheRestIsRead() throws IOException {
    isApproved(
        "findings.tsv", read().stream().map(MarcRecordsTest::lines).collect(Collectors.joining()));
  }

  @Test
  void recordsAreMapped() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    records().map(CatalogueGraph::of).forEach(model::add);
    // The file's text and the records' own words would be there twice.
    model.removeAll(null, Plenary.sourceText, null);
    model.removeAll(null, Plenary.exact, null);
    var out = new ByteArrayOutputStream();
    RdfWriter.write(
        model.getGraph().stream()
            .map(t -> Quad.create(Quad.defaultGraphIRI, t))
            .sorted(RdfWriter.ORDER),
        RdfFormat.TTL,
        Prefixes.ALL,
        out);
    isApproved("expected.ttl", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyRecordConforms() {
    records()
        .forEach(
            r ->
                assertEquals(
                    List.of(),
                    Validator.forDocuments().check(CatalogueGraph.of(r).getGraph()).findings()));
  }
}
