package org.plenary.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Citation;
import org.plenary.document.DocumentType;
import org.plenary.document.Footnote;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Meeting;
import org.plenary.document.Paragraph;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;
import org.plenary.lexicon.Kinds;
import org.plenary.lexicon.Organs;
import org.plenary.source.SourceText;
import org.plenary.symbol.Symbol;

/** A document put together by hand: words of its text, found where they first stand. */
final class Written {
  static final Organs.Organ ASSEMBLY = new Organs.Organ("ga", "A");

  private final SourceText source;

  Written(String name, String language, String text) {
    this.source =
        new SourceText(name, language, text, "0123456789abcdef".repeat(4).substring(0, 64));
  }

  SourceText source() {
    return source;
  }

  static Symbol symbol(String symbol) {
    return Symbol.parse(symbol).orElseThrow();
  }

  /** Something that words of the text say. */
  <T> Found<T> says(String words, T value) {
    int start = source.text().indexOf(words);
    return new Found<>(
        value, words, List.of(new Span(start, start + words.length())), "by-hand", 1);
  }

  /** Words that stand for themselves. */
  Found<String> words(String words) {
    return says(words, words);
  }

  Found<Citation> cites(String words, Place place, Target target) {
    return says(words, citation(place, target, Optional.empty(), Optional.empty()));
  }

  Found<Citation> cites(String words, Place place, Target target, DocumentType citedAs) {
    return says(
        words,
        new Citation(
            place,
            target,
            Optional.empty(),
            Optional.empty(),
            Optional.of(citedAs),
            Optional.empty()));
  }

  Found<Citation> cites(
      String words, Place place, Target target, LeadingVerb verb, LocalDate date) {
    return says(words, citation(place, target, Optional.of(verb), Optional.of(date)));
  }

  private static Citation citation(
      Place place, Target target, Optional<LeadingVerb> verb, Optional<LocalDate> date) {
    return new Citation(place, target, verb, date, Optional.empty(), Optional.empty());
  }

  Paragraph paragraph(Place place, String mark, String words, Paragraph... children) {
    return new Paragraph(
        place,
        Optional.of(mark).filter(m -> !m.isEmpty()),
        Optional.empty(),
        List.of(),
        words(words),
        List.of(),
        List.of(children));
  }

  Paragraph paragraph(Place place, LeadingVerb verb, String words, String... notes) {
    return new Paragraph(
        place,
        Optional.empty(),
        Optional.empty(),
        List.of(says(verb.text(), verb)),
        words(words),
        List.of(notes).stream().map(this::words).toList(),
        List.of());
  }

  Footnote footnote(String mark, String words, Place... markedIn) {
    return new Footnote(mark, words(words), List.of(markedIn));
  }

  /** The plenary meeting of a closing line. */
  static Meeting plenaryMeeting(int number, String name) {
    return new Meeting(
        new Kinds.Kind("plenary-meeting", "PlenaryMeeting"),
        name,
        Optional.empty(),
        Optional.of(number),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /** A header with nothing but a title. */
  Header titled(String title) {
    return new Header(
        Optional.of(words(title)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A document of paragraphs, notes and citations. */
  UnDocument document(
      Identity identity,
      DocumentType type,
      Header header,
      List<Paragraph> paragraphs,
      List<Footnote> footnotes,
      List<Found<Citation>> citations) {
    return new UnDocument(
        source,
        1,
        identity,
        type,
        Optional.of(ASSEMBLY),
        header,
        paragraphs,
        List.of(),
        footnotes,
        citations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same document, speaking of meetings. */
  static UnDocument with(UnDocument d, List<Found<Meeting.Mention>> meetings) {
    return new UnDocument(
        d.source(),
        1,
        d.identity(),
        d.type(),
        d.organ(),
        d.header(),
        d.paragraphs(),
        d.tables(),
        d.footnotes(),
        d.citations(),
        d.goals(),
        d.organisations(),
        meetings,
        d.agreements(),
        d.programmes(),
        d.mandates(),
        d.nameChanges(),
        d.adoptions(),
        d.subjects(),
        d.findings());
  }
}
