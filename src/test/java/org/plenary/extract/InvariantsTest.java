package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.Paragraph;
import org.plenary.document.Span;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfWriter;
import org.plenary.symbol.Symbol;
import org.plenary.validate.Validator;

/** What must hold for every document of the sample corpus and of {@code corpus/}. */
class InvariantsTest {
  static List<Path> documents() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/main/resources/sample", "src/test/resources/corpus")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
          walk.filter(p -> p.toString().matches(".*\\.(?:txt|xml)")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  @TestFactory
  Stream<DynamicTest> invariantsHold() throws IOException {
    return documents().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      for (UnDocument document : SampleStore.readAll(file)) {
                        offsetsQuoteTheirText(document);
                        symbolsPrintAndParse(document);
                        graphIsSound(document);
                      }
                    }));
  }

  private static void offsetsQuoteTheirText(UnDocument document) {
    document.citations().forEach(c -> quotes(document, c));
    document.organisations().forEach(o -> quotes(document, o));
    document.meetings().forEach(m -> quotes(document, m));
    for (Paragraph paragraph : document.paragraphs()) {
      quotes(document, paragraph.body());
    }
  }

  /**
   * The letters and digits of the words stand in the spans, in order; marks and such may be more.
   */
  private static void quotes(UnDocument document, Found<?> found) {
    StringBuilder exact = new StringBuilder();
    for (Span span : found.spans()) {
      exact.append(span.of(document.source().text()));
    }
    String words = bare(found.text());
    String source = bare(exact.toString());
    int at = 0;
    for (char c : words.toCharArray()) {
      at = source.indexOf(c, at) + 1;
      assertTrue(at > 0, () -> found.text() + " <> " + exact);
    }
  }

  private static String bare(String text) {
    // What stands before an apostrophe is what a scan damages and reading repairs: I’, 1’, [’.
    // A ligature is two letters.
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[lI1\\[|]?[’']", "")
        .replaceAll("[^\\p{L}\\d]", "");
  }

  private static void symbolsPrintAndParse(UnDocument document) {
    for (Found<Citation> citation : document.citations()) {
      if (citation.value().target() instanceof Target.Known known) {
        Symbol symbol = known.symbol();
        assertEquals(symbol, Symbol.parse(symbol.print()).orElseThrow(), symbol.print());
        assertEquals(symbol.primary(), Symbol.ofPath(symbol.path()).orElseThrow(), symbol.path());
      }
    }
  }

  private static void graphIsSound(UnDocument document) throws IOException {
    Model model = DocumentGraph.of(document);
    assertEquals(List.of(), Validator.forDocuments().check(model.getGraph()).findings());
    model
        .getGraph()
        .find()
        .forEach(
            t -> assertTrue(!t.getSubject().isBlank() && !t.getObject().isBlank(), t::toString));
    assertEquals(bytes(model), bytes(DocumentGraph.of(document)));
  }

  private static String bytes(Model model) {
    return RdfWriter.turtle(model.getGraph(), Prefixes.ALL);
  }
}
