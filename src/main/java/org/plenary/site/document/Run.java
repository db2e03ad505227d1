package org.plenary.site.document;

/**
 * Words of a paragraph that are read in one way.
 *
 * @param kind what they name, e.g. {@code citation}, {@code organisation}; {@code verb} for the
 *     leading verb; empty for plain words
 * @param words the words as they stand
 * @param href where what they name is; empty for none
 */
public record Run(String kind, String words, String href) {
  /** Whether the words lead somewhere. */
  public boolean leads() {
    return !href.isEmpty();
  }
}
