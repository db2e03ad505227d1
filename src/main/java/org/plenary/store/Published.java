package org.plenary.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/** What a store held before: for each graph the version that wrote it and the file it is from. */
final class Published {
  private final Map<String, String> versions;
  private final Map<String, Set<String>> graphsOfFile = new HashMap<>();

  private Published(Map<String, String> versions) {
    this.versions = versions;
  }

  static Published in(Store store) {
    var published = new Published(store.valuesByGraph(Plenary.extractorVersion.getURI()));
    store
        .valuesByGraph(Plenary.fileName.getURI())
        .forEach(
            (graph, file) ->
                published.graphsOfFile.computeIfAbsent(file, f -> new HashSet<>()).add(graph));
    return published;
  }

  /** Whether a graph was written by this version. */
  boolean by(String version, String graph) {
    return version.equals(versions.get(graph));
  }

  /**
   * The graphs that a file's new text takes the place of: earlier texts and reports under its name.
   *
   * @param current graphs of the files that are given now; two folders may each hold a {@code
   *     72.txt}, and one must not push the other out
   */
  Set<String> replacedBy(String fileName, Set<String> current) {
    return graphsOfFile.getOrDefault(fileName, Set.of()).stream()
        .filter(graph -> !current.contains(graph))
        .collect(Collectors.toSet());
  }

  /** Of these graphs the reports on files that were refused. */
  static Set<String> reports(Set<String> graphs) {
    return graphs.stream().filter(Iris::isReport).collect(Collectors.toSet());
  }
}
