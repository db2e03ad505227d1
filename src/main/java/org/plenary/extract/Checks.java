package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Finding;
import org.plenary.document.Finding.Severity;
import org.plenary.document.Identity;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;

/** Notices what a reader should know of a document: gaps, doubts, damage that was repaired. */
final class Checks {
  private Checks() {}

  static List<Finding> of(
      Layout layout,
      List<Paragraph> paragraphs,
      Footnotes footnotes,
      Identity identity,
      boolean inPart) {
    List<Finding> findings = new ArrayList<>();
    if (inPart) {
      findings.add(
          new Finding(
              Severity.INFO,
              "partly-read",
              "the language of this text is read in part only: symbols, numbers of resolutions, dates, numbered paragraphs",
              Optional.empty()));
    }
    if (identity instanceof Identity.ByContent) {
      findings.add(
          warning(
              "no-symbol",
              "expected the document's symbol, found none: published as unidentified"));
    }
    if (layout.opening().isEmpty() && !layout.blocks().isEmpty()) {
      findings.add(
          warning(
              "beginning-missing",
              "expected the beginning of the document, found only its end: it stands on another page"));
    } else if (layout.opening().isEmpty()) {
      findings.add(
          warning("no-opening", "expected an opening formula, found none: the text is not read"));
    }
    numbers(paragraphs, findings);
    notes(paragraphs, footnotes, findings);
    if (!inPart) {
      verbs(paragraphs, findings);
      ending(paragraphs, findings);
    }
    return findings;
  }

  private static void numbers(List<Paragraph> paragraphs, List<Finding> findings) {
    int expected = 1;
    for (Paragraph p : paragraphs) {
      if (p.place().part() == Part.OPERATIVE && p.mark().isPresent()) {
        int number = Integer.parseInt(p.mark().get());
        if (number == 1 && expected > 1) {
          findings.add(restart(p, expected));
        } else if (number != expected) {
          findings.add(
              at(
                  p,
                  "number-gap",
                  "expected operative paragraph %d, found %d".formatted(expected, number)));
        }
        expected = number + 1;
      }
    }
  }

  /** Sections and declarations within a resolution are numbered anew, as in A/RES/76/246. */
  private static Finding restart(Paragraph p, int expected) {
    return new Finding(
        Severity.INFO,
        "numbering-restarts",
        "operative paragraph %s: numbered 1 again, behind %d"
            .formatted(p.place().path(), expected - 1),
        p.body().spans().stream().findFirst());
  }

  private static void verbs(List<Paragraph> paragraphs, List<Finding> findings) {
    for (Paragraph p : paragraphs) {
      if (p.verb().isEmpty() && p.place().part() != Part.ANNEX) {
        String words = p.body().value();
        String start = words.substring(0, Math.min(40, words.length()));
        findings.add(
            at(p, "unknown-verb", "expected a leading verb, found \"%s\"".formatted(start)));
      }
    }
  }

  private static void notes(
      List<Paragraph> paragraphs, Footnotes footnotes, List<Finding> findings) {
    var records = footnotes.records(paragraphs);
    for (var note : records) {
      boolean numbered = Character.isDigit(note.mark().charAt(0));
      boolean marked = !note.markedIn().isEmpty() || footnotes.isMarkedElsewhere(note.mark());
      if (numbered && !marked) {
        findings.add(
            new Finding(
                Severity.WARNING,
                "note-without-mark",
                "expected the mark of note %s in the text, found none".formatted(note.mark()),
                note.body().spans().stream().findFirst()));
      }
      if (note.body().confidence() < 1) {
        findings.add(
            new Finding(
                Severity.INFO,
                "damaged-mark",
                "the mark of note %s was read through damage".formatted(note.mark()),
                note.body().spans().stream().findFirst()));
      }
    }
  }

  private static void ending(List<Paragraph> paragraphs, List<Finding> findings) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Paragraph last = paragraphs.get(paragraphs.size() - 1);
    while (!last.children().isEmpty()) {
      last = last.children().get(last.children().size() - 1);
    }
    if (!LineEnds.endsSentence(last.body().value())) {
      findings.add(
          at(
              last,
              "truncated",
              "expected a full stop at the end of the text, found none: is it cut off?"));
    }
  }

  private static Finding warning(String rule, String message) {
    return new Finding(Severity.WARNING, rule, message, Optional.empty());
  }

  private static Finding at(Paragraph p, String rule, String message) {
    String where = "%s paragraph %s: ".formatted(p.place().part().label(), p.place().path());
    return new Finding(
        Severity.WARNING, rule, where + message, p.body().spans().stream().findFirst());
  }
}
