package org.plenary.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.document.Citation;
import org.plenary.document.Footnote;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;
import org.plenary.symbol.Symbol;

/** What was read in a text, as facts. */
public final class ReadFacts {
  private final FactList facts = new FactList();
  private final UnDocument document;

  private ReadFacts(UnDocument document) {
    this.document = document;
  }

  /** The facts of a document. */
  public static Facts of(UnDocument document) {
    var read = new ReadFacts(document);
    read.header();
    document.paragraphs().forEach(read::paragraph);
    read.counts();
    document.footnotes().forEach(read::note);
    document.citations().forEach(read::citation);
    return read.facts.of(name(document), document.source().language());
  }

  /** The symbol of a document, or the name of its file. */
  public static String name(UnDocument document) {
    return document.identity() instanceof Identity.BySymbol s
        ? s.symbol().value().primary().print()
        : document.source().name();
  }

  private void header() {
    Header header = document.header();
    if (document.identity() instanceof Identity.BySymbol s) {
      facts.add(Fact.of(Field.SYMBOL, s.symbol().value().primary().print()));
    }
    facts.add(Fact.of(Field.TYPE, document.type().term()));
    header
        .title()
        .map(Found::value)
        .ifPresent(t -> facts.add(Fact.of(Field.TITLE, Letters.of(t), Letters.shown(t), "")));
    header.session().ifPresent(s -> facts.add(Fact.of(Field.SESSION, s.value())));
    header.agendaItems().forEach(i -> facts.add(Fact.of(Field.AGENDA_ITEM, i.value())));
    header.issued().ifPresent(d -> facts.add(Fact.of(Field.ISSUED, d.value().toString())));
    header.adopted().ifPresent(d -> facts.add(Fact.of(Field.DATE, d.value().toString())));
    header
        .meeting()
        .map(Found::value)
        .ifPresent(
            m -> facts.add(Fact.of(Field.MEETING, m.number() + (m.resumed() ? " resumed" : ""))));
    header.bracket().map(Found::value).ifPresent(this::bracket);
  }

  private void bracket(Header.BracketLine bracket) {
    for (Symbol source : bracket.sources()) {
      facts.add(Fact.of(Field.DRAFT_OR_REPORT, source.print()));
    }
    // ga-fourth-committee: the fourth.
    String committee =
        bracket.committee().map(c -> c.replaceAll("^ga-|-committee$", "")).orElse("none");
    facts.add(Fact.of(Field.COMMITTEE, committee));
  }

  private void counts() {
    facts.counts(count(Part.PREAMBULAR), count(Part.OPERATIVE));
    facts.add(Fact.of(Field.NOTE_COUNT, Integer.toString(document.footnotes().size())));
  }

  private long count(Part part) {
    return document.paragraphs().stream().filter(p -> p.place().part() == part).count();
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.place().part() == Part.ANNEX) {
      return;
    }
    String words = words(paragraph);
    String place = place(paragraph.place());
    facts.paragraph(words, place);
    paragraph.verb().ifPresent(v -> facts.verb(v.value().concept(), words, place));
    boolean numbered = paragraph.place().part() == Part.OPERATIVE;
    paragraph
        .mark()
        .map(m -> m.replaceAll("\\D", ""))
        .filter(m -> numbered && !m.isEmpty())
        .ifPresent(
            m ->
                facts.add(
                    Fact.of(
                        Field.NUMBER,
                        m + " " + Letters.opening(words),
                        m + ". " + Letters.shown(words),
                        place)));
  }

  /** A paragraph's words with those of its sub-paragraphs. */
  private static String words(Paragraph paragraph) {
    String below =
        paragraph.children().stream()
            .map(c -> " " + c.mark().orElse("") + " " + words(c))
            .collect(Collectors.joining());
    return paragraph.body().text() + below;
  }

  private void note(Footnote note) {
    facts.note(note.mark(), note.body().text());
    note.markedIn().forEach(place -> facts.notePlace(note.mark(), place(place)));
  }

  private void citation(Found<Citation> citation) {
    Place place = citation.value().place();
    // The XML never links "Ibid.": what it cites counts neither for nor against.
    boolean open = citation.rule().equals("ibid");
    if (!open
        && place.part() != Part.HEADER
        && citation.value().target() instanceof Target.Known known) {
      facts.citation(known.symbol(), place(place), citation.text());
    }
  }

  /** The paragraph or note of a place: {@code operative 12} for its sub-paragraph (a) too. */
  private static String place(Place place) {
    return switch (place.part()) {
      case PREAMBULAR, OPERATIVE, BODY ->
          place.part().label() + " " + List.of(place.path().split("/")).get(0);
      case FOOTNOTE -> "note " + place.note().orElse("");
      case HEADER, CLOSING, ANNEX -> place.part().label();
    };
  }
}
