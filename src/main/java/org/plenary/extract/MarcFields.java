package org.plenary.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.CatalogueRecord.LibraryEntry;
import org.plenary.document.Header.BracketLine;
import org.plenary.document.Header.PlenaryMeeting;
import org.plenary.document.Span;
import org.plenary.lexicon.Lexicon;
import org.plenary.source.SourceText;
import org.plenary.symbol.DoubleSymbol;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolKind;

/**
 * Reads the fields of one record of the United Nations Digital Library. Its fields from 191 on are
 * its own: MARC 21 leaves 9XX and X9X to each library.
 */
final class MarcFields {
  /** Symbols of documents (191), and of the resolution that a record of voting is about (791). */
  private static final List<String> SYMBOLS = List.of("191", "791");

  private static final List<String> MAIN_COMMITTEES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /** "2023-11-08"; older records have "20231108". */
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

  /** The marks that end a part of a title in library rules (ISBD): "Title :", "… resolution /". */
  private static final Pattern PUNCTUATION = Pattern.compile("\\s*[/:;=,]$");

  private static final Pattern MEETING =
      Pattern.compile("(?i)\\b(\\d{1,4})(?:st|nd|rd|th) (\\(resumed\\) )?(?:plenary )?meeting");

  private final Lexicon lexicon;
  private final MarcSponsors sponsors;
  private final MarcSubjects subjects;
  private final MarcVote votes;

  MarcFields(Lexicon lexicon) {
    this.lexicon = lexicon;
    var states = new RecordedStates(lexicon);
    this.sponsors = new MarcSponsors(states);
    this.subjects = new MarcSubjects(lexicon.subjects());
    this.votes = new MarcVote(states);
  }

  Extraction record(SourceText source, int ordinal, Span span, MarcRecord marc) {
    List<String> printed = SYMBOLS.stream().flatMap(t -> values(marc, t, "a")).distinct().toList();
    List<Symbol> symbols = symbols(printed);
    if (symbols.isEmpty()) {
      return new Extraction.NotRecognised(
          source.name(),
          "record %d: expected a symbol in field 191 or 791, found \"%s\""
              .formatted(ordinal, String.join(", ", printed)));
    }
    var findings = new RecordFindings(span);
    marc.repaired().stream().findFirst().ifPresent(v -> findings.add("encoded-twice", v));
    Optional<LocalDate> voted = day(marc, "992", findings);
    Optional<LocalDate> issued = day(marc, "269", findings);
    Optional<LocalDate> named = voted.or(() -> issued);
    LibraryEntry library = library(marc, issued, findings);
    List<String> remarks = Stream.of("590", "996").flatMap(t -> values(marc, t, "a")).toList();
    MarcSponsors.Read submitted = sponsors.read(marc, named, findings);
    return new Extraction.Catalogued(
        new CatalogueRecord(
            source,
            ordinal,
            span,
            symbols,
            marc.first("245", "a").map(t -> PUNCTUATION.matcher(t).replaceFirst("")),
            MarcAgenda.items(marc, symbols.get(0), findings),
            voted,
            Optional.empty(),
            meeting(remarks),
            symbols(marc, "952", findings).stream().findFirst(),
            origin(marc, symbols.get(0), library),
            submitted.sponsors(),
            submitted.additional(),
            votes.without(remarks, marc),
            votes.of(marc, remarks, named, findings),
            subjects.of(marc, findings),
            subjects.goals(marc),
            Optional.of(library),
            Optional.empty(),
            findings.list()));
  }

  private static Stream<String> values(MarcRecord marc, String tag, String code) {
    return marc.of(tag).flatMap(f -> f.all(code));
  }

  /** Two fields may hold the halves of a double symbol, or the parts of a composite resolution. */
  private static List<Symbol> symbols(List<String> printed) {
    Optional<Symbol> joined =
        printed.size() == 2
            ? Symbol.parse(String.join("-", printed)).filter(DoubleSymbol.class::isInstance)
            : Optional.empty();
    return joined
        .map(List::of)
        .orElseGet(
            () ->
                printed.stream()
                    .flatMap(p -> Symbol.parse(p).stream())
                    .flatMap(s -> CatalogueFields.parts(s).stream())
                    .distinct()
                    .toList());
  }

  private static List<Symbol> symbols(MarcRecord marc, String tag, RecordFindings findings) {
    List<Symbol> symbols = new ArrayList<>();
    values(marc, tag, "a")
        .forEach(
            printed -> {
              Optional<Symbol> symbol = Symbol.parse(printed);
              findings.unread(symbol, Optional.of(printed), "symbol");
              symbol.ifPresent(symbols::add);
            });
    return symbols;
  }

  /** Documents beside this one (993), by what the first indicator says of them. */
  private static List<Symbol> related(MarcRecord marc, String kind, RecordFindings findings) {
    List<MarcRecord.Field> fields =
        marc.of("993").filter(f -> f.indicators().startsWith(kind)).toList();
    return symbols(new MarcRecord(fields, List.of()), "993", findings);
  }

  private static Optional<LocalDate> day(MarcRecord marc, String tag, RecordFindings findings) {
    Optional<String> printed = marc.first(tag, "a");
    Optional<LocalDate> day = printed.flatMap(MarcFields::day);
    findings.unread(day, printed, "date");
    return day;
  }

  private static Optional<LocalDate> day(String printed) {
    Matcher m = DAY.matcher(printed);
    try {
      return m.matches()
          ? Optional.of(LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3)))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<PlenaryMeeting> meeting(List<String> remarks) {
    return remarks.stream()
        .map(MEETING::matcher)
        .filter(Matcher::find)
        .map(m -> new PlenaryMeeting(Integer.parseInt(m.group(1)), m.group(2) != null))
        .findFirst();
  }

  /** Of a resolution the Library names committee, draft and report; of a draft what came of it. */
  private static Optional<BracketLine> origin(
      MarcRecord marc, Symbol symbol, LibraryEntry library) {
    boolean adopted =
        symbol.kind() == SymbolKind.RESOLUTION || symbol.kind() == SymbolKind.DECISION;
    boolean plenary = marc.first("793", "a").filter(MarcFields::isPlenary).isPresent();
    return adopted && (library.committee().isPresent() || plenary)
        ? Optional.of(
            new BracketLine(library.committee(), plenary ? library.drafts() : library.reports()))
        : Optional.empty();
  }

  private static boolean isPlenary(String committee) {
    return committee.startsWith("PLENARY");
  }

  /** "03" is the Third Committee. */
  private Optional<String> committee(MarcRecord marc, RecordFindings findings) {
    Optional<String> printed = marc.first("793", "a").filter(c -> !isPlenary(c));
    Optional<String> known =
        printed
            .filter(c -> c.matches("0?[1-6]"))
            .map(c -> MAIN_COMMITTEES.get(Integer.parseInt(c) - 1))
            .flatMap(n -> lexicon.organs().byId("ga-" + n + "-committee"))
            .map(o -> o.id());
    findings.unread(known, printed, "main-committee");
    return known;
  }

  private LibraryEntry library(
      MarcRecord marc, Optional<LocalDate> issued, RecordFindings findings) {
    return new LibraryEntry(
        marc.first("001", "").filter(n -> n.matches("\\d{1,12}")),
        marc.of("260").map(MarcFields::words).findFirst(),
        issued,
        values(marc, "041", "a").flatMap(MarcFields::codes).distinct().toList(),
        committee(marc, findings),
        related(marc, "2", findings),
        related(marc, "3", findings),
        related(marc, "1", findings),
        values(marc, "856", "u").filter(MarcFields::isAddress).toList(),
        marc.fields().stream()
            .filter(f -> f.tag().startsWith("5"))
            .map(MarcFields::words)
            .filter(n -> !n.isEmpty())
            .toList());
  }

  /** Older records run the codes together: "engfre". */
  private static Stream<String> codes(String printed) {
    return printed.matches("(?:[a-z]{3})+")
        ? Stream.of(printed.split("(?<=\\G.{3})"))
        : Stream.empty();
  }

  private static boolean isAddress(String printed) {
    return printed.matches("https?://[\\w.-]+/[\\w./%()+,:;=?&@~!$'*#-]*");
  }

  private static String words(MarcRecord.Field field) {
    return String.join(" ", field.subfields().stream().map(MarcRecord.Subfield::value).toList())
        .strip();
  }
}
