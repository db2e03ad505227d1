package org.plenary.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.symbol.Symbol;

/**
 * A document's IRI taken apart, as {@link Iris} mints it.
 *
 * @param symbol the symbol, empty for an unidentified document
 * @param digest the beginning of the content's digest, for an unidentified document
 * @param below what is below the document, e.g. {@code /en/operative/12}; empty for the document
 */
public record DocumentIri(Optional<Symbol> symbol, Optional<String> digest, String below) {
  private static final Pattern BY_SYMBOL =
      Pattern.compile(
          Pattern.quote(Iris.BASE)
              + "document/([^a-z].*?)((?:/(?:[a-z]{2,3}|adoption|suggestion)(?:/.*)?)?)");

  private static final Pattern UNIDENTIFIED =
      Pattern.compile(Pattern.quote(Iris.BASE) + "document/unidentified/([0-9a-f]{20})((?:/.*)?)");

  /** The IRI of a document, or of a part of one; empty for any other. */
  public static Optional<DocumentIri> of(String iri) {
    Matcher unidentified = UNIDENTIFIED.matcher(iri);
    if (unidentified.matches()) {
      return Optional.of(
          new DocumentIri(
              Optional.empty(), Optional.of(unidentified.group(1)), unidentified.group(2)));
    }
    Matcher m = BY_SYMBOL.matcher(iri);
    return m.matches()
        ? Symbol.ofPath(m.group(1))
            .map(s -> new DocumentIri(Optional.of(s), Optional.empty(), m.group(2)))
        : Optional.empty();
  }
}
