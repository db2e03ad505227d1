package org.plenary.source;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Files made for the tests, by the libraries that read them. */
final class MadeFiles {
  static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  /** Right behind the words before. */
  static final float BEHIND = -1;

  /** A resolution of nobody's, as two pages of a PDF print it. */
  static final List<List<Run>> RESOLUTION = List.of(firstPage(), secondPage());

  private MadeFiles() {}

  /**
   * Words at a place of a page.
   *
   * @param x from the left, in points; {@link #BEHIND} what comes before
   * @param y from the bottom, in points
   * @param size of the font, in points
   */
  record Run(float x, float y, float size, String words) {}

  private static List<Run> firstPage() {
    return List.of(
        new Run(100, 760, 12, "United Nations"),
        new Run(420, 763, 16, "A"),
        new Run(432, 763, 9, "/RES/74/902"),
        new Run(100, 720, 16, "General Assembly"),
        new Run(420, 728, 9, "Distr.: General"),
        new Run(420, 717, 9, "20 December 2019"),
        new Run(100, 690, 9, "Seventy-fourth session"),
        new Run(100, 679, 9, "Agenda item 70 (b)"),
        new Run(100, 640, 13, "Resolution adopted by the General Assembly"),
        new Run(100, 625, 13, "on 18 December 2019"),
        new Run(100, 595, 13, "74/902. Rights of shepherds and of keepers"),
        new Run(100, 580, 13, "of lighthouses"),
        new Run(120, 550, 10, "The General Assembly,"),
        new Run(120, 532, 10, "Recalling its resolution 71/905 of 19 December 2016,"),
        new Run(BEHIND, 535.5f, 6, "1"),
        new Run(120, 514, 10, "Mindful of the report on keepers,"),
        new Run(BEHIND, 517.5f, 6, "2"),
        new Run(BEHIND, 514, 10, " which it discussed with keepers"),
        new Run(100, 502, 10, "of every coast, and of the questions that the"),
        new Run(100, 100, 10, "__________________"),
        new Run(110, 88, 6, "1"),
        new Run(116, 85, 8.5f, "See also resolution 70/1."),
        new Run(110, 76, 6, "2"),
        new Run(116, 73, 8.5f, "2010 Survey of Lighthouses (A/74/215)."),
        new Run(100, 50, 8, "19-22222 (E)    231219"));
  }

  private static List<Run> secondPage() {
    return List.of(
        new Run(100, 770, 8, "A/RES/74/902"),
        new Run(300, 775, 8, "Rights of shepherds and of keepers"),
        new Run(300, 765, 8, "of lighthouses"),
        new Run(100, 730, 10, "survey left open,"),
        new Run(120, 712, 10, "1."),
        new Run(150, 712, 10, "Takes note of the survey;"),
        new Run(120, 694, 10, "2."),
        new Run(150, 694, 10, "Decides to return to the matter at its seventy-sixth session."),
        new Run(380, 660, 9, "50th plenary meeting"),
        new Run(380, 649, 9, "18 December 2019"),
        new Run(100, 50, 10, "2/2"),
        new Run(420, 53, 7, "19-22222"));
  }

  /** A PDF with these words on its pages. */
  static byte[] pdf(List<List<Run>> pages) {
    try (var document = new PDDocument()) {
      for (List<Run> runs : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          float behind = 0;
          for (Run run : runs) {
            float x = run.x() == BEHIND ? behind : run.x();
            content.beginText();
            content.setFont(FONT, run.size());
            content.newLineAtOffset(x, run.y());
            content.showText(run.words());
            content.endText();
            behind = x + FONT.getStringWidth(run.words()) / 1000 * run.size();
          }
        }
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A PDF that asks for a password. */
  static byte[] encryptedPdf() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF with a picture of words on its page. */
  static byte[] scan(String... lines) {
    var image = new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1700, 2200);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
    for (int i = 0; i < lines.length; i++) {
      graphics.drawString(lines[i], 200, 200 + 80 * i);
    }
    graphics.dispose();
    try (var document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word file with a head, two paragraphs, a footnote in the first and a table. */
  static byte[] docx() {
    try (var document = new XWPFDocument()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("A/C.3/74/L.9");
      document.createFootnotes();
      document.createParagraph().createRun().setText("The General Assembly,");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Recalling its resolution 71/905,");
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("See A/74/215.");
      paragraph.addFootnoteReference(note);
      document.createParagraph().createRun().setText("1. Decides to read books.");
      document.createTable(1, 2).getRow(0).getCell(1).setText("A cell");
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word file with one part replaced. */
  static byte[] docxWith(String part, String xml) {
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx()))) {
      var out = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(out)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(
              entry.getName().equals(part)
                  ? xml.getBytes(StandardCharsets.UTF_8)
                  : in.readAllBytes());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of files by name. */
  static byte[] gzip(byte[] file) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Pages on which nothing stands. */
  static List<List<Run>> emptyPages(int number) {
    List<List<Run>> pages = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      pages.add(List.of());
    }
    return pages;
  }
}
