package org.plenary.source;

import java.util.regex.Pattern;

/**
 * Tells MARC 21 in XML, as the United Nations Digital Library gives its records, from other XML.
 */
public final class MarcXml {
  private static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

  private static final Pattern BEGINNING = Pattern.compile("\\uFEFF?\\s*+<[?!\\w]");

  /** Exports that lost their namespace still have the elements of the schema. */
  private static final Pattern FIELD =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?(?:control|data)field\\s[^<>]{0,80}\\btag\\s*=");

  /** Answers to a harvester (OAI-PMH) begin with the question and its header. */
  private static final int SNIFFED = 4096;

  private MarcXml() {}

  /** Whether a text is such XML, by its namespace or its first field. */
  public static boolean recognises(String text) {
    String head = text.substring(0, Math.min(SNIFFED, text.length()));
    return BEGINNING.matcher(head).lookingAt()
        && (head.contains(NAMESPACE) || FIELD.matcher(head).find());
  }
}
