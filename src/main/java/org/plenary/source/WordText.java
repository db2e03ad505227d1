package org.plenary.source;

import java.util.ArrayList;
import java.util.List;

/** The text of a Word file in the making: paragraphs, and the footnotes that follow them. */
final class WordText {
  /** As the United Nations prints it above footnotes. */
  private static final String RULE = "__________________";

  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private int lastNumber;

  /** Adds a paragraph; blank ones are left out. */
  void paragraph(String words) {
    String paragraph = Signs.clean(words.replace('\u000B', '\n').replace('\f', '\n')).strip();
    if (!paragraph.isEmpty()) {
      text.append(paragraph).append("\n\n");
    }
  }

  /** Adds the next numbered note and gives its mark. */
  String note(String words) {
    String mark = Raised.number(++lastNumber);
    notes.add(mark + " " + Signs.clean(words).strip());
    return mark;
  }

  /** Adds a note whose mark stands in its words and in the text behind its place. */
  String noteWithMark(String words) {
    notes.add(Signs.clean(words).strip());
    return "";
  }

  /** The whole. */
  Converted converted() {
    if (!notes.isEmpty()) {
      text.append(RULE).append("\n\n");
      notes.forEach(n -> text.append(n).append("\n\n"));
    }
    return Limited.text(text.toString());
  }
}
