package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.document.DocumentType;
import org.plenary.document.Identity;
import org.plenary.document.UnDocument;
import org.plenary.source.Source;

/**
 * Short texts in the forms that stand beside resolutions in the archives: records, letters, drafts,
 * resolutions of others, laws, newspapers. The folder of {@code types/} names what each is; none is
 * a resolution of the Assembly, whatever a scanner did to it.
 */
class DocumentTypesTest {
  private static final Path FOLDER = Path.of("src/test/resources/types");

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> isWhatItsFolderSays() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () -> assertEquals(file.getParent().getFileName().toString(), kind(file))));
  }

  private static String kind(Path file) throws IOException {
    return documents(Files.readString(file)).stream()
        .findFirst()
        .map(d -> d.type().term())
        .orElse("NotRecognised");
  }

  @TestFactory
  Stream<DynamicTest> isNoResolutionOfTheAssembly() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () -> {
                      String text = Files.readString(file);
                      assertNone(text);
                      for (int seed = 0; seed < 20; seed++) {
                        assertNone(scanned(text, new Random(seed)));
                      }
                    }));
  }

  private static void assertNone(String text) throws IOException {
    for (UnDocument d : documents(text)) {
      assertFalse(isOfAssembly(d), () -> d.identity() + "\n" + text);
    }
  }

  private static boolean isOfAssembly(UnDocument document) {
    return document.type() == DocumentType.RESOLUTION
        && document.identity() instanceof Identity.BySymbol known
        && known.symbol().value().organ().equals("A");
  }

  private static List<UnDocument> documents(String text) throws IOException {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return SampleStore.reader().read("text.txt", bytes) instanceof Source.Readable readable
        ? SampleStore.extractor().extract(readable.text()).stream()
            .flatMap(
                e -> e instanceof Extraction.Extracted x ? Stream.of(x.document()) : Stream.empty())
            .toList()
        : List.of();
  }

  /** One letter in forty taken for another, and lines lost. */
  private static String scanned(String text, Random random) {
    String from = "lIOASeo1057B";
    String to = "1l045cclOSTR";
    StringBuilder scanned = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (random.nextInt(12) > 0) {
        for (char c : line.toCharArray()) {
          int at = from.indexOf(c);
          scanned.append(at >= 0 && random.nextInt(10) == 0 ? to.charAt(at) : c);
        }
        scanned.append('\n');
      }
    }
    return scanned.toString();
  }
}
