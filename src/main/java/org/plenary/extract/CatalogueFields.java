package org.plenary.extract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.CatalogueRecord.AgendaItem;
import org.plenary.document.CatalogueRecord.Sponsor;
import org.plenary.document.CatalogueRecord.Subject;
import org.plenary.document.Header.BracketLine;
import org.plenary.document.Header.PlenaryMeeting;
import org.plenary.document.Span;
import org.plenary.document.Vote;
import org.plenary.document.Vote.Count;
import org.plenary.document.Vote.Option;
import org.plenary.document.Vote.Voter;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Lexicon;
import org.plenary.source.SourceText;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/** Reads the fields of one record of the Secretariat's catalogue. */
final class CatalogueFields {
  /** The sides of a vote as the fields name them, in the order of {@link Option}. */
  private static final List<String> SIDES = List.of("in_favour", "against", "abstaining");

  private static final String THESAURUS = "UNBIS";

  private static final Pattern MEETING = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)\\b.*");
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})(?:\\s?\\(([a-z]{1,3})\\))?");

  /** "2019-10-10 00:00:00"; 0001-01-01 stands for an unknown date. */
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2}-\\d{2}-\\d{2})(?: .*)?");

  /** "A/77/PV.54 (Resumption 1)": where in the record the resumed meeting stands. */
  private static final Pattern RESUMED = Pattern.compile("(?i) ?\\(resum[a-z]+ ?\\d*\\)$");

  /** Between the titles of several items; at times nothing but a blank is, and none can be told. */
  private static final String SEPARATOR = " ?\\| ?";

  private static final Pattern GOAL = Pattern.compile("\\d{1,2}(?:\\.[0-9a-z]{1,2})?");

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final RecordedStates states;

  CatalogueFields(Lexicon lexicon, DateExpressions dates) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.states = new RecordedStates(lexicon);
  }

  Extraction record(SourceText source, int ordinal, Span span, JsonObject node) {
    String printed = text(node, "symbol").orElse("");
    Optional<Symbol> symbol = Symbol.parse(printed);
    if (symbol.isEmpty()) {
      return new Extraction.NotRecognised(
          source.name(), "record %d: expected a symbol, found \"%s\"".formatted(ordinal, printed));
    }
    var findings = new RecordFindings(span);
    Optional<LocalDate> adopted = date(node, findings);
    return new Extraction.Catalogued(
        new CatalogueRecord(
            source,
            ordinal,
            span,
            parts(symbol.get()),
            text(node, "title"),
            agendaItems(symbol.get(), node, findings),
            adopted,
            Optional.empty(),
            meeting(node),
            meetingRecord(node, findings),
            origin(node, findings),
            sponsors(node, "sponsors", adopted),
            sponsors(node, "additional_sponsors", adopted),
            withoutVote(node),
            vote(node, adopted, findings),
            subjects(node, findings),
            texts(node, "SDGs").filter(g -> GOAL.matcher(g).matches()).toList(),
            Optional.empty(),
            Optional.empty(),
            findings.list()));
  }

  /** "A/RES/74/255 A-B" describes two documents. */
  static List<Symbol> parts(Symbol symbol) {
    Optional<String> range =
        symbol instanceof ResolutionSymbol r ? r.number().part() : Optional.empty();
    if (range.isEmpty() || range.get().length() != 3) {
      return List.of(symbol);
    }
    ResolutionSymbol whole = (ResolutionSymbol) symbol;
    return range
        .get()
        .substring(0, 1)
        .chars()
        .flatMap(first -> IntStream.rangeClosed(first, range.get().charAt(2)))
        .mapToObj(c -> whole.number().withPart(Character.toString(c)))
        .flatMap(n -> n.resolutionOf(whole.organ()).stream())
        .toList();
  }

  private static List<AgendaItem> agendaItems(
      Symbol symbol, JsonObject node, RecordFindings findings) {
    List<String> numbers =
        ITEM.matcher(text(node, "agenda_item").orElse(""))
            .results()
            .map(m -> m.group(1) + (m.group(2) == null ? "" : " (" + m.group(2) + ")"))
            .toList();
    Optional<String> printed = text(node, "agenda_item_name");
    List<String> titles = printed.map(t -> List.of(t.split(SEPARATOR))).orElse(List.of());
    boolean told = titles.size() == numbers.size();
    if (!told) {
      printed.ifPresent(t -> findings.add("agenda-item-title", t));
    }
    return IntStream.range(0, numbers.size())
        .boxed()
        .flatMap(
            i ->
                MarcAgenda.item(
                    symbol, numbers.get(i), told ? Optional.of(titles.get(i)) : Optional.empty())
                    .stream())
        .toList();
  }

  private Optional<LocalDate> date(JsonObject node, RecordFindings findings) {
    Optional<String> printed = text(node, "adoption_date");
    Optional<LocalDate> date =
        printed.flatMap(
            p -> {
              Matcher iso = ISO.matcher(p);
              String folded = Folded.of(p.replace('\u00A0', ' ')).text();
              return iso.matches()
                  ? Optional.of(LocalDate.parse(iso.group(1)))
                  : dates.at(folded, 0).flatMap(DateExpressions::day);
            });
    findings.unread(date, printed, "date");
    return date;
  }

  private static Optional<PlenaryMeeting> meeting(JsonObject node) {
    return text(node, "adoption_meeting")
        .map(MEETING::matcher)
        .filter(Matcher::matches)
        .map(m -> new PlenaryMeeting(Integer.parseInt(m.group(1)), m.group().contains("resumed")));
  }

  private static Optional<Symbol> meetingRecord(JsonObject node, RecordFindings findings) {
    Optional<String> printed = text(node, "pv");
    Optional<Symbol> symbol =
        printed.flatMap(p -> Symbol.parse(RESUMED.matcher(p).replaceFirst("")));
    findings.unread(symbol, printed, "meeting-record");
    return symbol;
  }

  private Optional<BracketLine> origin(JsonObject node, RecordFindings findings) {
    Optional<String> committee = text(node, "committee");
    Optional<String> known =
        committee.flatMap(
            c ->
                lexicon.organs().in(Folded.of(c).text()).stream()
                    .map(m -> m.organ().id())
                    .filter(id -> id.startsWith("ga-"))
                    .findFirst());
    Optional<String> printed = text(node, "originating_document");
    List<Symbol> sources =
        SymbolScanner.symbols(printed.orElse("")).stream().map(SymbolScanner.Hit::symbol).toList();
    findings.unread(sources.stream().findFirst(), printed, "draft-or-report");
    boolean none = committee.filter(c -> c.startsWith("Without reference")).isPresent();
    if (!none) {
      findings.unread(known, committee, "main-committee");
    }
    return known.isPresent() || none
        ? Optional.of(
            new BracketLine(known, sources, OralChanges.in(Folded.of(printed.orElse("")).text())))
        : Optional.empty();
  }

  private List<Sponsor> sponsors(JsonObject node, String field, Optional<LocalDate> on) {
    return texts(node, field).map(name -> states.sponsor(name, on)).toList();
  }

  private static Optional<Boolean> withoutVote(JsonObject node) {
    return text(node, "adoption_type").map(t -> t.equals("Without a vote"));
  }

  private Optional<Vote> vote(JsonObject node, Optional<LocalDate> on, RecordFindings findings) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < SIDES.size(); i++) {
      String field = "MS_" + SIDES.get(i);
      Optional<Integer> total =
          text(node, field + "_count").filter(t -> t.matches("\\d{1,3}")).map(Integer::parseInt);
      List<Voter> voters =
          texts(node, field).map(name -> states.voter(name, on, findings)).toList();
      counts.add(new Count(Option.values()[i], total, voters));
    }
    boolean recorded =
        counts.stream().anyMatch(c -> !c.voters().isEmpty() || c.total().orElse(0) > 0);
    return recorded ? Optional.of(new Vote(counts)) : Optional.empty();
  }

  /** Where a thesaurus should be named stands, at times, the agenda: that is no vocabulary. */
  private List<Subject> subjects(JsonObject node, RecordFindings findings) {
    List<Subject> subjects = new ArrayList<>();
    for (JsonValue value : array(node, "subjects")) {
      List<String> pair = value instanceof JsonArray two ? texts(two).toList() : List.of();
      String name = pair.stream().findFirst().orElse("");
      String vocabulary = pair.stream().skip(1).findFirst().orElse("");
      if (Symbol.parse(vocabulary).isPresent()) {
        findings.add("vocabulary", name, vocabulary);
      } else if (!name.isEmpty() && !vocabulary.isEmpty()) {
        boolean thesaurus = vocabulary.startsWith(THESAURUS);
        Optional<String> code = thesaurus ? lexicon.subjects().code(name) : Optional.empty();
        if (thesaurus && code.isEmpty()) {
          findings.add("unknown-subject", name);
        }
        subjects.add(new Subject(vocabulary, name, code, Optional.empty()));
      }
    }
    return subjects;
  }

  /** A text field; "N.A." and blanks are nothing. */
  private static Optional<String> text(JsonObject node, String field) {
    return Optional.ofNullable(node.get(field))
        .map(CatalogueFields::text)
        .filter(t -> !t.isEmpty() && !t.equals("N.A."));
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString().strip() : value.toString();
  }

  private static Stream<String> texts(JsonObject node, String field) {
    return texts(array(node, field));
  }

  private static Stream<String> texts(JsonArray values) {
    return values.stream().map(CatalogueFields::text).filter(t -> !t.isEmpty());
  }

  private static JsonArray array(JsonObject node, String field) {
    return node.get(field) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
  }
}
