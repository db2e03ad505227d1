package org.plenary.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;

/** What a store held before: for each graph the version that wrote it and the file it is from. */
final class Published {
  private final Map<String, String> versions;
  private final Map<String, Set<String>> graphsOfFile = new HashMap<>();
  private final Set<String> current = new HashSet<>();
  private final Set<String> names = new HashSet<>();

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
   * Whether a file's documents were written by this version; notes that the file is still there.
   *
   * @param sha256 of the file
   */
  boolean holds(String version, String fileName, String sha256) {
    Set<String> graphs = ofFile(fileName, sha256);
    boolean held = graphs.stream().anyMatch(graph -> by(version, graph));
    if (held) {
      current.addAll(graphs);
    }
    return held;
  }

  /** The graphs and reports of a file's earlier reading. */
  Set<String> ofFile(String fileName, String sha256) {
    String digest = Iris.digest(sha256);
    return of(fileName).stream()
        .filter(graph -> Iris.isOfFile(graph, digest))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The graphs of files with a name. */
  Set<String> of(String fileName) {
    return graphsOfFile.getOrDefault(fileName, Set.of());
  }

  /** The graphs of earlier files with a name, none of which is among the files of this run. */
  Set<String> earlier(String fileName) {
    return of(fileName).stream()
        .filter(graph -> !current.contains(graph))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The graphs of files with other names than these. */
  Set<String> ofOthers(Collection<String> fileNames) {
    return graphsOfFile.entrySet().stream()
        .filter(e -> !fileNames.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .filter(graph -> !current.contains(graph))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Notes that a file with this name has been read anew, into these graphs. */
  void written(String fileName, Set<String> graphs) {
    names.add(fileName);
    current.addAll(graphs);
  }

  /**
   * Graphs of earlier texts under the names of files that were read now. Two folders may each hold
   * a {@code 72.txt}, and one does not push the other out.
   */
  Set<String> stale() {
    return names.stream()
        .flatMap(name -> of(name).stream())
        .filter(graph -> !current.contains(graph))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
