package org.plenary.site.answer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.plenary.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers to the few questions that walk over the whole store, e.g. for all documents with their
 * names: asked once for each state of the store, and kept as files beside it, so that who opens a
 * list first after a start does not wait for seconds. Those of another state are thrown away.
 */
public final class KeptAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

  private final SiteQueries answers;
  private final Store store;

  /**
   * @param answers from the graphs of this store
   */
  public KeptAnswers(SiteQueries answers, Store store) {
    this.answers = answers;
    this.store = store;
  }

  /** The rows of one of the queries for pages, which are asked with few values only. */
  public List<SiteQueries.Row> rows(String name, Map<String, String> values) {
    return rows(answers.query(name, values));
  }

  /** The rows of a query of which there are few. */
  public List<SiteQueries.Row> rows(Query query) {
    Path file = folder().resolve(DigestUtils.sha256Hex(query.serialize()) + ".rt");
    return read(file)
        .orElseGet(
            () -> {
              SiteQueries.Table table = answers.table(query);
              keep(table, file);
              return table.rows();
            });
  }

  private Path folder() {
    return store.folder().resolve("answers").resolve(store.state());
  }

  /** What is damaged is as good as missing. */
  private static Optional<List<SiteQueries.Row>> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RowSet rows =
          RowSetReader.createReader(ResultSetLang.RS_Thrift).read(in, Context.emptyContext());
      return Optional.of(rows.stream().map(SiteQueries.Row::of).toList());
    } catch (IOException | RiotException e) {
      LOG.warn("A kept answer could not be read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private void keep(SiteQueries.Table table, Path file) {
    try {
      forgetOthers();
      Files.createDirectories(file.getParent());
      Path written = Files.createTempFile(file.getParent(), "", ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_Thrift)
            .create(ResultSetLang.RS_Thrift)
            .write(out, rowSet(table), Context.emptyContext());
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A store that nobody may write to is served all the same.
      LOG.warn("An answer could not be kept: {}", e.getMessage());
    }
  }

  private static RowSet rowSet(SiteQueries.Table table) {
    List<Var> columns = table.columns().stream().map(Var::alloc).toList();
    return RowSetStream.create(columns, table.rows().stream().map(KeptAnswers::binding).iterator());
  }

  private static Binding binding(SiteQueries.Row row) {
    var binding = BindingFactory.builder();
    row.cells().forEach((column, node) -> binding.add(Var.alloc(column), node));
    return binding.build();
  }

  private void forgetOthers() throws IOException {
    Path here = folder();
    if (!Files.exists(here.getParent())) {
      return;
    }
    try (Stream<Path> states = Files.list(here.getParent())) {
      for (Path old : states.filter(s -> !s.equals(here)).toList()) {
        PathUtils.delete(old);
      }
    }
  }
}
