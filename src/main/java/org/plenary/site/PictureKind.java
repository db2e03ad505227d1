package org.plenary.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What pictures there are, each under its own address. */
enum PictureKind {
  /** What a document cites and what cites it. */
  CITATIONS,
  /** The resolutions that a resolution recalls, and those that recall it, by year. */
  LINEAGE,
  /** The meetings of a document, an organisation, a series or a session. */
  MEETINGS,
  /** An item of the agenda through the years. */
  ITEM,
  /** Documents by year: all, or those that speak of a thing. */
  YEARS,
  /** How was voted. */
  VOTES;

  /** In addresses and keys, e.g. {@code citations}. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its pictures are. */
  String path() {
    return "/picture/" + slug();
  }

  static Optional<PictureKind> of(String slug) {
    return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
  }
}
