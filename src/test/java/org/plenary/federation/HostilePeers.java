package org.plenary.federation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Endpoints that do what endpoints should not, each as a row of hostile.tsv says. */
public final class HostilePeers implements AutoCloseable {
  private static final byte[] BOMB = bomb();

  /**
   * A row.
   *
   * @param head status and headers, by a bar
   * @param body what is sent behind the head
   * @param then what is done behind the body
   */
  public record Case(String name, String head, String body, String then, String trouble) {
    /** The endpoint as queries name it. */
    public String endpoint() {
      return "https://peer.example/" + name;
    }
  }

  private static final String DEEP =
      "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":" + "[".repeat(100_000);

  private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket server;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<String, Case> cases;

  public HostilePeers() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    cases = cases().stream().collect(Collectors.toMap(Case::name, Function.identity()));
    thread(this::accept);
  }

  public static List<Case> cases() {
    return rows("hostile.tsv").map(c -> new Case(c[0], c[1], c[2], c[3], c[4])).toList();
  }

  /** The rows of a table behind its head, as cells. */
  public static Stream<String[]> rows(String table) {
    try (InputStream in = HostilePeers.class.getResourceAsStream("/federation/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All of them, on loopback, which no list that is read from a file could allow.
   *
   * @param time that an answer may take
   */
  public Peers peers(Duration time) {
    var limits = new PeerLimits(time, time, time.multipliedBy(2), 200_000, 40, 100_000, 2);
    return new Peers(cases().stream().map(c -> peer(c.endpoint())).toList(), limits, a -> true);
  }

  private Peer peer(String endpoint) {
    URI address = URI.create(address(URI.create(endpoint).getPath().substring(1)));
    return new Peer(URI.create(endpoint), address, Map.of(), Map.of());
  }

  /** Where one of them is. */
  public String address(String name) {
    return "http://127.0.0.1:" + server.getLocalPort() + "/" + name;
  }

  /** The paths that were asked for. */
  public Set<String> asked() {
    return asked;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        thread(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void thread(Runnable work) {
    var thread = new Thread(work, "hostile");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      String path = new String(in.readNBytes(6), StandardCharsets.US_ASCII);
      for (int c = in.read(); c > ' '; c = in.read()) {
        path += (char) c;
      }
      path = path.substring(path.indexOf('/') + 1);
      asked.add(path);
      Case how = cases.get(path);
      OutputStream out = socket.getOutputStream();
      if (how != null && !how.head().isEmpty()) {
        String head = "HTTP/1.1 " + how.head().replace("|", "\r\n") + "\r\n";
        head = head.replace("CANARY", address("canary"));
        out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(how.body().replace("CANARY", address("canary")).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
      then(how == null ? "close" : how.then(), in, out);
    } catch (IOException | InterruptedException e) {
      // The client has gone, as it should.
    }
  }

  private static void then(String then, InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    byte[] row = "{\"s\":{\"type\":\"literal\",\"value\":\"x\"}},".getBytes(StandardCharsets.UTF_8);
    switch (then) {
      case "hang" -> in.transferTo(OutputStream.nullOutputStream());
      case "trickle" -> {
        for (int i = 0; ; i++) {
          out.write(row[i % row.length]);
          out.flush();
          Thread.sleep(200);
        }
      }
      case "flood" -> {
        for (int i = 0; i < 1_000_000; i++) {
          out.write(row);
        }
      }
      case "chunks" -> {
        byte[] size = (Integer.toHexString(row.length) + "\r\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000_000; i++) {
          out.write(size);
          out.write(row);
          out.write(END);
        }
      }
      case "headers" -> forEver("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n", out);
      case "hints" -> forEver("", "HTTP/1.1 103 Early Hints\r\n\r\n", out);
      case "deep" -> out.write(DEEP.getBytes(StandardCharsets.US_ASCII));
      case "bomb" -> out.write(BOMB);
      default -> {
        // What was asked is read before the end, else the client may see its request fail.
        in.skipNBytes(Math.max(0, in.available()));
      }
    }
  }

  /** A beginning, and the same on and on, until the client goes; slowly, not to fill it. */
  private static void forEver(String first, String again, OutputStream out)
      throws IOException, InterruptedException {
    out.write(first.getBytes(StandardCharsets.UTF_8));
    byte[] more = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
    while (true) {
      out.write(more);
      out.flush();
      Thread.sleep(100);
    }
  }

  /** A hundred megabytes of rows in a hundred kilobytes. */
  private static byte[] bomb() {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        zip.write(spaces);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written to", e);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
