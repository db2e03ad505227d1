package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Patience;
import org.plenary.SampleStore;

/** Damaged and hostile files give one clear line, and the next file is read all the same. */
class HostileFilesTest {
  private static final SourceReader READER = SampleStore.reader();
  private static final String MAIN_PART = "word/document.xml";
  private static final String WORD_NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Source read(byte[] file) throws IOException {
    return READER.read("file", new ByteArrayInputStream(file));
  }

  @TestFactory
  Stream<DynamicTest> eachIsRefusedWithOneLine() {
    byte[] good = MadeFiles.pdf(MadeFiles.RESOLUTION);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "expected a PDF without a password, found an encrypted one", MadeFiles.encryptedPdf());
    files.put("expected a PDF of 1 to 3000 pages", MadeFiles.pdf(MadeFiles.emptyPages(10_000)));
    files.put("expected text, found none on 3 pages", MadeFiles.pdf(MadeFiles.emptyPages(3)));
    files.put("expected a whole PDF file, found a damaged one", Arrays.copyOf(good, 120));
    files.put("expected a whole DOCX file, found a damaged one", halfOf(MadeFiles.docx()));
    files.put("expected a whole DOCX file, found a damaged one: Zip bomb", deepWord());
    files.put(
        "expected a file that can be read in the memory",
        ("<html>" + "<p>x".repeat(6_000_000)).getBytes());
    files.put(
        "byte 4: expected text, found binary data (0x00)", new byte[] {'G', 'I', 'F', '8', 0});
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> isRefused(file.getValue(), file.getKey())));
  }

  private static void isRefused(byte[] file, String reason) throws IOException {
    Source source = Patience.ending(() -> read(file));
    var refused = assertInstanceOf(Source.Refused.class, source, source.toString());
    assertTrue(refused.reason().startsWith(reason), refused.reason());
    assertFalse(refused.reason().contains("\n"));
    assertInstanceOf(Source.Readable.class, read(MadeFiles.docx()));
  }

  private static byte[] halfOf(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  /** A main part of elements in elements, which packs to nothing. */
  private static byte[] deepWord() {
    int depth = 3_000_000;
    return MadeFiles.docxWith(
        MAIN_PART,
        "<w:document "
            + WORD_NAMESPACE
            + "><w:body>"
            + "<w:p>".repeat(depth)
            + "</w:p>".repeat(depth)
            + "</w:body></w:document>");
  }

  @Test
  void anExternalEntityIsNotOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
    String xml =
        "<!DOCTYPE w:document [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><w:document "
            + WORD_NAMESPACE
            + "><w:body><w:p><w:r><w:t>The General Assembly, &e;</w:t></w:r></w:p></w:body></w:document>";
    Source source = read(MadeFiles.docxWith(MAIN_PART, xml));
    assertFalse(source.toString().contains("the secret words"), source.toString());
  }

  @Test
  void aTruncatedPdfIsReadOrRefused() throws IOException {
    byte[] good = MadeFiles.pdf(MadeFiles.RESOLUTION);
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(good, good.length * part / 10);
      Source source = Patience.ending(() -> read(cut));
      assertFalse(source.toString().contains("Exception"), source.toString());
    }
  }

  @Test
  void deeplyNestedHtmlIsRead() {
    byte[] html = ("<html>" + "<div>".repeat(300_000) + "The General Assembly,").getBytes();
    Patience.ending(() -> read(html));
  }

  @Test
  void sixteenMegabytesInOneLineAreRead() {
    byte[] line = "resolution 71/905, ".repeat(880_000).getBytes(StandardCharsets.UTF_8);
    Patience.ending(() -> assertInstanceOf(Source.Readable.class, read(line)));
  }

  @Test
  void aProcessThatIsSilentIsEnded() {
    try (var hasty = new ConversionProcess(Duration.ofMillis(1))) {
      var failed =
          assertInstanceOf(Converted.Failed.class, hasty.convert(FileType.DOCX, MadeFiles.docx()));
      assertTrue(failed.reason().startsWith("expected a file that can be read in"));
    }
  }

  @Test
  void aZipBombStopsAtItsLimit() throws IOException {
    byte[] zeros = new byte[100_000_000];
    assertStops(MadeFiles.zip(Map.of("bomb.txt", zeros)), "a zip bomb?");
  }

  @Test
  void zipsInZipsStopAtTheirDepth() throws IOException {
    byte[] zip = MadeFiles.zip(Map.of("text.txt", "The General Assembly,".getBytes()));
    for (int i = 0; i < 10; i++) {
      zip = MadeFiles.zip(Map.of("inner.zip", zip));
    }
    assertStops(zip, "4 deep at most");
  }

  @Test
  void aDamagedZipGivesWhatComesBeforeTheDamage() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] random = new byte[100_000];
    new Random(1).nextBytes(random);
    files.put("first.txt", "The General Assembly,".getBytes());
    files.put("second.txt", random);
    List<Source> sources = list(halfOf(MadeFiles.zip(files)));
    assertInstanceOf(Source.Readable.class, sources.get(0));
    assertInstanceOf(Source.Refused.class, sources.get(1));
  }

  private void assertStops(byte[] zip, String reason) throws IOException {
    List<Source> sources = Patience.ending(() -> list(zip));
    assertEquals(1, sources.size());
    var refused = assertInstanceOf(Source.Refused.class, sources.get(0));
    assertTrue(refused.reason().contains(reason), refused.reason());
  }

  private List<Source> list(byte[] zip) throws IOException {
    var lister = new FileLister(READER);
    lister.add(Files.write(folder.resolve("file.zip"), zip));
    return lister.listing().inputs().stream().map(Input::read).toList();
  }
}
