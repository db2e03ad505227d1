package org.plenary.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code src/test/resources/tables}: a row a line, cells between tabs. */
final class Tables {
  private static final Path FOLDER = Path.of("src/test/resources/tables");

  private Tables() {}

  /** The rows of a table without its head, which begins with a hash. */
  static Stream<List<String>> rows(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }
}
