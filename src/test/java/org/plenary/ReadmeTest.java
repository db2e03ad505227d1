package org.plenary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;

/** What people are told to type and to look up is there. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path DOCS = Path.of("src/docs");
  private static final Pattern COMMAND =
      Pattern.compile("java .*?-jar target/plenary\\.jar ([^#|`]+)");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
  private static final String FENCE = "```";

  @TestFactory
  Stream<DynamicTest> everyCommandIsUnderstood() throws IOException {
    return lines()
        .map(COMMAND::matcher)
        .filter(m -> m.find())
        .map(m -> m.group(1).replace("…", "").strip())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command,
                    () ->
                        assertDoesNotThrow(
                            () -> Main.commandLine().parseArgs(command.split(" +")))));
  }

  @Test
  void everyQueryIsListed() throws IOException {
    Catalogue catalogue = Catalogue.bundled();
    assertListed(catalogue.all(), "");
    assertListed(catalogue.federated(), "");
    assertListed(catalogue.checks(), Catalogue.CHECKS);
  }

  private static void assertListed(Collection<QueryFile> queries, String folder)
      throws IOException {
    List<String> rows = queries.stream().map(q -> row(q, folder)).toList();
    assertEquals(
        String.join("\n", rows), lines().filter(rows::contains).collect(Collectors.joining("\n")));
  }

  private static String row(QueryFile query, String folder) {
    String values =
        query.parameters().stream()
            .filter(p -> p.defaultValue().isEmpty())
            .map(Parameter::name)
            .map(" `%s=…`"::formatted)
            .collect(Collectors.joining());
    return "| `%s`%s | %s |"
        .formatted(query.name().substring(folder.length()), values, query.title());
  }

  @Test
  void theRoomsAreThoseThereAre() throws IOException {
    List<String> told =
        lines()
            .dropWhile(line -> !line.equals("## Rooms"))
            .dropWhile(line -> !line.equals(FENCE))
            .skip(1)
            .takeWhile(line -> !line.equals(FENCE))
            .map(line -> line.split(" ")[0])
            .toList();
    assertEquals(RoomsTest.ROOMS, told);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path page : pages()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(m -> page.resolveSibling(m.group(1)).normalize())
          .filter(file -> !Files.exists(file))
          .forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  private static Stream<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path page : pages()) {
      lines.addAll(Files.readAllLines(page));
    }
    return lines.stream();
  }

  /** The README, and the pages that it leads to. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(DOCS)) {
      return Stream.concat(Stream.of(README), docs.sorted()).toList();
    }
  }
}
