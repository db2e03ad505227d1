package org.plenary.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/** Names as parts of IRIs: small ASCII letters, digits and hyphens. */
final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /**
   * "Conférence islamique au sommet" as {@code conference-islamique-au-sommet}. Where letters had
   * to be left out ("Øresund"), or the name is too long, a checksum of the name keeps it apart from
   * others. Never empty.
   */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
    String kept = strip(slug.substring(0, Math.min(LONGEST, slug.length())));
    boolean whole = slug.length() <= LONGEST && !kept.isEmpty();
    if (whole && plain.codePoints().noneMatch(Slug::isLost)) {
      return kept;
    }
    return kept.isEmpty() ? checksum(name) : kept + "-" + checksum(name);
  }

  /** A letter or digit that ASCII does not have, even without its accent. */
  private static boolean isLost(int codePoint) {
    return codePoint > 0x7f && Character.isLetterOrDigit(codePoint);
  }

  private static String strip(String slug) {
    return slug.replaceAll("^-|-$", "");
  }

  private static String checksum(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
