package org.plenary.evaluate.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.evaluate.Fact;
import org.plenary.evaluate.FactList;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.Letters;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;
import org.w3c.dom.Element;

/** The header fields of a statement: cover page, title, conclusions. */
final class AknHeader {
  private static final Pattern ITEM =
      Pattern.compile("(\\d+)(?:[\\s\\u00A0]*\\(?([a-z]{1,2})\\))?");
  private static final Pattern SYMBOL = Pattern.compile("[AES]/[\\p{L}\\d./()\\-\\u2011 ]*\\d");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:er)? \\p{L}+ \\d{4}");
  private static final Pattern MEETING = Pattern.compile("(\\d+)(.*)");

  /** What the Secretariat writes where it has no date. */
  private static final String NO_DATE = "0001-01-01";

  /** Stands for a special session, which can be of any year. */
  private static final int ANY_SESSION = 999;

  private final AknFile file;
  private final AknStatement statement;

  AknHeader(AknFile file, AknStatement statement) {
    this.file = file;
    this.statement = statement;
  }

  /** The symbol with the part's letter, e.g. {@code A/RES/77/256 A}. */
  String symbol() {
    String printed =
        Elements.below(file.cover(), "docNumber", "refersTo", "#symbol")
            .map(Elements::words)
            .orElse("");
    if (!statement.letter().isEmpty()) {
      String whole = printed.replaceAll("[\\s\\u00A0]*[A-Z](?:[-\\u2011][A-Z])?$", "");
      printed = whole + " " + statement.letter();
    }
    String found = printed;
    return Symbol.parse(found).map(s -> s.primary().print()).orElse(found);
  }

  /** Adds all that the header states. */
  void read(FactList facts) {
    facts.add(Fact.of(Field.SYMBOL, symbol()));
    facts.add(Fact.of(Field.TYPE, "Resolution"));
    title().ifPresent(t -> facts.add(Fact.of(Field.TITLE, Letters.of(t), Letters.shown(t), "")));
    session().ifPresent(s -> facts.add(Fact.of(Field.SESSION, s)));
    facts.measured(Field.AGENDA_ITEM, Field.DRAFT_OR_REPORT);
    inline("agenda item").ifPresent(i -> items(i).forEach(n -> facts.add(n)));
    inline("originating document").ifPresent(d -> sources(d).forEach(s -> facts.add(s)));
    date(Elements.below(file.cover(), "docDate"), "#dateOfIssuance")
        .ifPresent(d -> facts.add(Fact.of(Field.ISSUED, d)));
    statement.conclusions().ifPresent(c -> closing(c, facts));
    committee().ifPresent(c -> facts.add(Fact.of(Field.COMMITTEE, c)));
  }

  private void closing(Element conclusions, FactList facts) {
    date(Elements.below(conclusions, "docDate"), "#adoptionDate")
        .filter(this::agreesWithHeading)
        .ifPresent(d -> facts.add(Fact.of(Field.DATE, d)));
    Elements.below(conclusions, "inline", "name", "adoptionMeeting")
        .or(() -> Elements.below(conclusions, "location", "refersTo", "#adoptionMeeting"))
        .map(Elements::words)
        .flatMap(AknHeader::meeting)
        .ifPresent(m -> facts.add(Fact.of(Field.MEETING, m)));
  }

  /** Where the heading gives another day, as that of the French 74/19, the date is not measured. */
  private boolean agreesWithHeading(String date) {
    String heading =
        Elements.below(file.cover(), "docTitle").stream()
            .findFirst()
            .map(Elements::words)
            .orElse("");
    Matcher day = DAY.matcher(heading);
    return !day.find() || Integer.parseInt(day.group(1)) == Integer.parseInt(date.substring(8));
  }

  /** {@code 55}, {@code 12 resumed}. */
  static Optional<String> meeting(String words) {
    Matcher m = MEETING.matcher(words);
    return m.matches()
        ? Optional.of(
            m.group(1) + (m.group(2).matches(".*(?:resumed|reprise).*") ? " resumed" : ""))
        : Optional.empty();
  }

  private Optional<String> title() {
    return statement
        .title()
        .or(() -> file.preface().flatMap(p -> Elements.below(p, "docTitle").stream().findFirst()))
        .map(Elements::words)
        .filter(t -> !t.isEmpty());
  }

  /**
   * The session of the number: the cover page gives 11 for the eleventh emergency one, ES-11. Where
   * the cover page gives another, as the French 80/226 gives 79, it is not measured.
   */
  private Optional<String> session() {
    return Symbol.parse(symbol())
        .filter(ResolutionSymbol.class::isInstance)
        .flatMap(Symbol::session)
        .filter(s -> coverSession() == ANY_SESSION || s.equals(Integer.toString(coverSession())));
  }

  /** The Assembly's regular session of the cover page; a late one for special sessions. */
  int coverSession() {
    return Elements.below(file.cover(), "session").stream()
        .map(e -> e.getAttribute("value"))
        .filter(v -> v.matches("[3-9]\\d|1\\d\\d"))
        .map(Integer::parseInt)
        .findFirst()
        .orElse(ANY_SESSION);
  }

  private Optional<String> inline(String name) {
    return Elements.below(file.cover(), "inline", "name", name)
        .map(Elements::words)
        .filter(w -> !w.isEmpty());
  }

  static List<Fact> items(String words) {
    List<Fact> items = new ArrayList<>();
    Matcher m = ITEM.matcher(words);
    String number = "";
    while (m.find()) {
      number = m.group(1);
      String letter = m.group(2) == null ? "" : " (" + m.group(2) + ")";
      items.add(Fact.of(Field.AGENDA_ITEM, number + letter));
    }
    return items;
  }

  static List<Fact> sources(String words) {
    List<Fact> sources = new ArrayList<>();
    for (String piece : words.split(" and | et |,|;")) {
      Matcher m = SYMBOL.matcher(piece.strip());
      if (m.find()) {
        String printed = m.group().replaceAll("\\s", "");
        String symbol = Symbol.parse(printed).map(Symbol::print).orElse(printed);
        sources.add(Fact.of(Field.DRAFT_OR_REPORT, symbol));
      }
    }
    return sources;
  }

  private static Optional<String> date(List<Element> dates, String refersTo) {
    return dates.stream()
        .filter(d -> d.getAttribute("refersTo").equals(refersTo))
        .map(d -> d.getAttribute("date").strip())
        .filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d") && !d.equals(NO_DATE))
        .findFirst();
  }

  private Optional<String> committee() {
    return Elements.below(file.cover(), "docProponent").stream()
        .map(e -> e.getAttribute("refersTo"))
        .filter(r -> r.matches("#\\p{L}+Committee"))
        .map(r -> r.equals("#noMainCommittee") ? "none" : r.substring(1).replace("Committee", ""))
        .findFirst();
  }
}
