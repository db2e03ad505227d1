package org.plenary.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plenary.Patience;

/** The Comunica that this machine has below {@code target/clients}; none is fetched. */
final class Comunica {
  /** Said where the tests are passed over. */
  static final String MISSING =
      "no Comunica here: its tests need node, and the package @comunica/query-sparql in target/clients";

  private static final Path FOLDER = Path.of("target/clients");
  private static final Path SCRIPT = Path.of("src/test/resources/clients/comunica.cjs");

  private Comunica() {}

  /**
   * What a run of Comunica wrote.
   *
   * @param code 0 if the answer is there and whole
   */
  record Reply(int code, String out, String errors) {}

  static boolean isHere() {
    return Files.isDirectory(FOLDER.resolve("node_modules/@comunica/query-sparql")) && node();
  }

  /** Asks endpoints together; without one, the query names them itself by SERVICE. */
  static Reply ask(String query, String... endpoints) throws IOException, InterruptedException {
    Path file = Files.createTempFile(Path.of("target"), "comunica", ".rq");
    Path out = Files.createTempFile(Path.of("target"), "comunica", ".srj");
    Path errors = Files.createTempFile(Path.of("target"), "comunica", ".txt");
    try {
      Files.writeString(file, query);
      var command = new ArrayList<>(List.of("node", absolute(SCRIPT), absolute(file)));
      command.addAll(List.of(endpoints));
      Process process =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(Patience.LIMIT.toMinutes(), TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("Comunica did not end");
      }
      return new Reply(process.exitValue(), text(out), text(errors));
    } finally {
      for (Path path : List.of(file, out, errors)) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static boolean node() {
    try {
      return Optional.of(new ProcessBuilder("node", "--version").start().waitFor())
          .filter(code -> code == 0)
          .isPresent();
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
