package org.plenary.graph;

import static org.plenary.graph.Written.symbol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.document.Agreement;
import org.plenary.document.DocumentType;
import org.plenary.document.Finding;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Mandate;
import org.plenary.document.Meeting;
import org.plenary.document.NameChange;
import org.plenary.document.OrganisationMention;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Part;
import org.plenary.document.Period;
import org.plenary.document.Place;
import org.plenary.document.Programme;
import org.plenary.document.Span;
import org.plenary.document.Target;
import org.plenary.document.UnDocument;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Kinds;

/** The documents of {@code src/test/resources/graph}, by the names of their folders. */
final class Cases {
  private static final Place HEADER = Place.in(Part.HEADER);

  static final Map<String, UnDocument> ALL =
      Map.of(
          "resolution", resolution(),
          "events", events(),
          "two-symbols", twoSymbols(),
          "unidentified", unidentified());

  private Cases() {}

  private static Place preambular(int number) {
    return Place.paragraph(Part.PREAMBULAR, number);
  }

  private static Place operative(int number) {
    return Place.paragraph(Part.OPERATIVE, number);
  }

  /** Header, adoption on a draft, verbs, a note, a list that goes on from (h) to (i). */
  private static UnDocument resolution() {
    var w =
        new Written(
            "resolution.txt",
            "en",
            """
            Seventy-second session
            Agenda item 121 (r)
            Resolution adopted by the General Assembly on 6 December 2017
            [without reference to a Main Committee (A/72/L.10 and A/72/L.10/Add.1)]
            72/900. Lakes
            Recalling resolution 59/8 of 22 October 2004,1
            1. Asks for:
            (h) maps;
            (i) water;
            65th plenary meeting
            1 See resolution 16/18, annex III.
            """);
    var recalling = new LeadingVerb("Recalling", "recall");
    Place list = operative(1);
    var header =
        new Header(
            Optional.of(w.words("Lakes")),
            Optional.of(w.says("Seventy-second session", "72")),
            List.of(w.says("Agenda item 121 (r)", "121 (r)")),
            Optional.empty(),
            Optional.of(w.says("6 December 2017", LocalDate.parse("2017-12-06"))),
            Optional.of(w.says("65th plenary meeting", new Header.PlenaryMeeting(65, false))),
            Optional.of(
                w.says(
                    "[without reference to a Main Committee (A/72/L.10 and A/72/L.10/Add.1)]",
                    new Header.BracketLine(
                        Optional.empty(),
                        List.of(symbol("A/72/L.10"), symbol("A/72/L.10/Add.1"))))),
            List.of());
    Meeting closing = Written.plenaryMeeting(65, "65th plenary meeting");
    UnDocument d =
        w.document(
            new Identity.BySymbol(w.says("72/900", symbol("A/RES/72/900"))),
            DocumentType.RESOLUTION,
            header,
            List.of(
                w.paragraph(
                    preambular(1), recalling, "Recalling resolution 59/8 of 22 October 2004,", "1"),
                w.paragraph(
                    list,
                    "1",
                    "Asks for:",
                    w.paragraph(list.below("h"), "(h)", "maps;"),
                    w.paragraph(list.below("i"), "(i)", "water;"))),
            List.of(w.footnote("1", "See resolution 16/18, annex III.", preambular(1))),
            List.of(
                w.cites("A/72/L.10", HEADER, new Target.Known(symbol("A/72/L.10"))),
                w.cites(
                    "resolution 59/8 of 22 October 2004",
                    preambular(1),
                    new Target.Known(symbol("A/RES/59/8")),
                    recalling,
                    LocalDate.parse("2004-10-22")),
                w.cites(
                    "resolution 16/18",
                    Place.footnote("1"),
                    new Target.Unresolved("resolution 16/18"))));
    return Written.with(
        d,
        List.of(
            w.says("65th plenary meeting", new Meeting.Mention(Place.in(Part.CLOSING), closing))));
  }

  /**
   * One meeting spoken of twice, another of the same day, place and kind, one known by a year only;
   * an agreement known to all, one that is not; organisations listed and not; a mandate.
   */
  private static UnDocument events() {
    var w =
        new Written(
            "events.txt",
            "en",
            """
            [on the report of the Third Committee (A/72/439)]
            Welcoming the summit to be held in Dakar on 13 March 2008, its second session, and its
            eleventh session, with the next one scheduled for 2018; the memorandum on water between
            the Office and the Lake Union of 3 May 2012; the memorandum of cooperation; the
            Plan for Lakes; a report at its seventy-third session; the Lake League, now the Lake Union.
            """);
    String bracket = "[on the report of the Third Committee (A/72/439)]";
    var committee =
        new Header(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                w.says(
                    bracket,
                    new Header.BracketLine(
                        Optional.of("ga-third-committee"), List.of(symbol("A/72/439"))))),
            List.of());
    Place place = preambular(1);
    var summit = new Kinds.Kind("summit", "Summit");
    var dakar = Optional.of(Period.of(new UncertainDate("2008-03-13")));
    var held = session(summit, "summit", Optional.empty(), dakar, true);
    var second = session(summit, "second session", Optional.of(2), dakar, false);
    var eleventh = session(summit, "eleventh session", Optional.of(11), dakar, false);
    var next = Optional.of(Period.of(new UncertainDate("2018")));
    var union = new OrganisationRef.Named("Lake Union", "en");
    var water =
        new Agreement(
            new Kinds.Kind("memorandum-of-understanding", "MemorandumOfUnderstanding"),
            Optional.of("water"),
            List.of(new OrganisationRef.Listed("ohchr"), union),
            Optional.of(new UncertainDate("2012-05-03")),
            Optional.empty());
    var cooperation =
        new Agreement(
            new Kinds.Kind("memorandum-of-cooperation", "MemorandumOfCooperation"),
            Optional.empty(),
            List.of(new OrganisationRef.Listed("ohchr")),
            Optional.empty(),
            Optional.of("Dakar"));
    return new UnDocument(
        w.source(),
        1,
        new Identity.BySymbol(w.says("Welcoming", symbol("A/RES/72/901"))),
        DocumentType.RESOLUTION,
        Optional.of(Written.ASSEMBLY),
        committee,
        List.of(w.paragraph(place, "", w.source().text().substring(bracket.length()).strip())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            w.says("Office", mention(place, new OrganisationRef.Listed("ohchr"))),
            w.says("Lake Union", mention(place, union))),
        List.of(
            w.says("summit", new Meeting.Mention(place, held)),
            w.says("second session", new Meeting.Mention(place, second)),
            w.says("eleventh session", new Meeting.Mention(place, eleventh)),
            w.says(
                "the next one scheduled for 2018",
                new Meeting.Mention(
                    place, session(summit, "summit", Optional.empty(), next, true)))),
        List.of(
            w.says("memorandum on water", new Agreement.Mention(place, water)),
            w.says("memorandum of cooperation", new Agreement.Mention(place, cooperation))),
        List.of(w.says("Plan for Lakes", new Programme(place, "Plan for Lakes"))),
        List.of(
            w.says(
                "a report at its seventy-third session",
                new Mandate(place, Mandate.Kind.REPORT, Optional.of("73"), Optional.of("lakes")))),
        List.of(
            w.says(
                "the Lake League, now the Lake Union",
                new NameChange(place, "Lake League", "Lake Union", LocalDate.parse("2011-06-28")))),
        List.of(),
        List.of(),
        List.of(
            Finding.of(
                Finding.Severity.WARNING, "number-gap", Optional.of(new Span(0, 9)), "2", "3")));
  }

  private static OrganisationMention mention(Place place, OrganisationRef organisation) {
    return new OrganisationMention(place, organisation);
  }

  private static Meeting session(
      Kinds.Kind kind,
      String name,
      Optional<Integer> ordinal,
      Optional<Period> period,
      boolean scheduled) {
    return new Meeting(
        kind,
        name,
        ordinal.map(o -> "Lake Summit"),
        ordinal,
        false,
        period,
        period.filter(p -> p.start().isDay()).map(p -> "Dakar"),
        List.of(),
        scheduled);
  }

  /** A report issued under two symbols, with an annex that cites another one. */
  private static UnDocument twoSymbols() {
    Place annex = Place.paragraph(Part.ANNEX, 1).below("1");
    var w =
        new Written(
            "two-symbols.txt",
            "en",
            "A/71/160-S/2016/621\n15 July 2016\nSee A/67/280-S/2012/614 and Supplement No. 53 (A/66/53).\n");
    var header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(w.says("15 July 2016", LocalDate.parse("2016-07-15"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return w.document(
        new Identity.BySymbol(w.says("A/71/160-S/2016/621", symbol("A/71/160-S/2016/621"))),
        DocumentType.DOCUMENT,
        header,
        List.of(w.paragraph(annex, "", "See A/67/280-S/2012/614 and Supplement No. 53 (A/66/53).")),
        List.of(),
        List.of(
            w.cites("A/67/280-S/2012/614", annex, new Target.Known(symbol("A/67/280-S/2012/614"))),
            w.cites(
                "Supplement No. 53 (A/66/53)",
                annex,
                new Target.Known(symbol("A/66/53")),
                DocumentType.OFFICIAL_RECORDS_SUPPLEMENT)));
  }

  /** A French draft that states neither symbol nor date, with a note under an asterisk. */
  private static UnDocument unidentified() {
    var w =
        new Written(
            "sans-cote.txt", "fr", "Lacs\nRappelant sa résolution 59/8,*\n* Voir A/59/303.\n");
    var rappelant = new LeadingVerb("Rappelant", "recall");
    return w.document(
        new Identity.ByContent(w.source().sha256()),
        DocumentType.DOCUMENT,
        w.titled("Lacs"),
        List.of(w.paragraph(preambular(1), rappelant, "Rappelant sa résolution 59/8,", "*")),
        List.of(w.footnote("*", "Voir A/59/303.", preambular(1))),
        List.of(w.cites("résolution 59/8", preambular(1), new Target.Known(symbol("A/RES/59/8")))));
  }
}
