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
   * to be left out or the name is too long, a checksum of the name keeps it apart from others.
   */
  static String of(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder();
    boolean lost = false;
    for (char c : plain.toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.isLetter(c)) {
        lost = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (!lost && slug.length() <= LONGEST && !slug.isEmpty()) {
      return slug.toString();
    }
    return slug.substring(0, Math.min(LONGEST, slug.length())) + "-" + checksum(name);
  }

  private static String checksum(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
