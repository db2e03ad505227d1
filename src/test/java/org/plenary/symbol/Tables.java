package org.plenary.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables of {@code src/test/resources/tables}: tab-separated, a comment above. */
final class Tables {
  private Tables() {}

  /** The rows of a table; an empty cell is an empty string. */
  static List<String[]> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream("/tables/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.replace("\\n", "\n").split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell's items, which " | " separates. */
  static List<String> items(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" \\| "));
  }
}
