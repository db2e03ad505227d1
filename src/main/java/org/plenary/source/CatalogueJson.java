package org.plenary.source;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the Secretariat's catalogue of resolutions from other JSON. */
public final class CatalogueJson {
  private static final Pattern BEGINNING = Pattern.compile("\\uFEFF?\\s*\\[?\\s*\\{");

  private static final List<String> FIELDS =
      List.of("\"symbol\"", "\"adoption_meeting\"", "\"originating_document\"");

  /** A record without its lists has some 1,200 characters. */
  private static final int SNIFFED = 4096;

  private CatalogueJson() {}

  /** Whether a text is such a catalogue, by the names of its first fields. */
  public static boolean recognises(String text) {
    String head = text.substring(0, Math.min(SNIFFED, text.length()));
    return BEGINNING.matcher(head).lookingAt() && FIELDS.stream().allMatch(head::contains);
  }
}
