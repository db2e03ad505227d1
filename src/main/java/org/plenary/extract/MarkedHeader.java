package org.plenary.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Finding;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.Span;
import org.plenary.source.Mark;
import org.plenary.source.Marks;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/**
 * What the marks of a source say of the header, beside what its words say: they fill what could not
 * be read in the words ("13avril 2020"), and where the two differ, both are told.
 */
final class MarkedHeader {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Editors enter 0001-01-01 where they know no date; the Assembly first met in 1946. */
  private static final int FIRST_YEAR = 1945;

  private final Marks marks;
  private final Reading reading;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param marks of the document and its cover; none in plain text
   */
  MarkedHeader(Marks marks, Reading reading) {
    this.marks = marks;
    this.reading = reading;
  }

  /** What was found to differ, once {@link #completed} has been asked. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The header with what only the marks say. */
  Header completed(Header words, Identity identity) {
    symbol(identity);
    number(Mark.Kind.SESSION, words.session().map(s -> s.value().replaceAll("\\D", "")));
    number(Mark.Kind.MEETING, words.meeting().map(m -> Integer.toString(m.value().number())));
    return new Header(
        words.title(),
        words.session(),
        words.agendaItems(),
        itemTitles(words.agendaItems()),
        date(Mark.Kind.ISSUED, words.issued()),
        date(Mark.Kind.ADOPTED, words.adopted()),
        words.meeting(),
        words.bracket(),
        words.sponsors());
  }

  private Map<String, String> itemTitles(List<Found<String>> items) {
    Map<String, String> titles = new HashMap<>();
    for (Found<String> item : items) {
      String name = Mark.TITLE_OF + item.value().replaceAll("[ ()]", "");
      marks
          .of(Mark.Kind.AGENDA_ITEM)
          .flatMap(m -> m.attribute(name).stream())
          .findFirst()
          .ifPresent(t -> titles.put(item.value(), MarcAgenda.title(t)));
    }
    return titles;
  }

  private Optional<Found<LocalDate>> date(Mark.Kind kind, Optional<Found<LocalDate>> words) {
    Optional<Found<LocalDate>> marked = marks.of(kind).flatMap(m -> date(m).stream()).findFirst();
    if (words.isPresent() && marked.isPresent()) {
      check(marked.get().spans(), words.get().value().toString(), marked.get().value().toString());
    }
    return words.or(() -> marked);
  }

  private Optional<Found<LocalDate>> date(Mark mark) {
    Passage passage = reading.of(List.of(new Span(mark.start(), mark.end())));
    try {
      return mark.attribute(Mark.VALUE)
          .map(LocalDate::parse)
          .filter(d -> d.getYear() >= FIRST_YEAR && !passage.isEmpty())
          .map(d -> passage.found(d, "marked-date", 1));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void number(Mark.Kind kind, Optional<String> words) {
    marks
        .of(kind)
        .findFirst()
        .ifPresent(
            mark -> {
              Matcher digits = DIGITS.matcher(mark.attribute(Mark.VALUE).orElse(""));
              if (words.isPresent() && digits.find()) {
                check(List.of(new Span(mark.start(), mark.end())), words.get(), digits.group());
              }
            });
  }

  /** "A/RES/74/255 A-B" on the cover of both parts is the symbol of each. */
  private void symbol(Identity identity) {
    if (identity instanceof Identity.BySymbol known) {
      marks
          .of(Mark.Kind.SYMBOL)
          .findFirst()
          .ifPresent(
              mark -> {
                Span span = new Span(mark.start(), mark.end());
                String marked = reading.of(List.of(span)).text();
                Symbol own = known.symbol().value();
                if (Symbol.parse(marked).filter(s -> whole(s).equals(whole(own))).isEmpty()) {
                  check(List.of(span), own.print(), marked);
                }
              });
    }
  }

  private static String whole(Symbol symbol) {
    return symbol instanceof ResolutionSymbol resolution
        ? resolution.organ() + resolution.number().withPart("A").print()
        : symbol.print();
  }

  private void check(List<Span> spans, String words, String marked) {
    if (!words.equals(marked)) {
      findings.add(
          Finding.of(
              Finding.Severity.WARNING,
              "mark-disagrees",
              spans.stream().findFirst(),
              words,
              marked));
    }
  }
}
