package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;

/** Files of every kind give the text that people read in them. */
class FilesTest {
  private static final String WORD =
      """
        A/C.3/74/L.9

        The General Assembly,

        Recalling its resolution 71/905,¹

        1. Decides to read books.

        A cell

        __________________

        ¹ See A/74/215.

        """;

  private static final SourceReader READER = SampleStore.reader();

  @AfterAll
  static void close() {
    READER.close();
  }

  private static SourceText read(byte[] file) throws IOException {
    // The name lies: the type is told by the content.
    Source source = READER.read("file.txt", new ByteArrayInputStream(file));
    return assertInstanceOf(Source.Readable.class, source, source.toString()).text();
  }

  @Test
  void pdfTextComesInReadingOrderWithRaisedMarks() throws IOException {
    String text = read(MadeFiles.pdf(MadeFiles.RESOLUTION)).text();
    Path expected = Path.of("src/test/resources/files/resolution.txt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, text);
    }
    assertEquals(Files.readString(expected), text);
  }

  @Test
  void everyPageKnowsItsText() throws IOException {
    SourceText text = read(MadeFiles.pdf(MadeFiles.RESOLUTION));
    assertEquals(2, text.pages().size());
    assertEquals(1, text.page(text.text().indexOf("71/905")).orElseThrow());
    assertEquals(2, text.page(text.text().indexOf("seventy-sixth")).orElseThrow());
    Page second = text.pages().get(1);
    assertTrue(text.text().substring(second.start(), second.end()).startsWith("A/RES/74/902\n"));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    List<MadeFiles.Run> runs = new ArrayList<>();
    runs.add(
        new MadeFiles.Run(150, 760, 12, "What the meeting of the keepers said of all the coasts"));
    for (int i = 0; i < 20; i++) {
      runs.add(
          new MadeFiles.Run(
              72, 730 - 12 * i, 10, "left row " + i + " of words about the sea and ships"));
      runs.add(
          new MadeFiles.Run(
              320, 730 - 12 * i, 10, "right row " + i + " of words about the sea and ships"));
    }
    String text = read(MadeFiles.pdf(List.of(runs))).text();
    List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
    assertTrue(lines.get(0).startsWith("What the meeting"), text);
    for (int i = 0; i < 20; i++) {
      assertTrue(lines.get(1 + i).startsWith("left row " + i), text);
      assertTrue(lines.get(21 + i).startsWith("right row " + i), text);
    }
  }

  @Test
  void wordFilesKeepHeadsNotesAndTables() throws IOException {
    assertEquals(WORD, read(MadeFiles.docx()).text());
  }

  @Test
  void oldWordFilesDoTheSame() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/files/notes.doc"));
    assertEquals(WORD, read(file).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lowerLetter|(%1)|(a)\tfirst; (b)\tsecond;",
        "lowerRoman|(%1)|(i)\tfirst; (ii)\tsecond;",
        "decimal|%1.|1.\tfirst; 2.\tsecond;",
        "bullet|o|first; second;"
      })
  void numbersThatWordSetsItselfAreKept(String format, String pattern, String expected)
      throws IOException {
    byte[] file = NumberedWord.file(format, pattern, List.of("first;", "second;"));
    assertEquals(expected, read(file).text().strip().replaceAll("\n+", " "));
  }

  @Test
  void htmlGivesWhatABrowserShows() throws IOException {
    String html =
        """
        <!DOCTYPE html><html><head><title>no</title><script>no()</script></head><body>
        <h1>74/902. Rights of keepers</h1><p>The General Assembly,</p>
        <p><i>Recalling</i> its
        resolution&nbsp;71/905,<sup>12</sup></p><p>1. Decides<br>to read;</p></body></html>
        """;
    assertEquals(
        "74/902. Rights of keepers\n\nThe General Assembly,\n\n"
            + "Recalling its resolution 71/905,¹²\n\n1. Decides\nto read;",
        read(html.getBytes(StandardCharsets.UTF_8)).text().strip());
  }

  @Test
  void rtfKeepsFootnotesApart() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252 {\\header A/C.3/74/L.9\\par}L\\'92Assembl\\'e9e g\\'e9n\\'e9rale,\\par "
            + "Rappelant sa r\\'e9solution 71/905{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} Voir A/74/215.}, \\par}";
    String text = read(rtf.getBytes(StandardCharsets.ISO_8859_1)).text();
    assertEquals(
        "A/C.3/74/L.9\n\nL’Assemblée générale,\n\nRappelant sa résolution 71/905¹,\n\n__________________\n\n¹ Voir A/74/215.",
        text.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, La Asamblea General recuerda su resolución 71/905 y las de los años",
    "UTF-16BE, La Asamblea General recuerda su resolución 71/905 y las de los años",
    "windows-1252, L’Assemblée générale rappelle sa résolution 71/905 et décide de la réaffirmer",
    "windows-1251, Генеральная Ассамблея ссылаясь на свою резолюцию от 19 декабря 2016 года",
    "KOI8-R, Генеральная Ассамблея ссылаясь на свою резолюцию от 19 декабря 2016 года",
    "windows-1256, إن الجمعية العامة إذ تشير إلى قرارها وإذ تضع في اعتبارها حقوق حراس المنارات",
    "GB18030, 大会回顾其关于灯塔看守人权利的决议，又回顾安全理事会的决议，铭记灯塔无人换班的问题"
  })
  void textOfAnyEncodingIsRead(String charset, String text) throws IOException {
    String several = (text + "\n").repeat(4);
    assertEquals(several, read(several.getBytes(Charset.forName(charset))).text());
  }

  @Test
  void aScanIsReadByOcrOrRefusedWithAReason() throws IOException {
    byte[] scan = MadeFiles.scan("The General Assembly,", "Recalling its resolution 71/905,");
    Source source = READER.read("scan.pdf", new ByteArrayInputStream(scan));
    if (Ocr.installed().isEmpty()) {
      assertEquals(
          new Source.Refused(
              "scan.pdf", "expected text, found a scan (pages: 1); to read it, install tesseract"),
          source);
    } else {
      Assumptions.assumeTrue(source instanceof Source.Readable, source.toString());
      Source.Readable readable = (Source.Readable) source;
      assertTrue(readable.text().text().contains("resolution 71/905"), readable.text().text());
      assertEquals(List.of("1 of 1 pages are scans and were read by OCR"), readable.notices());
    }
  }
}
