package org.plenary.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: the text of each page; a page that is an image goes through OCR, if that is installed. */
final class PdfConverter implements Converter {
  private final Optional<Ocr> ocr;

  /**
   * @param ocr reads images, if it is installed
   */
  PdfConverter(Optional<Ocr> ocr) {
    this.ocr = ocr;
  }

  @Override
  public Converted convert(byte[] file, Runnable alive) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      int pages = document.getNumberOfPages();
      if (pages == 0 || pages > Limits.PAGES) {
        return new Converted.Failed(
            "expected a PDF of 1 to %d pages, found %d".formatted(Limits.PAGES, pages));
      }
      return new Reading(document, alive).read();
    } catch (InvalidPasswordException e) {
      return new Converted.Failed("expected a PDF without a password, found an encrypted one");
    }
  }

  /** One document being read. */
  private final class Reading {
    private final PDDocument document;
    private final Runnable alive;
    private final PdfText words = new PdfText();
    private final StringBuilder text = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private int scanned;
    private int unread;

    Reading(PDDocument document, Runnable alive) {
      this.document = document;
      this.alive = alive;
    }

    Converted read() throws IOException {
      int last = document.getNumberOfPages();
      for (int number = 1; number <= last; number++) {
        String page = Signs.clean(page(number));
        pages.add(new Page(number, text.length(), text.length() + page.length()));
        text.append(page).append('\n');
        if (text.length() > Limits.CHARACTERS) {
          return new Converted.Failed(
              "page %d: expected the end of the text by here, found more".formatted(number));
        }
        alive.run();
      }
      return text.toString().isBlank()
          ? without()
          : new Converted.Text(text.toString(), pages, notices());
    }

    private String page(int number) throws IOException {
      String page = words.page(document, number);
      if (page.isBlank() && hasImage(document.getPage(number - 1))) {
        if (ocr.isPresent() && scanned < Limits.SCANNED_PAGES) {
          scanned++;
          return ocr.get().page(document, number - 1);
        }
        unread++;
      }
      return page;
    }

    private Converted without() {
      if (unread > 0) {
        return new Converted.Failed(
            "expected text, found a scan (pages: %d); to read it, install tesseract"
                .formatted(unread));
      }
      return new Converted.Failed(
          "expected text, found none on %d pages%s"
              .formatted(pages.size(), scanned > 0 ? ", which are scans" : ""));
    }

    private List<String> notices() {
      List<String> notices = new ArrayList<>();
      if (scanned > 0) {
        notices.add(
            "%d of %d pages are scans and were read by OCR".formatted(scanned, pages.size()));
      }
      if (unread > 0) {
        notices.add("%d of %d pages are scans and were not read".formatted(unread, pages.size()));
      }
      return notices;
    }
  }

  private static boolean hasImage(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }
}
