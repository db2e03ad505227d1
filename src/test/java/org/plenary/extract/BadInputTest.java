package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.document.UnDocument;
import org.plenary.graph.DocumentGraph;
import org.plenary.source.Source;

/** Broken input gives one clear line, never a stack trace and never a false resolution. */
class BadInputTest {
  private static final Path GOOD = Path.of("src/main/resources/sample/000_223ac5677725cd23.txt");

  private static final int HOSTILE_LENGTH = 50_000;

  @TempDir private Path folder;

  private Source read(byte[] bytes) throws IOException {
    return SampleStore.reader().read(Files.write(folder.resolve("file.txt"), bytes));
  }

  private Extraction extract(String text) throws IOException {
    var readable =
        assertInstanceOf(Source.Readable.class, read(text.getBytes(StandardCharsets.UTF_8)));
    return SampleStore.extractor().extract(readable.text()).get(0);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    var refused = assertInstanceOf(Source.Refused.class, read(new byte[0]));
    assertEquals("byte 0: expected text, found an empty file", refused.reason());
  }

  @Test
  void binaryDataIsRefused() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    bytes[0] = 'A';
    var refused = assertInstanceOf(Source.Refused.class, read(bytes));
    assertTrue(refused.reason().contains("binary data"), refused.reason());
  }

  @Test
  void aHundredMegabytesInOneLineAreRefusedWithoutReadingThemAll() throws IOException {
    byte[] line = new byte[100_000_000];
    Arrays.fill(line, (byte) 'a');
    var refused = assertInstanceOf(Source.Refused.class, read(line));
    assertTrue(refused.reason().startsWith("byte 16777216: expected the end"), refused.reason());
  }

  @Test
  void aMissingFileIsRefused() {
    assertInstanceOf(
        Source.Refused.class, SampleStore.reader().read(folder.resolve("nothing.txt")));
  }

  @Test
  void textThatIsNotUtf8IsReadAndSaidToBe() throws IOException {
    byte[] bytes =
        "L’Assemblée générale,\n\nRappelant sa résolution 59/8,\n"
            .getBytes(Charset.forName("windows-1252"));
    var readable = assertInstanceOf(Source.Readable.class, read(bytes));
    assertTrue(readable.text().text().startsWith("L’Assemblée générale"));
    assertEquals(1, readable.notices().size());
  }

  @Test
  void oneBrokenByteIsReplacedAndSaidToBe() throws IOException {
    String text = Files.readString(GOOD);
    byte[] head = text.substring(0, 3000).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(head, head.length + 1);
    bytes[head.length] = (byte) 0xFF;
    var readable = assertInstanceOf(Source.Readable.class, read(bytes));
    assertTrue(readable.notices().get(0).contains("0xFF; read as UTF-8"));
  }

  @Test
  void aNovelIsNoDocument() throws IOException {
    String novel =
        "It was a quiet evening, and the old man, who had resolved to leave, sat down.\n\n";
    assertInstanceOf(Extraction.NotRecognised.class, extract(novel.repeat(200)));
  }

  @Test
  void aResolutionOfTheSecurityCouncilIsNoneOfTheGeneralAssembly() throws IOException {
    var extracted =
        assertInstanceOf(
            Extraction.Extracted.class,
            extract(
                "Resolution 4999 (2031)\nof 3 March 2031\n\nThe Security Council,\n\n"
                    + "Recalling its resolution 1624 (2005),\n\nDecides to remain seized of the matter.\n"));
    assertEquals("sc", extracted.document().organ().orElseThrow().id());
    assertEquals("S/RES/4999 (2031)", DocumentGraph.label(extracted.document()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 1200, 2500, 5000, 9000, 15000, 20000})
  void aTruncatedDocumentIsReadAsFarAsItGoes(int length) throws IOException {
    Extraction extraction = extract("x" + Files.readString(GOOD).substring(0, length));
    if (extraction instanceof Extraction.Extracted extracted) {
      UnDocument document = extracted.document();
      boolean cut = document.findings().stream().anyMatch(f -> f.rule().equals("truncated"));
      assertTrue(cut || document.paragraphs().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "1 ",
        "(",
        "resolution 1/1, ",
        "the ",
        "*",
        "[",
        "“",
        "²",
        "held in ",
        "a. "
      })
  void hostileRepetitionsEnd(String piece) {
    String text =
        "59/8. Title\n\nThe General Assembly,\n\nRecalling "
            + piece.repeat(HOSTILE_LENGTH / piece.length());
    Patience.ending(() -> extract(text));
  }
}
