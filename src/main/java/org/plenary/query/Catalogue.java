package org.plenary.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.rdf.BundledFolder;

/** The bundled queries by name. */
public final class Catalogue {
  /** The folder of the checks, the beginning of their names. */
  public static final String CHECKS = "checks/";

  /** The folder of the queries that ask other endpoints too, the beginning of their names. */
  public static final String FEDERATED = "federated/";

  private static final String PAGES = "site/";

  /** The folder of the queries that make linksets, the beginning of their names. */
  public static final String LINKS = "links/";

  private final SortedMap<String, QueryFile> queries;

  private Catalogue(SortedMap<String, QueryFile> queries) {
    this.queries = queries;
  }

  /** Read when the first asks for it, and once: a page may ask for it with each request. */
  private static final class Bundled {
    static final Catalogue QUERIES = read();
  }

  /** All queries of {@code queries/}. */
  public static Catalogue bundled() {
    return Bundled.QUERIES;
  }

  private static Catalogue read() {
    SortedMap<String, QueryFile> queries = new TreeMap<>();
    BundledFolder.files("queries", ".rq")
        .forEach(
            (path, bytes) -> {
              String name = path.substring(0, path.length() - ".rq".length());
              queries.put(name, file(name, new String(bytes, StandardCharsets.UTF_8)));
            });
    return new Catalogue(queries);
  }

  private static QueryFile file(String name, String text) {
    try {
      return QueryFile.of(name, text);
    } catch (QueryException e) {
      throw new IllegalStateException("the bundled query " + name + " is broken", e);
    }
  }

  /** The queries that people ask, in order of their names; those that pages use are left out. */
  public Collection<QueryFile> all() {
    return queries.values().stream().filter(q -> !q.name().contains("/")).toList();
  }

  /** The queries that ask other endpoints too, in order of their names. */
  public Collection<QueryFile> federated() {
    return queries.values().stream().filter(q -> q.name().startsWith(FEDERATED)).toList();
  }

  /** The checks over the whole graph, in order of their names, e.g. {@code checks/stated-date}. */
  public Collection<QueryFile> checks() {
    return queries.values().stream().filter(q -> q.name().startsWith(CHECKS)).toList();
  }

  /** The queries that pages are made of, in order of their names, e.g. {@code site/listing}. */
  public Collection<QueryFile> ofPages() {
    return queries.values().stream().filter(q -> q.name().startsWith(PAGES)).toList();
  }

  /** The queries that each make a set of links, in order of their names, e.g. {@code links/m49}. */
  public Collection<QueryFile> links() {
    return queries.values().stream().filter(q -> q.name().startsWith(LINKS)).toList();
  }

  /** A query by its name, e.g. {@code citing}. */
  public Optional<QueryFile> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * A query by its name or by the path of a file.
   *
   * @throws QueryException if there is neither, or the header of the file is not well formed
   */
  public QueryFile named(String nameOrFile) throws QueryException {
    Optional<QueryFile> known = find(nameOrFile);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return QueryFile.of(nameOrFile, Files.readString(Path.of(nameOrFile)));
    } catch (IOException | InvalidPathException e) {
      throw new QueryException(
          "expected the name of a query or a file, found neither: %s (names: %s)"
              .formatted(
                  nameOrFile,
                  all().stream().map(QueryFile::name).collect(Collectors.joining(", "))));
    }
  }
}
