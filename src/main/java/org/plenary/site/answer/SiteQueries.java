package org.plenary.site.answer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.system.Txn;
import org.plenary.federation.ServiceRules;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;
import org.plenary.site.guard.RunningQueries;
import org.plenary.store.Store;

/** Asks the queries that pages are made of; each in one read transaction. */
public final class SiteQueries {
  /** A publication takes longer. */
  private static final Duration UNSERVED = Duration.ofMinutes(10);

  private final Dataset dataset;
  private final Catalogue catalogue;
  private final Limits limits;
  private final RunningQueries running;

  public SiteQueries(Dataset dataset, Catalogue catalogue, Limits limits, RunningQueries running) {
    this.dataset = dataset;
    this.catalogue = catalogue;
    this.limits = limits;
    this.running = running;
  }

  /** Asks a store that nobody is served from, who would wait meanwhile. */
  public static SiteQueries of(Store store) {
    return new SiteQueries(
        store.dataset(),
        Catalogue.bundled(),
        Limits.USUAL,
        new RunningQueries(new SimpleMeterRegistry(), UNSERVED));
  }

  /** A row by column; columns without a value are missing. */
  public record Row(Map<String, Node> cells) {
    public Optional<Node> node(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    static Row of(Binding binding) {
      Map<String, Node> cells = new LinkedHashMap<>();
      binding.forEach((v, node) -> cells.put(v.getVarName(), node));
      return new Row(cells);
    }

    /** The value of a column that the query always fills. */
    public Node required(String column) {
      return node(column).orElseThrow();
    }

    /** The value as text: an IRI or the words of a literal; empty when there is none. */
    public String text(String column) {
      return node(column).map(SiteQueries::text).orElse("");
    }
  }

  /** A table: its columns in order, and its rows. */
  public record Table(List<String> columns, List<Row> rows) {}

  /** An IRI, or the words of a literal. */
  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The rows of one of the queries for pages, e.g. {@code links-out}. */
  public List<Row> rows(String name, Map<String, String> values) {
    return table(query(name, values)).rows();
  }

  /** Some of the rows of one of the queries for pages. */
  public List<Row> rows(String name, Map<String, String> values, long from, long most) {
    return rows(query(name, values), from, most);
  }

  /** Some of the rows of a query. */
  public List<Row> rows(Query query, long from, long most) {
    return table(part(query, from, most)).rows();
  }

  /**
   * One of the queries for pages, of some of the things that the sub-query at its head finds:
   * {@code documents} puts ten thousand in order, and looks up the titles of eight.
   */
  public Query ofSome(String name, Map<String, String> values, long from, long most) {
    Query query = query(name, values).cloneQuery();
    var group = new ElementGroup();
    for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
      boolean head = group.isEmpty() && element instanceof ElementSubQuery;
      group.addElement(
          head
              ? new ElementSubQuery(part(((ElementSubQuery) element).getQuery(), from, most))
              : element);
    }
    query.setQueryPattern(group);
    return query;
  }

  /** The rows of one of the queries for pages for many values of its one parameter. */
  public List<Row> rowsForEach(String name, String parameter, Collection<String> values) {
    try {
      return table(file(name).withEach(parameter, values)).rows();
    } catch (QueryException e) {
      throw new IllegalStateException("a page's own query is wrong: " + name, e);
    }
  }

  /**
   * A table, whole.
   *
   * @throws org.plenary.site.guard.RefusedException if it goes beyond the limits
   */
  public Table table(Query query) {
    return run(query, this::table);
  }

  private Table table(QueryExec execution) {
    var rows = execution.select();
    var columns = rows.getResultVars().stream().map(Var::getVarName).toList();
    return new Table(columns, new Whole(limits).rows(rows).stream().map(Row::of).toList());
  }

  /**
   * The rows of a query as they are, whole, for a writer of results.
   *
   * @throws org.plenary.site.guard.RefusedException if they go beyond the limits
   */
  public RowSet rowSet(Query query) {
    return run(
        query,
        execution -> {
          RowSet rows = execution.select();
          List<Binding> all = new Whole(limits).rows(rows);
          return RowSetStream.create(rows.getResultVars(), all.iterator());
        });
  }

  public boolean ask(String name, Map<String, String> values) {
    return ask(query(name, values));
  }

  public boolean ask(Query query) {
    return run(query, QueryExec::ask);
  }

  /** A graph from one of the queries for pages. */
  public Graph graph(String name, Map<String, String> values) {
    return graph(query(name, values));
  }

  /** A part of a graph from one of the queries for pages. */
  public Graph graph(String name, Map<String, String> values, long from, long most) {
    return graph(part(query(name, values), from, most));
  }

  /**
   * A graph, whole, by CONSTRUCT or DESCRIBE.
   *
   * @throws org.plenary.site.guard.RefusedException if it goes beyond the limits
   */
  public Graph graph(Query query) {
    return run(
        query,
        execution ->
            new Whole(limits)
                .graph(
                    query.isDescribeType()
                        ? execution.describeTriples()
                        : execution.constructTriples()));
  }

  private <T> T run(Query query, Function<QueryExec, T> answer) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            return running.watch(execution, () -> answer.apply(execution));
          }
        });
  }

  /** The same statements, each in every named graph that says it. */
  public List<Quad> inTheirGraphs(Graph statements) {
    DatasetGraph data = dataset.asDatasetGraph();
    return Txn.calculateRead(
        dataset,
        () ->
            statements.stream()
                .flatMap(
                    t ->
                        Iter.asStream(
                            data.findNG(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject())))
                .toList());
  }

  /**
   * Looks at the graphs that a query names by FROM.
   *
   * @throws org.plenary.federation.PeerException if one is not here
   */
  public void checkGraphs(Query query) {
    Txn.executeRead(
        dataset,
        () ->
            ServiceRules.check(
                query.getGraphURIs(), query.getNamedGraphURIs(), dataset.asDatasetGraph()));
  }

  private static Query part(Query query, long from, long most) {
    Query part = query.cloneQuery();
    part.setOffset(from);
    part.setLimit(most);
    return part;
  }

  /** One of the queries for pages with its values. */
  public Query query(String name, Map<String, String> values) {
    try {
      return file(name).with(values);
    } catch (QueryException e) {
      throw new IllegalStateException("a page's own query is wrong: " + name, e);
    }
  }

  /** One of the queries that people ask, e.g. {@code paragraphs}. */
  public QueryFile question(String name) {
    return catalogue.find(name).orElseThrow();
  }

  /** One of the queries for pages with its header. */
  public QueryFile file(String name) {
    return catalogue.find("site/" + name).orElseThrow();
  }
}
