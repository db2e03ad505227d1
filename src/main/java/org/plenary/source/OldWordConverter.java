package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Word 97 to 2003, and 6 and 95 without their footnotes. */
final class OldWordConverter implements Converter {
  /** A field is its instruction, which nobody sees, and its result. */
  private static final char FIELD = '\u0013';

  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  /** Stands where the mark of a footnote does. */
  private static final char NOTE = '\u0002';

  private static final short SUPERSCRIPT = 1;

  @Override
  public Converted convert(byte[] file, Runnable alive) throws IOException {
    try (var document = new HWPFDocument(new ByteArrayInputStream(file))) {
      return new Reading(document).read();
    } catch (OldWordFileFormatException e) {
      return old(file);
    } catch (EncryptedDocumentException e) {
      return new Converted.Failed(
          "expected a Word file without a password, found an encrypted one");
    }
  }

  private static Converted old(byte[] file) throws IOException {
    try (var extractor = new Word6Extractor(new ByteArrayInputStream(file))) {
      WordText text = new WordText();
      extractor.getText().lines().forEach(text::paragraph);
      return text.converted();
    }
  }

  /** One document being read. */
  private static final class Reading {
    private final HWPFDocument document;
    private final WordText text = new WordText();
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    Reading(HWPFDocument document) {
      this.document = document;
    }

    Converted read() {
      heads().forEach(text::paragraph);
      Range range = document.getRange();
      for (int i = 0; i < range.numParagraphs(); i++) {
        Paragraph paragraph = range.getParagraph(i);
        text.paragraph(number(paragraph) + words(paragraph));
      }
      return text.converted();
    }

    private Set<String> heads() {
      var stories = new HeaderStories(document);
      Set<String> heads = new LinkedHashSet<>();
      Stream.of(
              stories.getFirstHeaderSubrange(),
              stories.getOddHeaderSubrange(),
              stories.getEvenHeaderSubrange())
          .filter(Objects::nonNull)
          .flatMap(h -> words(h).replace('\u0007', '\n').replace('\r', '\n').lines())
          .map(String::strip)
          .forEach(heads::add);
      return heads;
    }

    private String number(Paragraph paragraph) {
      if (!paragraph.isInList()) {
        return "";
      }
      try {
        String number =
            AbstractWordUtils.getBulletText(
                numbers, paragraph.getList(), (char) paragraph.getIlvl());
        boolean bullet = number.chars().noneMatch(Character::isLetterOrDigit);
        return bullet ? "" : number;
      } catch (IllegalArgumentException e) {
        // POI has no number for a list that begins at 0.
        return "";
      }
    }

    private String words(Range range) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < range.numCharacterRuns(); i++) {
        CharacterRun run = range.getCharacterRun(i);
        String plain = visible(run);
        words.append(run.getSubSuperScriptIndex() == SUPERSCRIPT ? Raised.digits(plain) : plain);
      }
      return words.toString();
    }

    private String visible(CharacterRun run) {
      StringBuilder visible = new StringBuilder();
      String all = run.text();
      for (int i = 0; i < all.length(); i++) {
        char c = all.charAt(i);
        switch (c) {
          case FIELD -> instructions.push(true);
          case FIELD_RESULT, FIELD_END -> endInstruction(c == FIELD_RESULT);
          case NOTE -> visible.append(mark(run.getStartOffset() + i));
          case '\u001E' -> visible.append('\u2011');
          default -> visible.append(instructions.contains(true) ? "" : String.valueOf(c));
        }
      }
      return visible.toString();
    }

    private void endInstruction(boolean resultFollows) {
      instructions.poll();
      if (resultFollows) {
        instructions.push(false);
      }
    }

    private String mark(int offset) {
      int index = document.getFootnotes().getNoteIndexByAnchorPosition(offset);
      if (index < 0) {
        return "";
      }
      Range notes = document.getFootnoteRange();
      int start = notes.getStartOffset() + document.getFootnotes().getNoteTextStartOffset(index);
      int end = notes.getStartOffset() + document.getFootnotes().getNoteTextEndOffset(index);
      return text.note(words(new Range(start, end, document)).replace('\r', ' '));
    }
  }
}
