package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.plenary.document.Span;
import org.plenary.source.SourceText;

/**
 * Reads MARC 21 in XML (MARC21slim schema), each record on its own: one that is not well-formed
 * does not take the rest with it.
 */
final class MarcReader {
  /** Records begin and end with these tags; in comments and CDATA they are words. */
  private static final Pattern MARK =
      Pattern.compile("(<!--|<!\\[CDATA\\[)|<(/?)(?:[\\w.-]{1,40}:)?record(?:\\s[^<>]*+)?>");

  /** The Library's answers hold 200 at most, its yearly sets some thousands. */
  private static final int MOST_RECORDS = 30_000;

  private final MarcFields fields;

  MarcReader(MarcFields fields) {
    this.fields = fields;
  }

  /** The records, in order; one that cannot be read says so in one line. */
  List<Extraction> read(SourceText source) {
    List<Extraction> extractions = new ArrayList<>();
    List<Span> spans = spans(source.text());
    for (Span span : spans.subList(0, Math.min(MOST_RECORDS, spans.size()))) {
      int ordinal = extractions.size() + 1;
      try {
        MarcRecord record = MarcParser.parse(span.of(source.text()));
        extractions.add(fields.record(source, ordinal, span, record));
      } catch (XMLStreamException e) {
        extractions.add(wrong(source, ordinal, span, e));
      }
    }
    if (spans.isEmpty()) {
      extractions.add(
          new Extraction.NotRecognised(source.name(), "expected records of MARC 21, found none"));
    } else if (spans.size() > MOST_RECORDS) {
      extractions.add(
          new Extraction.NotRecognised(
              source.name(),
              "expected %d records at most, found %d".formatted(MOST_RECORDS, spans.size())));
    }
    return extractions;
  }

  /**
   * The innermost records: a harvester's answer (OAI-PMH) wraps each in a record of its own. One
   * that never ends goes as far as the next, or the text.
   */
  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int start = -1;
    for (int at = 0; at >= 0 && mark.find(at); ) {
      at = mark.group(1) == null ? mark.end() : behind(text, mark);
      if (mark.group(1) != null || mark.group().endsWith("/>")) {
        continue;
      } else if (mark.group(2).isEmpty()) {
        if (start >= 0 && hasFields(text, start, mark.start())) {
          spans.add(new Span(start, mark.start()));
        }
        start = mark.start();
      } else if (start >= 0) {
        spans.add(new Span(start, mark.end()));
        start = -1;
      }
    }
    if (start >= 0) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  /** The end of a comment or CDATA section, or -1 when it has none: then no tag follows. */
  private static int behind(String text, Matcher mark) {
    return text.indexOf(mark.group(1).equals("<!--") ? "-->" : "]]>", mark.end());
  }

  private static boolean hasFields(String text, int from, int to) {
    return text.substring(from, to).contains("field ");
  }

  private static Extraction wrong(
      SourceText source, int ordinal, Span span, XMLStreamException wrong) {
    long line = source.text().chars().limit(span.start()).filter(c -> c == '\n').count();
    int row = wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getLineNumber());
    return new Extraction.NotRecognised(
        source.name(),
        "record %d, line %d: expected well-formed XML, found something else"
            .formatted(ordinal, line + row));
  }
}
