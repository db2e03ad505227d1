package org.plenary.source;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the words of a PDF page by page in the order in which people read them.
 *
 * <p>PDFBox sorts the glyphs into words and lines; {@link PdfPage} makes text of them.
 */
final class PdfText extends PDFTextStripper {
  private PdfPage page = new PdfPage();

  /** Of lines, as the pages so far have it: the last page may be too short to tell. */
  private float distance;

  PdfText() {
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
  }

  /**
   * The text of a page.
   *
   * @param number 1 or more
   */
  String page(PDDocument document, int number) throws IOException {
    page = new PdfPage();
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
    page.endLine();
    distance = page.distance().orElse(distance);
    return page.text(distance);
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> all = charactersByArticle.stream().flatMap(List::stream).toList();
    List<List<TextPosition>> parts = PdfColumns.of(all);
    if (parts.size() > 1) {
      charactersByArticle.clear();
      charactersByArticle.addAll(parts);
    }
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> textPositions) {
    page.piece(text, textPositions);
  }

  @Override
  protected void writeLineSeparator() {
    page.endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    page.endLine();
  }
}
