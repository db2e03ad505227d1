package org.plenary.site;

import org.apache.jena.rdf.model.Model;
import org.plenary.query.Catalogue;
import org.plenary.store.Store;

/** Descriptions of things, the same for pages, data and the command line. */
public final class Descriptions {
  private Descriptions() {}

  /** What is said of a thing and what points to it, with names; empty when nothing is known. */
  public static Model of(Store store, String iri) {
    return new SiteQueries(store.dataset(), Catalogue.bundled()).describe(iri);
  }
}
