package org.plenary.push;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Virtuoso that this machine has, with a database of its own; none is fetched. */
final class Virtuoso implements AutoCloseable {
  /** Said where the tests are passed over. */
  static final String MISSING =
      "no Virtuoso here: its tests need Debian’s virtuoso-opensource-7-bin";

  private static final Path PROGRAM = Path.of("/usr/bin/virtuoso-t");
  private static final int SECONDS = 90;

  private static final String SETTINGS =
      """
      [Database]
      DatabaseFile = virtuoso.db
      TransactionFile = virtuoso.trx
      LockFile = virtuoso.lck
      ErrorLogFile = virtuoso.log
      [Parameters]
      ServerPort = %d
      NumberOfBuffers = 10000
      [HTTPServer]
      ServerPort = %d
      ServerThreads = 4
      """;

  private final Process process;
  private final int port;

  private Virtuoso(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static boolean isHere() {
    return Files.isExecutable(PROGRAM);
  }

  /** Starts it in an empty folder, and waits until it answers. */
  static Virtuoso start(Path folder) throws IOException, InterruptedException {
    int port = free();
    Files.writeString(folder.resolve("virtuoso.ini"), SETTINGS.formatted(free(), port));
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "-f", "-c", "virtuoso.ini")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    var virtuoso = new Virtuoso(process, port);
    for (int second = 0; second < SECONDS && process.isAlive(); second++) {
      if (virtuoso.answers()) {
        return virtuoso;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    virtuoso.close();
    throw new IOException("Virtuoso did not start: " + Files.readString(folder.resolve("out.log")));
  }

  /** An address of it, e.g. {@code sparql}. */
  URI at(String path) {
    return URI.create("http://localhost:%d/%s".formatted(port, path));
  }

  private boolean answers() throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(at("sparql?query=ASK%7B%7D")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
