package org.plenary.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Segments of the paths of IRIs (RFC 3986, section 3.3). */
final class Segments {
  private Segments() {}

  /** The segments of a path, each encoded: {@code 121/r}. */
  static String all(String path) {
    return Arrays.stream(path.split("/")).map(Segments::one).collect(Collectors.joining("/"));
  }

  /**
   * One segment of a path, with everything percent-encoded that RFC 3986 does not allow there, so
   * that each name keeps an IRI of its own and the IRI is a URI too: the note mark "#" is {@code
   * %23}.
   */
  static String one(String name) {
    StringBuilder iri = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              String sign = Character.toString(c);
              iri.append(isPlain(c) ? sign : encoded(sign));
            });
    return iri.toString();
  }

  private static boolean isPlain(int codePoint) {
    return codePoint <= 0x7f
        && (Character.isLetterOrDigit(codePoint) || "-._~!$&'()*+,;=:@".indexOf(codePoint) >= 0);
  }

  private static String encoded(String sign) {
    StringBuilder octets = new StringBuilder();
    for (byte octet : sign.getBytes(StandardCharsets.UTF_8)) {
      octets.append("%%%02X".formatted(octet));
    }
    return octets.toString();
  }
}
