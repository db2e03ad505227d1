package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Finding;
import org.plenary.document.Finding.Severity;
import org.plenary.document.Footnote;
import org.plenary.document.Found;
import org.plenary.document.Identity;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Span;
import org.plenary.document.Table;

/** Notices what a reader should know of a document: gaps, doubts, damage that was repaired. */
final class Checks {
  private Checks() {}

  static List<Finding> of(
      Layout layout,
      List<Paragraph> paragraphs,
      List<Table> tables,
      Footnotes footnotes,
      Identity identity,
      boolean inPart) {
    List<Finding> findings = new ArrayList<>();
    if (inPart) {
      findings.add(Finding.of(Severity.INFO, "partly-read", Optional.empty()));
    }
    if (identity instanceof Identity.ByContent) {
      findings.add(Finding.of(Severity.WARNING, "no-symbol", Optional.empty()));
    }
    if (layout.opening().isEmpty()) {
      String rule = layout.blocks().isEmpty() ? "no-opening" : "beginning-missing";
      findings.add(Finding.of(Severity.WARNING, rule, Optional.empty()));
    }
    numbers(paragraphs, findings);
    notes(footnotes.records(paragraphs, tables), footnotes, findings);
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
          findings.add(at(p, "number-gap", Integer.toString(expected), Integer.toString(number)));
        }
        expected = number + 1;
      }
    }
  }

  /** Sections and declarations within a resolution are numbered anew, as in A/RES/76/246. */
  private static Finding restart(Paragraph p, int expected) {
    return Finding.in(
        p.place(),
        Severity.INFO,
        "numbering-restarts",
        start(p.body()),
        Integer.toString(expected - 1));
  }

  private static void verbs(List<Paragraph> paragraphs, List<Finding> findings) {
    for (Paragraph p : paragraphs) {
      if (p.verb().isEmpty() && p.place().part() != Part.ANNEX) {
        String words = p.body().value();
        String start = words.substring(0, Math.min(40, words.length()));
        findings.add(at(p, "unknown-verb", start));
      }
    }
  }

  private static void notes(List<Footnote> records, Footnotes footnotes, List<Finding> findings) {
    for (Footnote note : records) {
      boolean numbered = Character.isDigit(note.mark().charAt(0));
      boolean marked = !note.markedIn().isEmpty() || footnotes.isMarkedElsewhere(note.mark());
      if (numbered && !marked) {
        findings.add(
            Finding.of(Severity.WARNING, "note-without-mark", start(note.body()), note.mark()));
      }
      if (note.body().confidence() < 1) {
        findings.add(Finding.of(Severity.INFO, "damaged-mark", start(note.body()), note.mark()));
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
      findings.add(at(last, "truncated"));
    }
  }

  private static Finding at(Paragraph p, String rule, String... values) {
    return Finding.in(p.place(), Severity.WARNING, rule, start(p.body()), values);
  }

  /** The first of the places where words stand: a page may break within them. */
  private static Optional<Span> start(Found<?> words) {
    return words.spans().stream().findFirst();
  }
}
