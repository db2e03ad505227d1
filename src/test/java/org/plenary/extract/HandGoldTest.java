package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.document.UnDocument;

/**
 * Organisations, meetings and memorandums of documents of the shared corpus, against what a reader
 * found in them ({@code gold40/README.md}, {@code gold-meetings-fresh/README.md}). The corpus is
 * looked for beside the project, or where {@code -Dcorpus=} says. The table goes to the standard
 * output and, with each miss and each invention, to {@code target/gold40.txt} and so on.
 */
class HandGoldTest {
  private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
  private static final Path REPORTS = Path.of("target");

  /** F1 below which the test fails, for all documents together. */
  private static final double LEAST = 0.92;

  /** Documents 41 to 57, of which only the organisations were read, later than the others. */
  private static final String FRESH = "fresh";

  private static final List<String> FACTS = List.of("start", "end", "place", "scheduled");
  private static final List<String> MEETING =
      List.of("start", "end", "place", "scheduled", "part", "number");
  private static final List<String> MEMORANDUM =
      List.of("type", "party", "signedOn", "place", "part", "number");

  /** Counts by kind of fact, then by half and kind of document. */
  private final Map<String, Map<String, Score>> scores = new TreeMap<>();

  private final List<String> differences = new ArrayList<>();

  /** What was right, found and to be found. */
  private record Score(int right, int found, int gold) {
    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    double f1() {
      return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }

    String shown() {
      return "P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d gold)"
          .formatted((double) right / found, (double) right / gold, f1(), right, found, gold);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gold40, organisations meetings memoranda",
    "gold-meetings-fresh, meetings memoranda",
    "gold-third, organisations meetings memoranda"
  })
  void whatTheReaderFoundIsFound(String folder, String kinds) throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS),
        "skipped: no corpus at %s; give its folder with -Dcorpus=".formatted(CORPUS));
    for (Map<String, String> row : HandGold.table(folder, "documents")) {
      measure(folder, row);
    }
    scores.keySet().removeIf(kind -> !kinds.contains(kind.split(",")[0]));
    List<String> report = report();
    report.forEach(System.out::println);
    report.addAll(differences);
    Files.createDirectories(REPORTS);
    Files.write(REPORTS.resolve(folder + ".txt"), report);
    scores.forEach(
        (kind, by) ->
            assertTrue(by.get("both all").f1() >= LEAST, kind + ": " + by.get("both all").shown()));
  }

  private void measure(String folder, Map<String, String> row) throws IOException {
    List<UnDocument> found = HandGold.extract(CORPUS, row);
    List<Map<String, String>> organisations = of(folder, row, "organisations");
    var rows = new HandGoldRows(organisations, found);
    organisations(row, HandGoldRows.readOrganisations(organisations), rows.organisations());
    if (row.get("half").equals(FRESH) && folder.equals("gold40")) {
      return;
    }
    rows(row, "meetings", of(folder, row, "meetings"), rows.meetings(), MEETING);
    rows(row, "meetings, wherever", of(folder, row, "meetings"), rows.meetings(), FACTS);
    var memoranda = HandGoldRows.readMemoranda(of(folder, row, "memoranda"));
    boolean repeated = folder.equals("gold-third");
    rows(row, "memoranda", memoranda, rows.memoranda(repeated), MEMORANDUM);
  }

  private static List<Map<String, String>> of(
      String folder, Map<String, String> document, String table) throws IOException {
    return HandGold.table(folder, table).stream()
        .filter(r -> r.get("document").equals(document.get("document")))
        .toList();
  }

  private void organisations(
      Map<String, String> document, Map<String, Integer> gold, Map<String, Integer> found) {
    int same = (int) found.keySet().stream().filter(gold::containsKey).count();
    add(document, "organisations", new Score(same, found.size(), gold.size()));
    int right =
        gold.keySet().stream().mapToInt(k -> Math.min(gold.get(k), found.getOrDefault(k, 0))).sum();
    add(document, "organisations, mentions", new Score(right, sum(found), sum(gold)));
    gold.forEach(
        (k, n) -> {
          if (found.getOrDefault(k, 0) != n.intValue()) {
            differ(
                document,
                "organisations",
                "-",
                k + " " + n + ", found " + found.getOrDefault(k, 0));
          }
        });
    found.forEach(
        (k, n) -> {
          if (!gold.containsKey(k)) {
            differ(document, "organisations", "+", k + " " + n);
          }
        });
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void rows(
      Map<String, String> document,
      String kind,
      List<Map<String, String>> gold,
      List<Map<String, String>> found,
      List<String> columns) {
    List<Map<String, String>> left = new ArrayList<>(found);
    int right = 0;
    for (Map<String, String> row : gold) {
      var match = left.stream().filter(f -> HandGoldRows.meets(f, row, columns)).findFirst();
      match.ifPresent(left::remove);
      right += match.isPresent() ? 1 : 0;
      if (match.isEmpty()) {
        differ(document, kind, "-", HandGoldRows.shown(row));
      }
    }
    left.forEach(row -> differ(document, kind, "+", HandGoldRows.shown(row)));
    add(document, kind, new Score(right, found.size(), gold.size()));
  }

  private void differ(Map<String, String> document, String kind, String sign, String row) {
    differences.add(String.join("\t", document.get("document"), kind, sign, row));
  }

  private void add(Map<String, String> document, String kind, Score score) {
    String half = document.get("half");
    for (String of : half.equals(FRESH) ? List.of(FRESH) : List.of(half, "both")) {
      for (String language : List.of(document.get("kind"), "all")) {
        scores
            .computeIfAbsent(kind, k -> new TreeMap<>())
            .merge(of + " " + language, score, Score::plus);
      }
    }
  }

  private List<String> report() {
    List<String> lines = new ArrayList<>();
    scores.forEach(
        (kind, by) ->
            by.forEach(
                (of, score) -> lines.add("%-24s %-12s %s".formatted(kind, of, score.shown()))));
    return lines;
  }
}
