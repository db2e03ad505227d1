package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Agreement;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.GoalCitation;
import org.plenary.document.Header;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Mandate;
import org.plenary.document.Meeting;
import org.plenary.document.NameChange;
import org.plenary.document.OrganisationMention;
import org.plenary.document.Part;
import org.plenary.document.Period;
import org.plenary.document.Place;
import org.plenary.document.Programme;
import org.plenary.document.SubjectSuggestion;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Organs;

/** Collects what each passage says, in order of the text. */
final class Statements {
  private static final Pattern ADOPTION =
      Pattern.compile(
          "(?:resolutions?|decisions?) (?:adopted by|adoptees? par) [^\\[\\]]{3,90}?(?= on \\d| le \\d)");

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final Citations citationRules;
  private final TreatyCitations treatyRules;
  private final GoalCitations goalRules;
  private final SubjectSuggestions subjects;
  private final OrganisationNames organisationRules;
  private final Meetings meetingRules;
  private final Agreements agreementRules;
  private final Mandates mandateRules;
  private final NameChanges nameRules;

  /** Present when the language is read in part: then nothing else is looked for. */
  private final Optional<PartialCitations> partial;

  private final Links links;

  private final Ibid ibid = new Ibid();
  private final List<Found<Citation>> citations = new ArrayList<>();
  private final List<Found<GoalCitation>> goals = new ArrayList<>();
  private final List<Found<OrganisationMention>> organisations = new ArrayList<>();
  private final List<Found<Meeting.Mention>> meetings = new ArrayList<>();
  private final List<Found<Agreement.Mention>> agreements = new ArrayList<>();
  private final List<Found<Programme>> programmes = new ArrayList<>();
  private final List<Found<Mandate>> mandates = new ArrayList<>();
  private final List<Found<NameChange>> nameChanges = new ArrayList<>();

  Statements(
      Lexicon lexicon,
      DateExpressions dates,
      String language,
      Optional<Organs.Organ> organ,
      Header header,
      Links links) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.links = links;
    var context = new CitationContext(lexicon.organs(), lexicon.calendar().monthNames(), organ);
    this.citationRules = new Citations(context, dates, links);
    this.treatyRules = new TreatyCitations(lexicon.treaties());
    this.goalRules = new GoalCitations(lexicon.goals());
    this.subjects = new SubjectSuggestions(lexicon.subjects(), language);
    this.partial =
        lexicon.readsInPart(language)
            ? Optional.of(new PartialCitations(lexicon, dates, organ))
            : Optional.empty();
    this.organisationRules = new OrganisationNames(lexicon.organisations(), language);
    this.meetingRules =
        new Meetings(lexicon, dates, header.adopted().or(header::issued).map(Found::value));
    this.agreementRules = new Agreements(lexicon, dates, organisationRules);
    this.mandateRules = new Mandates(lexicon.calendar());
    this.nameRules = new NameChanges(dates);
  }

  /**
   * The bracket line cites drafts or a report, the title names organisations, the end a meeting.
   */
  void readHeader(Header header, Passage above, Reading reading, Layout layout) {
    Place place = Place.in(Part.HEADER);
    header
        .bracket()
        .ifPresent(
            b ->
                citations.addAll(citationRules.in(reading.of(b.spans()), place, Optional.empty())));
    header.title().ifPresent(t -> readTitle(reading.of(t.spans()), place));
    adopters(header, above, reading, layout)
        .forEach(p -> organisations.addAll(organisationRules.in(p, place)));
    header.meeting().ifPresent(m -> meetings.add(m.with(plenary(m.text(), header))));
    meetings.addAll(
        new SessionDays(lexicon, dates)
            .in(layout.masthead().stream().map(l -> reading.of(List.of(l.span()))).toList()));
  }

  private void readTitle(Passage title, Place place) {
    var named = organisationRules.in(title, place);
    organisations.addAll(named);
    subjects.readTitle(title, named);
  }

  /** "Resolution adopted by the General Assembly", the bracket line, "The General Assembly,". */
  private static List<Passage> adopters(
      Header header, Passage above, Reading reading, Layout layout) {
    List<Passage> places = new ArrayList<>();
    Matcher adoption = ADOPTION.matcher(above.folded());
    if (adoption.find()) {
      places.add(above.sub(adoption.start(), adoption.end()));
    }
    header.bracket().ifPresent(b -> places.add(reading.of(b.spans())));
    layout.opening().ifPresent(o -> places.add(reading.of(List.of(o.span()))));
    return places;
  }

  private Meeting.Mention plenary(String name, Header header) {
    Optional<Period> day =
        header.adopted().map(a -> Period.of(new UncertainDate(a.value().toString())));
    var meeting =
        new Meeting(
            lexicon.meetings().byId("plenary-meeting").orElseThrow(),
            name,
            Optional.empty(),
            header.meeting().map(m -> m.value().number()),
            false,
            day,
            Optional.empty(),
            List.of(),
            false);
    boolean above = header.meeting().filter(m -> m.rule().equals("adoption-line")).isPresent();
    return new Meeting.Mention(Place.in(above ? Part.HEADER : Part.CLOSING), meeting);
  }

  void read(Passage passage, Place place, Optional<LeadingVerb> verb) {
    if (partial.isPresent()) {
      citations.addAll(inPart(partial.get(), passage, place));
      return;
    }
    citations.addAll(treatyRules.with(cited(passage, place, verb), passage, place, verb));
    goals.addAll(goalRules.in(passage, place, verb));
    var named = organisationRules.in(passage, place);
    organisations.addAll(named);
    subjects.readText(passage, named);
    meetings.addAll(meetingRules.in(passage, place));
    agreements.addAll(agreementRules.in(passage, place));
    programmes.addAll(Programmes.in(passage, place));
    mandates.addAll(mandateRules.in(passage, place));
    nameChanges.addAll(nameRules.in(passage, place));
  }

  private List<Found<Citation>> cited(Passage passage, Place place, Optional<LeadingVerb> verb) {
    return PublicationCitations.with(citationRules.in(passage, place, verb), passage, place, verb);
  }

  /** Where an editor has linked what is cited, no word of the language is needed. */
  private List<Found<Citation>> inPart(PartialCitations rules, Passage passage, Place place) {
    return links.isEmpty()
        ? rules.in(passage, place)
        : citationRules.in(passage, place, Optional.empty());
  }

  /** A note states the same kinds of things, but orders nothing and concludes nothing. */
  void readNote(Footnotes.Read note) {
    if (partial.isPresent()) {
      citations.addAll(inPart(partial.get(), note.passage(), note.place()));
      return;
    }
    List<Found<Citation>> cited =
        treatyRules.withNote(
            cited(note.passage(), note.place(), note.verb()),
            note.passage(),
            note.place(),
            note.verb());
    citations.addAll(cited);
    goals.addAll(goalRules.in(note.passage(), note.place(), note.verb()));
    ibid.next(note.passage(), note.place(), note.verb(), cited).ifPresent(citations::add);
    organisations.addAll(organisationRules.in(note.passage(), note.place()));
    meetings.addAll(meetingRules.in(note.passage(), note.place()));
    agreements.addAll(agreementRules.in(note.passage(), note.place()));
    nameChanges.addAll(nameRules.in(note.passage(), note.place()));
  }

  List<Found<Citation>> citations() {
    return citations;
  }

  List<Found<GoalCitation>> goals() {
    return goals;
  }

  List<SubjectSuggestion> subjects() {
    return subjects.best();
  }

  List<Found<OrganisationMention>> organisations() {
    return OrganisationNames.withoutShortForms(organisations);
  }

  List<Found<Meeting.Mention>> meetings() {
    return meetings;
  }

  List<Found<Agreement.Mention>> agreements() {
    return agreements;
  }

  List<Found<Programme>> programmes() {
    return programmes;
  }

  List<Found<Mandate>> mandates() {
    return mandates;
  }

  List<Found<NameChange>> nameChanges() {
    return nameChanges;
  }
}
