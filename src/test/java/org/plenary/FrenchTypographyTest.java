package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French signs of two parts never stand alone at the head of a line, nor « at the end of one. */
class FrenchTypographyTest {
  /** A narrow no-break space, U+202F, stands before ; : ! ? » and after «. */
  private static final Pattern FAULT =
      Pattern.compile("(?<!\u202f)[;:!?»](?=[\\s.,)<|»]|$)|«(?!\u202f)|\u202f(?![;:!?»]|(?<=«.))");

  private static final Pattern HEADER = Pattern.compile("(?m)^#\\+ [\\w-]*-fr: (.*)$");

  /** Names here are looked for in texts, and stand as texts write them. */
  private static final Set<String> FOUND_IN_TEXTS =
      Set.of("organisations.ttl", "named-documents.ttl");

  @TestFactory
  Stream<DynamicTest> files() throws IOException {
    return Stream.of(
            tests("src/main/resources", "_fr.properties", FrenchTypographyTest::bundle),
            tests("queries", ".rq", FrenchTypographyTest::headers),
            tests("ontology", ".ttl", FrenchTypographyTest::literals),
            tests("shapes", ".ttl", FrenchTypographyTest::literals))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @CsvSource({
    "'Une cote\u202f: A/RES/72/74',0",
    "'Une cote : A/RES/72/74',1",
    "'Une cote: A/RES/72/74',1",
    "'https://w3id.org/plenary',0",
    "'«\u202fany\u202f»',0",
    "'« any »',2",
    "'Quand\u202f? Où ?',1",
    "'une espace\u202fperdue',1",
  })
  void faultsAreSeen(String words, int faults) {
    assertEquals(faults, faults(words).size());
  }

  private static List<DynamicTest> tests(
      String folder, String suffix, Function<Path, Stream<String>> words) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(f -> f.toString().endsWith(suffix))
          .filter(f -> !FOUND_IN_TEXTS.contains(f.getFileName().toString()))
          .sorted()
          .map(f -> DynamicTest.dynamicTest(f.toString(), () -> check(words.apply(f))))
          .toList();
    }
  }

  private static void check(Stream<String> words) {
    assertEquals(List.of(), words.flatMap(w -> faults(w).stream()).toList());
  }

  private static List<String> faults(String words) {
    List<String> faults = new ArrayList<>();
    var fault = FAULT.matcher(words);
    while (fault.find()) {
      faults.add(words.substring(Math.max(0, fault.start() - 20), fault.end()));
    }
    return faults;
  }

  private static Stream<String> bundle(Path file) {
    return read(file).lines().filter(l -> !l.startsWith("#")).map(l -> l.replaceFirst("^.*?=", ""));
  }

  private static Stream<String> headers(Path file) {
    return HEADER.matcher(read(file)).results().map(r -> r.group(1));
  }

  private static Stream<String> literals(Path file) {
    return RDFDataMgr.loadGraph(file.toString()).stream()
        .filter(t -> t.getObject().isLiteral())
        .filter(t -> t.getObject().getLiteralLanguage().equals("fr"))
        .map(t -> t.getObject().getLiteralLexicalForm());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
