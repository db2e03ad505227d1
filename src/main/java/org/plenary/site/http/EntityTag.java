package org.plenary.site.http;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A strong validator (RFC 9110, section 8.8.3).
 *
 * @param value between its quotation marks: letters and digits only
 */
public record EntityTag(String value) {
  private static final int LENGTH = 24;
  private static final int MOST = 50;

  /** The tag of what these parts decide, e.g. the data's version, the address, the language. */
  public static EntityTag of(List<String> parts) {
    return new EntityTag(DigestUtils.sha256Hex(String.join("\n", parts)).substring(0, LENGTH));
  }

  /** As a header has it. */
  public String header() {
    return '"' + value + '"';
  }

  /** Whether an If-None-Match header names it (section 13.1.2: weak comparison). */
  public boolean isIn(String ifNoneMatch) {
    return tags(ifNoneMatch)
        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
        .anyMatch(header()::equals);
  }

  /** Whether an If-Match header names it (section 13.1.1: strong comparison). */
  public boolean isStronglyIn(String ifMatch) {
    return tags(ifMatch).anyMatch(header()::equals);
  }

  /** The server's compression adds {@code --gzip} to the tags of what it has compressed. */
  private static Stream<String> tags(String header) {
    return Elements.split(header, ',', MOST).stream().map(t -> t.replace("--gzip\"", "\""));
  }
}
