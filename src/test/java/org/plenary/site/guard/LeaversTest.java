package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.site.Measured;
import org.plenary.site.Site;
import org.plenary.site.page.Hosting;
import org.slf4j.LoggerFactory;

/** Who leaves in the middle of a reply is no fault of the server: its log says nothing of it. */
class LeaversTest {
  /** Some megabytes: more than the buffers of a connection hold. */
  private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 60000";

  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    said.start();
    root().addAppender(said);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(said);
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql?query=LONG, text/csv",
    "/sparql?query=LONG, application/sparql-results+json",
    "/sparql?query=LONG, application/sparql-results+xml",
    "/sparql?query=CONSTRUCT, text/turtle",
    "/sparql?query=CONSTRUCT, application/ld+json",
    "/documents.ttl, text/turtle",
    "/document/A/RES/72/74.html, text/html"
  })
  void nothingIsSaidOfThem(String path, String accept) throws Exception {
    String words =
        path.replace("LONG", encoded(LONG))
            .replace("CONSTRUCT", encoded("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 60000"));
    try (Site site = Site.start(SampleStore.open(), Hosting.on(0).measures(0).build())) {
      leave(site, words, accept);
      // What goes wrong is said when the next bytes are written.
      Patience.until(
          "the request is over", () -> Measured.sum(site, "plenary_requests_seconds_count") == 1);
    }
    List<String> faults =
        said.list.stream()
            .filter(e -> e.getLevel().isGreaterOrEqual(Level.WARN) || e.getThrowableProxy() != null)
            .map(e -> e.getLevel() + " " + e.getLoggerName() + " " + e.getFormattedMessage())
            .toList();
    assertEquals(List.of(), faults);
  }

  /** Reads the head and closes with bytes unread, which resets the connection (RFC 9293). */
  private static void leave(Site site, String path, String accept) throws IOException {
    try (var socket = new Socket("localhost", URI.create(site.address()).getPort())) {
      socket.setReceiveBufferSize(4096);
      String head = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n";
      socket
          .getOutputStream()
          .write(head.formatted(path, accept).getBytes(StandardCharsets.US_ASCII));
      assertTrue(socket.getInputStream().read(new byte[100]) > 0);
      socket.setSoLinger(true, 0);
    }
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
