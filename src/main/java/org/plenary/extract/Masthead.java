package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Header.BracketLine;
import org.plenary.document.Header.PlenaryMeeting;
import org.plenary.document.Identity;
import org.plenary.lexicon.Calendar;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.SymbolScanner;

/** Reads the header: what stands above the text, and the closing lines below it. */
final class Masthead {
  private static final Pattern DISTRIBUTION = Pattern.compile("distr\\. ?:? ?[a-z]+");

  private static final Pattern AGENDA =
      Pattern.compile(
          "(?:agenda )?items? (\\d.*?)(?: of the (?:provisional )?agenda.*)?|points? (\\d.*?)(?: de l'ordre du jour.*)?");

  /** "121 (r)", French "121 r)". */
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})(?: ?\\(?([a-z]{1,3})\\))?");

  /** "adopted by the General Assembly on", "adoptée par l’Assemblée générale le", "of" alone. */
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?:resolutions? (?:of |du )|adopted (?:by|at) [^\\[\\]]{3,90}?,? on |adoptees? par [^\\[\\]]{3,90}? le |^of |^du )(?=\\d)");

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\[(?:without reference|on the (?:report|recommendation)|sans renvoi|sur (?:la base|le rapport|recommandation))[^\\[\\]]*]");

  private static final Pattern ADOPTED_AT =
      Pattern.compile("\\bat its ((\\d{1,5})(?:st|nd|rd|th) (?:plenary )?meeting)");

  private static final Pattern MEETING =
      Pattern.compile(
          "(\\d{1,5}) ?(?:st|nd|rd|th|d|re|e|eme)\\b(?:[^*_,.\\d]|,(?! (?:on |le )?\\d))*+|([a-z]+(?:[ -][a-z]+){0,6}?) (?:plenary meeting|seance pleniere)");

  /** The meetings of the first sessions, which stand in words, came to two hundred and a few. */
  private static final Pattern HUNDREDS =
      Pattern.compile("(?:(?:one|a|(two)|(deux)) )?(?:hundred and|cent) (.{3,24})");

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final MastheadLines lines;
  private final Pattern session;

  Masthead(Lexicon lexicon, DateExpressions dates, MastheadLines lines) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.lines = lines;
    Calendar calendar = lexicon.calendar();
    this.session =
        Pattern.compile(
            "(?:^|.*[^a-z-])("
                + String.join("|", calendar.ordinalWords())
                + ")(?: (emergency special|special))? session( extraordinaire d'urgence| extraordinaire)?");
  }

  Header read(Layout layout, Reading reading, Identity identity) {
    List<Passage> above =
        layout.masthead().stream().map(l -> reading.of(List.of(l.span()))).toList();
    Passage all = reading.of(layout.masthead().stream().map(Line::span).toList());
    return new Header(
        title(layout, reading),
        above.stream().flatMap(p -> session(p).stream()).findFirst().or(() -> ofSymbol(identity)),
        above.stream().flatMap(p -> agendaItems(p).stream()).toList(),
        issued(above),
        adopted(all, above)
            .or(
                () ->
                    adopted(
                        all,
                        layout.title().stream()
                            .limit(1)
                            .map(l -> reading.of(List.of(l.span())))
                            .toList()))
            .or(() -> closingDate(layout, reading)),
        meeting(layout, reading).or(() -> meetingAbove(all)),
        bracket(all),
        List.of());
  }

  private Optional<Found<String>> title(Layout layout, Reading reading) {
    if (!layout.partTitle().isEmpty()) {
      Passage own = reading.of(layout.partTitle().stream().map(Line::span).toList());
      return Optional.of(own.found(own.text(), "part-title", 1));
    }
    if (layout.title().isEmpty()) {
      return Optional.empty();
    }
    Passage whole = reading.of(layout.title().stream().map(Line::span).toList());
    int from =
        lines
            .number(layout.title().get(0).text())
            .map(MastheadLines.NumberHeading::titleFrom)
            .orElse(0);
    Passage title = whole.sub(Math.min(from, whole.length()), whole.length());
    return title.isEmpty() || lines.isAdoption(title.text())
        ? Optional.empty()
        : Optional.of(title.found(title.text(), "title", 1));
  }

  /**
   * "Seventy-second session", "Eleventh emergency special session" as {@code 72}, {@code ES-11}.
   */
  private Optional<Found<String>> session(Passage line) {
    Matcher m = session.matcher(line.folded());
    if (line.length() > 70 || !m.matches()) {
      return Optional.empty();
    }
    String prefix = "";
    String kind = m.group(2) != null ? m.group(2) : String.valueOf(m.group(3)).strip();
    if (kind.startsWith("emergency") || kind.endsWith("d'urgence")) {
      prefix = "ES-";
    } else if (kind.startsWith("special") || kind.startsWith("extraordinaire")) {
      prefix = "S-";
    }
    String number = prefix + lexicon.calendar().ordinal(m.group(1)).orElseThrow();
    return Optional.of(line.found(number, m.start(1), m.end(), "session-line", 1));
  }

  /**
   * The Assembly's numbers begin with the session since the thirty-first: 59/8 is of session 59.
   */
  private static Optional<Found<String>> ofSymbol(Identity identity) {
    return identity instanceof Identity.BySymbol known
            && known.symbol().value() instanceof ResolutionSymbol resolution
            && resolution.number().form() != ResolutionNumber.Form.YEAR
            && resolution.organ().startsWith("A")
        ? Optional.of(
            new Found<>(
                resolution.number().sessionNumber(),
                known.symbol().text(),
                known.symbol().spans(),
                "session-of-number",
                1))
        : Optional.empty();
  }

  private List<Found<String>> agendaItems(Passage line) {
    List<Found<String>> items = new ArrayList<>();
    Matcher m = AGENDA.matcher(line.folded());
    if (m.matches()) {
      int group = m.group(1) != null ? 1 : 2;
      Matcher item = ITEM.matcher(line.folded()).region(m.start(group), m.end(group));
      while (item.find()) {
        String letter = item.group(2) == null ? "" : " (" + item.group(2) + ")";
        items.add(line.found(item.group(1) + letter, item.start(), item.end(), "agenda-line", 1));
      }
    }
    return items;
  }

  /** The date on or below the line "Distr.: General"; Word dumps run other lines on to it. */
  private Optional<Found<LocalDate>> issued(List<Passage> above) {
    for (int i = 0; i < above.size(); i++) {
      if (DISTRIBUTION.matcher(above.get(i).folded()).find()) {
        for (Passage line : above.subList(i, Math.min(i + 4, above.size()))) {
          var date = dates.at(line.folded(), 0).flatMap(d -> day(line, d, "distribution-date"));
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<LocalDate>> day(
      Passage line, DateExpressions.Dated date, String rule) {
    return DateExpressions.day(date).map(d -> line.found(d, date.start(), date.end(), rule, 1));
  }

  private Optional<Found<LocalDate>> adopted(Passage all, List<Passage> above) {
    List<Passage> places = new ArrayList<>(above);
    places.add(all);
    for (Passage place : places) {
      Matcher m = ADOPTED.matcher(place.folded());
      if (m.find()) {
        var date = dates.at(place.folded(), m.end()).flatMap(d -> day(place, d, "adoption-line"));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found<LocalDate>> closingDate(Layout layout, Reading reading) {
    return layout.closing().stream()
        .map(l -> reading.of(List.of(l.span())))
        .flatMap(
            p ->
                dates.in(p.folded()).stream()
                    .limit(1)
                    .flatMap(d -> day(p, d, "closing-date").stream()))
        .findFirst();
  }

  private Optional<Found<PlenaryMeeting>> meeting(Layout layout, Reading reading) {
    return layout.closing().stream()
        .limit(1)
        .map(l -> reading.of(List.of(l.span())))
        .flatMap(
            p -> {
              Matcher m = MEETING.matcher(p.folded());
              boolean resumed = p.folded().contains("resumed") || p.folded().contains("reprise");
              return m.find()
                  ? number(m).stream()
                      .map(
                          n ->
                              p.found(
                                  new PlenaryMeeting(n, resumed),
                                  m.start(),
                                  m.end(),
                                  "closing-line",
                                  1))
                  : Stream.empty();
            })
        .findFirst();
  }

  /** Volumes of the first years have words: "Hundred and eighty-third plenary meeting". */
  private Optional<Integer> number(Matcher meeting) {
    return meeting.group(1) != null
        ? Optional.of(Integer.parseInt(meeting.group(1)))
        : lexicon.calendar().ordinal(meeting.group(2)).or(() -> hundreds(meeting.group(2)));
  }

  private Optional<Integer> hundreds(String words) {
    Matcher m = HUNDREDS.matcher(words);
    return m.matches()
        ? lexicon
            .calendar()
            .ordinal(m.group(3))
            .map(n -> n + 100 * (m.group(1) != null || m.group(2) != null ? 2 : 1))
        : Optional.empty();
  }

  /** "Adopted by the Security Council at its 9214th meeting, on 9 December 2022". */
  private static Optional<Found<PlenaryMeeting>> meetingAbove(Passage all) {
    Matcher m = ADOPTED_AT.matcher(all.folded());
    return m.find()
        ? Optional.of(
            all.found(
                new PlenaryMeeting(Integer.parseInt(m.group(2)), false),
                m.start(1),
                m.end(1),
                "adoption-line",
                1))
        : Optional.empty();
  }

  private Optional<Found<BracketLine>> bracket(Passage all) {
    Matcher m = BRACKET.matcher(all.folded());
    if (!m.find()) {
      return Optional.empty();
    }
    boolean withCommittee = !m.group().contains("without") && !m.group().contains("sans renvoi");
    Optional<String> committee =
        withCommittee
            ? lexicon.organs().in(m.group()).stream()
                .map(x -> x.organ().id())
                .filter(id -> id.startsWith("ga-"))
                .findFirst()
            : Optional.empty();
    var sources =
        SymbolScanner.symbols(all.text().substring(m.start(), m.end())).stream()
            .map(SymbolScanner.Hit::symbol)
            .toList();
    return Optional.of(
        all.found(
            new BracketLine(committee, sources, OralChanges.in(m.group())),
            m.start(),
            m.end(),
            "bracket-line",
            1));
  }

  /** The organ's identifier, as the opening formula gives it. */
  Optional<Organs.Organ> organ(Layout layout) {
    return layout.organ().flatMap(lexicon.organs()::byId);
  }
}
