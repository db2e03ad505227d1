package org.plenary.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfReader;

/**
 * The files of {@code ontology/} that are published beside the documents, each in a graph of its
 * name: all but those that only tell how texts are read.
 */
final class PublishedLists {
  private static final String FOLDER = "ontology";
  private static final String EXTENSION = ".ttl";

  /** Words by which texts are sorted; the thesaurus whose labels two of them hold is of others. */
  private static final Set<String> FOR_READING_ONLY =
      Set.of("documents", "subjects", "subject-words");

  /** Their names, e.g. {@code organs}, in order. */
  static final List<String> NAMES =
      BundledFolder.files(FOLDER, EXTENSION).keySet().stream()
          .map(file -> file.substring(0, file.length() - EXTENSION.length()))
          .filter(name -> !FOR_READING_ONLY.contains(name))
          .toList();

  private PublishedLists() {}

  /** What one of them says. */
  static Graph graph(String name) {
    return RdfReader.bundled("/" + FOLDER + "/" + name + EXTENSION);
  }
}
