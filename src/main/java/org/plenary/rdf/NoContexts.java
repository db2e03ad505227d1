package org.plenary.rdf;

import java.net.URI;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.loader.DocumentLoader;
import no.hasmac.jsonld.loader.DocumentLoaderOptions;

/** Fetches no context of JSON-LD, wherever it is: a file must not make us ask others. */
final class NoContexts implements DocumentLoader {
  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) {
    throw new Refusal(url);
  }

  /** A file that names a context in place of bringing it along. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(URI context) {
      super(
          "the context %s, which is not fetched: write the context itself into the file"
              .formatted(context));
    }
  }
}
