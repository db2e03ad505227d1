package org.plenary.evaluate.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.evaluate.Fact;
import org.plenary.evaluate.Facts;

/**
 * XML of our own wording in {@code evaluate/akn/}: its facts are those of {@code facts.tsv}, its
 * words those of {@code clean.txt}. With {@code -Dapprove=true} both are written anew: read them
 * before you keep them.
 */
class AknGoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate/akn");

  @TestFactory
  Stream<DynamicTest> factsAndWordsAreThoseWrittenDown() throws IOException {
    AknFolder folder = new AknFolder(SampleStore.lexicon().verbs());
    return AknFolder.files(FOLDER).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getFileName().toString(),
                    () -> check(file.getParent(), folder.read(file).orElseThrow())));
  }

  private static void check(Path folder, AknFolder.Gold gold) throws IOException {
    String facts = String.join("\n", lines(gold)) + "\n";
    Path table = folder.resolve("facts.tsv");
    Path words = folder.resolve("clean.txt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(table, facts);
      Files.writeString(words, gold.text());
    }
    assertEquals(Files.readString(table), facts);
    assertEquals(Files.readString(words), gold.text());
  }

  private static List<String> lines(AknFolder.Gold gold) {
    List<String> lines = new ArrayList<>();
    lines.add("document\tlanguage\tfield\tplace\tfact");
    for (Facts facts : gold.facts()) {
      String start = facts.name() + "\t" + facts.language() + "\t";
      facts
          .fields()
          .forEach(
              (field, list) -> {
                for (Fact fact : list) {
                  lines.add(start + field.label() + "\t" + fact.place() + "\t" + fact.shown());
                }
              });
      new TreeMap<>(facts.open())
          .forEach(
              (field, anchors) ->
                  new TreeSet<>(anchors)
                      .forEach(a -> lines.add(start + field.label() + "\topen\t" + a)));
    }
    return lines;
  }
}
