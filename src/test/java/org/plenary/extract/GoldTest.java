package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.rdf.RdfReader;

/**
 * What a careful reader found, {@code gold/} in the sample corpus and {@code unseen/} in documents
 * of our own, is found. Differences that are known stand in {@code known-differences.tsv}; any
 * other fails. With {@code -Dapprove=true} they are written anew, so that those overcome go: read
 * the difference before you keep it.
 */
class GoldTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path KNOWN = RESOURCES.resolve("known-differences.tsv");

  /** The columns to be met, by query; see {@code gold/README.md} for those left out. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "documents",
          columns("symbol type language title session agendaItem adoptedOn meeting issuedOn"),
          "drafts",
          columns("symbol draft"),
          "citations",
          columns("symbol cited citedOn part number note locator verb"),
          "paragraphs",
          columns("symbol part number verb text"),
          "footnotes",
          columns("symbol number text"),
          "meetings",
          columns("start end place scheduled part number"),
          "memoranda",
          columns("type party signedOn place part number"),
          "mandates",
          columns("symbol kind session part number"));

  private static final int PARAGRAPH_LENGTH = 60;

  @TestFactory
  Stream<DynamicTest> theReadersRowsAreFound() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>();
    for (Path folder : folders()) {
      tests.add(
          DynamicTest.dynamicTest(
              folder.getFileName().toString(),
              () -> {
                TreeSet<String> differences = differences(folder);
                all.addAll(differences);
                if (Boolean.getBoolean("approve")) {
                  Files.write(KNOWN, all);
                }
                differences.removeAll(Files.readAllLines(KNOWN));
                assertEquals("", String.join("\n", differences));
              }));
    }
    return tests.stream();
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String root : List.of("gold", "unseen")) {
      try (Stream<Path> below = Files.list(RESOURCES.resolve(root))) {
        below.filter(Files::isDirectory).sorted().forEach(folders::add);
      }
    }
    return folders;
  }

  /** The rows missed, with a minus, and those found beyond, with a plus. */
  private static TreeSet<String> differences(Path folder) throws IOException, QueryException {
    Dataset dataset = dataset(folder);
    TreeSet<String> differences = new TreeSet<>();
    for (String query : COLUMNS.keySet()) {
      Path table = folder.resolve(query + ".tsv");
      if (Files.exists(table)) {
        List<String> missed = read(table).stream().map(r -> key(query, r)).toList();
        List<String> found = answers(dataset, query).stream().map(r -> key(query, r)).toList();
        String place = folder.getFileName() + "\t" + query + "\t";
        less(missed, found).forEach(row -> differences.add(place + "-\t" + row));
        less(found, missed).forEach(row -> differences.add(place + "+\t" + row));
      }
    }
    return differences;
  }

  private static List<String> less(List<String> rows, List<String> others) {
    List<String> left = new ArrayList<>(rows);
    others.forEach(left::remove);
    return left;
  }

  /** The cells to be met; a meeting of one day may give it as its end too. */
  private static String key(String query, Map<String, String> row) {
    return COLUMNS.get(query).stream()
        .map(
            column -> {
              String cell = row.getOrDefault(column, "");
              boolean repeated = column.equals("end") && cell.equals(row.get("start"));
              boolean cut = query.equals("paragraphs") && cell.length() > PARAGRAPH_LENGTH;
              return repeated ? "" : cut ? cell.substring(0, PARAGRAPH_LENGTH).strip() : cell;
            })
        .collect(Collectors.joining("\t"));
  }

  private static Dataset dataset(Path folder) throws IOException {
    Path own = folder.resolve("source.txt");
    Path file = Files.exists(own) ? own : SAMPLE.resolve(folder.getFileName() + ".txt");
    Dataset dataset = DatasetFactory.createTxnMem();
    var document = SampleStore.read(file);
    Txn.executeWrite(
        dataset,
        () -> {
          var graphOfDocument = DocumentGraph.of(document);
          dataset.getDefaultModel().add(graphOfDocument);
          dataset.addNamedModel(
              Iris.graph(document.source().sha256(), document.ordinal()), graphOfDocument);
          for (String list : List.of("plenary", "organisations", "organs")) {
            var graph = RdfReader.bundled("/ontology/" + list + ".ttl");
            graph.find().forEach(dataset.getDefaultModel().getGraph()::add);
          }
        });
    return dataset;
  }

  private static List<Map<String, String>> answers(Dataset dataset, String name)
      throws QueryException {
    var query = Catalogue.bundled().find(name).orElseThrow().with(Map.of());
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Map<String, String>> rows = new ArrayList<>();
          try (var execution = QueryExecutionFactory.create(query, dataset)) {
            execution.execSelect().forEachRemaining(solution -> rows.add(row(solution)));
          }
          return rows;
        });
  }

  private static Map<String, String> row(QuerySolution solution) {
    Map<String, String> row = new LinkedHashMap<>();
    solution
        .varNames()
        .forEachRemaining(
            name -> {
              var node = solution.get(name).asNode();
              row.put(name, node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
            });
    return row;
  }

  private static List<Map<String, String>> read(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    String[] head = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> columns(String names) {
    return Arrays.asList(names.split(" "));
  }
}
