package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/**
 * Word since 2007: heads of pages (they carry the symbol), then the text, then the footnotes, as
 * people see them when they copy the whole into a text file.
 */
final class WordConverter implements Converter {
  static {
    // Word itself packs XML to a hundredth at most.
    ZipSecureFile.setMinInflateRatio(1.0 / Limits.RATIO);
    ZipSecureFile.setMaxEntrySize(Limits.FILE_BYTES);
    ZipSecureFile.setMaxTextSize(Limits.CHARACTERS);
    ZipSecureFile.setMaxFileCount(Limits.ENTRIES);
  }

  @Override
  public Converted convert(byte[] file, Runnable alive) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      return new Reading(document).read();
    }
  }

  /** One document being read. */
  private static final class Reading {
    private final XWPFDocument document;
    private final WordText text = new WordText();
    private final ListNumbers numbers = new ListNumbers();

    Reading(XWPFDocument document) {
      this.document = document;
    }

    Converted read() {
      heads().forEach(text::paragraph);
      elements(document.getBodyElements());
      return text.converted();
    }

    /** Heads of first, left and right pages say the same. */
    private Set<String> heads() {
      Set<String> heads = new LinkedHashSet<>();
      for (XWPFHeader header : document.getHeaderList()) {
        header.getText().lines().map(String::strip).forEach(heads::add);
      }
      return heads;
    }

    private void elements(List<IBodyElement> elements) {
      for (IBodyElement element : elements) {
        if (element instanceof XWPFParagraph paragraph) {
          text.paragraph(numbers.of(paragraph) + words(paragraph));
        } else if (element instanceof XWPFTable table) {
          table(table);
        } else if (element instanceof XWPFSDT block) {
          text.paragraph(block.getContent().getText());
        }
      }
    }

    private void table(XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          elements(cell.getBodyElements());
        }
      }
    }

    private String words(XWPFParagraph paragraph) {
      StringBuilder words = new StringBuilder();
      for (XWPFRun run : paragraph.getRuns()) {
        List<CTFtnEdnRef> notes = run.getCTR().getFootnoteReferenceList();
        notes.forEach(n -> words.append(mark(n)));
        if (notes.isEmpty()) {
          words.append(isRaised(run) ? Raised.digits(run.text()) : run.text());
        }
      }
      return words.toString();
    }

    private static boolean isRaised(XWPFRun run) {
      return run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT;
    }

    /** A note with a mark of its own, such as an asterisk, has it in the text behind. */
    private String mark(CTFtnEdnRef reference) {
      XWPFFootnote note = document.getFootnoteByID(reference.getId().intValue());
      if (note == null) {
        return "";
      }
      StringBuilder words = new StringBuilder();
      note.getParagraphs().forEach(p -> words.append(words(p)).append(' '));
      boolean ownMark = reference.isSetCustomMarkFollows();
      return ownMark ? text.noteWithMark(words.toString()) : text.note(words.toString());
    }
  }
}
