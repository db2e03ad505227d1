package org.plenary.site.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.graph.DocumentIri;
import org.plenary.site.link.Address;

/** What pictures there are, each under its own address. */
public enum PictureKind {
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

  private static final List<String> WITH_MEETINGS =
      List.of("/organisation/", "/session/", "/meeting-series/");

  /** In addresses and keys, e.g. {@code citations}. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The queries whose answers are drawn, of a thing or of all that was read. */
  List<String> queries(boolean ofThing) {
    return switch (this) {
      case CITATIONS -> List.of("picture-citing", "picture-cited");
      case LINEAGE -> List.of("picture-recalling", "picture-recalled");
      case YEARS -> List.of(ofThing ? "picture-years-of" : "picture-years");
      case MEETINGS, ITEM, VOTES -> List.of("picture-" + slug());
    };
  }

  /** Where its pictures are. */
  public String path() {
    return "/picture/" + slug();
  }

  /**
   * What the page of a thing shows, by its IRI.
   *
   * <p>Counts by year are among the tables of the page already, and a vote has a place of its own.
   */
  public static PictureKind[] forPage(String thing) {
    String path = Address.path(thing);
    if (path.startsWith("/document/")) {
      boolean whole = DocumentIri.of(thing).filter(d -> d.below().isEmpty()).isPresent();
      return whole ? new PictureKind[] {LINEAGE, CITATIONS, MEETINGS} : new PictureKind[] {};
    }
    if (path.startsWith("/agenda-item/")) {
      return new PictureKind[] {ITEM};
    }
    return WITH_MEETINGS.stream().anyMatch(path::startsWith)
        ? new PictureKind[] {MEETINGS}
        : new PictureKind[] {};
  }

  static Optional<PictureKind> of(String slug) {
    return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
  }
}
