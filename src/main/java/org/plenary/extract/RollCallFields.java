package org.plenary.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.Span;
import org.plenary.document.Vote;
import org.plenary.document.Vote.Count;
import org.plenary.document.Vote.Option;
import org.plenary.document.Vote.Voter;
import org.plenary.lexicon.Lexicon;
import org.plenary.source.RollCallTables;
import org.plenary.source.SourceText;
import org.plenary.symbol.RomanNumeral;
import org.plenary.symbol.Symbol;

/** Reads one roll call: which resolution, when, and who voted how. */
final class RollCallFields {
  /** Votes by their names in the tables, in the order of {@link Option}. */
  private static final List<String> SIDES = List.of("yes", "no", "abstain");

  /**
   * "R/31/6A", "A/RES/75/254 A", "R/61/128AB"; "R/42/70/A", while the I of "R/31/208/I" is a
   * section.
   */
  private static final Pattern RESOLUTION =
      Pattern.compile("(?:A/RES/|R/)(\\d{1,3})/(\\d{1,4})(?: ?([A-Z]{1,2})|/([A-H]))?");

  /** "A/RES/ES-10/19", in the table among those of the 72nd session. */
  private static final Pattern SPECIAL = Pattern.compile("A/RES/E?S-\\d{1,2}/\\d{1,3}");

  /** "SS/1/59", "ESS/5/70": of a special or emergency special session only the page is named. */
  private static final Pattern SPECIAL_PAGE = Pattern.compile("E?SS/.*");

  /** Until the twentieth session the number is the page of the Official Records. */
  private static final int FIRST_NUMBERED = 21;

  /** The last session whose resolutions ran through all sessions: 3541 (XXX). */
  private static final int LAST_RUNNING = 30;

  /** Until the fifty-sixth session decisions had the numbers from 301 on, then those from 501. */
  private static final int LAST_OF_SMALL_DECISIONS = 56;

  private static final int FIRST_DECISION = 301;
  private static final int FIRST_LATER_DECISION = 501;

  /** "1975-12-05", "5/12/1975". */
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  /** "Benin (BJ)". */
  private static final Pattern STATE = Pattern.compile("(.*?)(?: \\(([A-Z]{2})\\))?");

  private final Lexicon lexicon;
  private final Set<String> weekdays;

  /**
   * @param weekdays the sessions in whose dates the day is that of the week
   */
  RollCallFields(Lexicon lexicon, Set<String> weekdays) {
    this.lexicon = lexicon;
    this.weekdays = weekdays;
  }

  Extraction record(SourceText source, int ordinal, Span span, CSVRecord row) {
    String call = text(row, "rcid").orElse("?");
    Optional<String> part =
        Stream.of("amend", "para")
            .filter(c -> text(row, c).filter("1"::equals).isPresent())
            .findFirst();
    if (part.isEmpty() && isOfAnotherSession(row)) {
      return new Extraction.NotRecognised(
          source.name(),
          "roll call %s: expected a resolution of session %s, found \"%s\""
              .formatted(call, session(row).orElse(""), text(row, "unres").orElse("")));
    }
    List<Symbol> symbols = part.isPresent() ? List.of() : symbols(row);
    if (symbols.isEmpty()) {
      return new Extraction.LeftOut(
          source.name(), "roll call %s: left out, %s".formatted(call, matter(row, part)));
    }
    var findings = new RecordFindings(span);
    Optional<LocalDate> date = day(row);
    boolean weekday = weekdays.contains(text(row, "session").orElse(""));
    if (weekday || date.isEmpty()) {
      findings.add("day-of-week", text(row, "date").orElse(""));
    }
    return new Extraction.Catalogued(
        new CatalogueRecord(
            source,
            ordinal,
            span,
            symbols,
            Optional.empty(),
            List.of(),
            date.filter(d -> !weekday),
            date.filter(d -> weekday).map(YearMonth::from),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(false),
            vote(row, date, findings),
            List.of(),
            List.of(),
            Optional.empty(),
            text(row, "descr").or(() -> text(row, "short")),
            findings.list()));
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column).strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }

  /** What a vote is on that is on no numbered resolution. */
  private static String matter(CSVRecord row, Optional<String> part) {
    Optional<String> unres = text(row, "unres");
    if (part.isPresent()) {
      return part.get().equals("para") ? "a vote on a paragraph" : "a vote on an amendment";
    }
    if (unres.isEmpty()) {
      return "a vote on no resolution";
    }
    boolean page =
        SPECIAL_PAGE.matcher(unres.get()).matches()
            || session(row).filter(s -> s.matches("\\d+")).map(Integer::valueOf).orElse(0)
                < FIRST_NUMBERED;
    return "%s, \"%s\""
        .formatted(page ? "a vote named by a page" : "a vote on a section", unres.get());
  }

  /** R/677/46 in the 67th session is slipped somewhere: no number is guessed. */
  private static boolean isOfAnotherSession(CSVRecord row) {
    Matcher m = RESOLUTION.matcher(text(row, "unres").orElse(""));
    return m.matches()
        && Integer.parseInt(m.group(1)) >= FIRST_NUMBERED
        && session(row).filter(s -> !s.equals(m.group(1))).isPresent();
  }

  /** Numbers that went through R are "67.0". */
  private static Optional<String> session(CSVRecord row) {
    return text(row, "session").map(s -> s.replaceFirst("\\.0+$", ""));
  }

  /**
   * "R/21/2230" is A/RES/2230 (XXI), "R/31/6A" A/RES/31/6 A, "R/34/449" a decision, and
   * "R/61/128AB" both parts of one resolution.
   */
  private static List<Symbol> symbols(CSVRecord row) {
    String printed = text(row, "unres").orElse("");
    Matcher m = RESOLUTION.matcher(printed);
    Optional<Symbol> symbol =
        SPECIAL.matcher(printed).matches()
            ? Symbol.parse(printed)
            : Optional.of(m)
                .filter(Matcher::matches)
                .filter(r -> Integer.parseInt(r.group(1)) >= FIRST_NUMBERED)
                .flatMap(RollCallFields::symbol);
    return symbol.map(CatalogueFields::parts).orElse(List.of());
  }

  private static Optional<Symbol> symbol(Matcher printed) {
    Optional<String> letters =
        Optional.ofNullable(printed.group(3)).or(() -> Optional.ofNullable(printed.group(4)));
    return symbol(
        Integer.parseInt(printed.group(1)),
        Integer.parseInt(printed.group(2)),
        letters.map(l -> String.join("-", l.split(""))),
        printed.group().startsWith("A/RES/"));
  }

  /**
   * @param resolution whether it is said to be one; "R/34/449" may be a decision
   */
  private static Optional<Symbol> symbol(
      int session, int number, Optional<String> letter, boolean resolution) {
    String part = letter.map(l -> " " + l).orElse("");
    if (session <= LAST_RUNNING) {
      return Symbol.parse("A/RES/%d%s (%s)".formatted(number, part, RomanNumeral.print(session)));
    }
    int decisions = session <= LAST_OF_SMALL_DECISIONS ? FIRST_DECISION : FIRST_LATER_DECISION;
    String kind = number >= decisions && !resolution ? "DEC" : "RES";
    return Symbol.parse("A/%s/%d/%d%s".formatted(kind, session, number, part));
  }

  /** The date as it stands. */
  static Optional<LocalDate> day(CSVRecord row) {
    String printed = text(row, "date").orElse("");
    Matcher iso = ISO.matcher(printed);
    Matcher slashed = SLASHED.matcher(printed);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.parse(printed));
      }
      return slashed.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(slashed.group(3)),
                  Integer.parseInt(slashed.group(2)),
                  Integer.parseInt(slashed.group(1))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Vote> vote(CSVRecord row, Optional<LocalDate> on, RecordFindings findings) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < SIDES.size(); i++) {
      Optional<Integer> total =
          text(row, SIDES.get(i)).filter(t -> t.matches("\\d{1,3}")).map(Integer::valueOf);
      List<Voter> voters =
          text(row, RollCallTables.SIDES.get(SIDES.get(i))).stream()
              .flatMap(t -> Stream.of(t.split("; ")))
              .map(t -> voter(t, on, findings))
              .toList();
      if (total.isPresent() || !voters.isEmpty()) {
        counts.add(new Count(Option.values()[i], total, voters));
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(new Vote(counts));
  }

  private Voter voter(String printed, Optional<LocalDate> on, RecordFindings findings) {
    Matcher m = STATE.matcher(printed);
    m.matches();
    Optional<String> state =
        lexicon
            .states()
            .named(m.group(1), on)
            .or(() -> Optional.ofNullable(m.group(2)).flatMap(lexicon.states()::coded))
            .map(id -> on.map(day -> lexicon.states().seatedOn(id, day)).orElse(id));
    if (state.isEmpty()) {
      findings.add("unknown-state", m.group(1));
    }
    return new Voter(m.group(1), state);
  }
}
