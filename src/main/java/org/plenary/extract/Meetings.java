package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.Period;
import org.plenary.document.Place;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Kinds;
import org.plenary.lexicon.Lexicon;

/**
 * Finds meetings by their dates: each date belongs to the one meeting that was held then, the
 * nearest before it ("the general meeting …, held in Geneva from 11 to 13 May 2016") or, behind
 * "the holding on 17 November 2016 of", the one after it.
 */
final class Meetings {

  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:with )?the next(?: one| meeting| session)?(?: being| is)? (?:scheduled for|to be held in|planned for)(?: in)? ((?:19|20)\\d{2})\\b"
              + "|\\bla prochaine (?:etant |reunion etant )?prevue pour ((?:19|20)\\d{2})\\b");

  /** Between two dates of a list of meetings: the second is of the same. */
  private static final Pattern SAME =
      Pattern.compile(
          "\\A(?:,| and| et|,? puis|,? then)+(?: (?:du|de|le|les|from|on|of|in|en))* \\z");

  private static final Pattern SERIES = Pattern.compile("\\b(?:de ces|of these|of those) ");

  /** Of these a year says nothing: "consultations conducted in 2024 and 2025". */
  private static final Set<String> TALKS = Set.of("consultation", "discussion");

  private final Pattern elided;
  private final Lexicon lexicon;
  private final MeetingDates dates;
  private final MeetingNames names;
  private final MeetingPlaces places;
  private final MeetingsToCome toCome;
  private final MeetingOutcomes outcomes;

  /**
   * @param documentDate when the document was adopted or issued: what it dates later is to come
   */
  Meetings(Lexicon lexicon, DateExpressions dates, Optional<LocalDate> documentDate) {
    this.lexicon = lexicon;
    this.dates = new MeetingDates(dates, lexicon.calendar());
    this.names = new MeetingNames(lexicon.calendar());
    this.places = new MeetingPlaces(lexicon);
    this.toCome = new MeetingsToCome(documentDate);
    List<String> works = new ArrayList<>(lexicon.organisations().nouns("outcome", "en"));
    works.addAll(lexicon.organisations().nouns("outcome", "fr"));
    this.outcomes = new MeetingOutcomes(works);
    this.elided =
        Pattern.compile(
            "\\A(?:,| and| et|,? and| que| de)*(?: (?:the|la|le|that the|que la))? (?:next|prochaine?|last|derniere?|"
                + String.join("|", lexicon.calendar().ordinalWords())
                + ")(?: (?:one|se tiendra|s'est tenue?|held|to be held|being held|tenue?|prevue|doit se tenir|de ces [a-z]+))*(?:,? (?:in|at|a|au) [^,;.]{2,50})?,?(?: (?:on|from|in|du|le|les|en))? \\z");
  }

  List<Found<Meeting.Mention>> in(Passage passage, Place place) {
    var kinds = new MeetingKinds(lexicon, names, passage);
    List<Held> held = held(passage, kinds, dates.in(passage.folded()));
    List<Found<Meeting.Mention>> found = new ArrayList<>();
    held.forEach(h -> found.add(meeting(passage, place, h)));
    found.addAll(scheduled(passage, place, found));
    addYears(passage, place, kinds.all(), held, found);
    return outcomes.with(passage, place, names, kinds.all(), found);
  }

  /**
   * A meeting and its date.
   *
   * @param kind the word for it
   * @param date when
   * @param place where, when another of a list says it or shares it
   * @param own whether the kind's own words state the date, and not those of a list
   * @param until where the words for the next meeting begin
   */
  private record Held(
      Kinds.Mention kind,
      DateExpressions.Dated date,
      Optional<String> place,
      boolean own,
      int until) {}

  private List<Held> held(Passage passage, MeetingKinds kinds, List<DateExpressions.Dated> all) {
    List<Held> held = new ArrayList<>();
    Optional<Held> last = Optional.empty();
    int after = 0;
    for (DateExpressions.Dated date : all) {
      int from = after;
      Optional<Held> before = last.filter(h -> h.date().end() == from);
      Optional<Held> next =
          before
              .flatMap(h -> another(passage, h, date))
              .or(
                  () ->
                      kinds
                          .heldOn(date, from)
                          .map(
                              k ->
                                  new Held(
                                      k,
                                      date,
                                      Optional.empty(),
                                      true,
                                      kinds.nextFrom(date.end()))));
      next.ifPresent(held::add);
      last = next;
      after = date.end();
    }
    return held;
  }

  /** "held in Kigali from …, and in Bridgetown on …": the second is of the same kind and name. */
  private Optional<Held> another(Passage passage, Held before, DateExpressions.Dated date) {
    String between = passage.text().substring(before.date().end(), date.start());
    String folded = passage.folded().substring(before.date().end(), date.start());
    if (SAME.matcher(folded).find()) {
      var place = before.place().or(() -> placeOf(passage, before));
      return Optional.of(new Held(before.kind(), date, place, false, date.end()));
    }
    Optional<String> listed = MeetingPlaces.listed(between);
    if (listed.isPresent()) {
      return Optional.of(new Held(before.kind(), date, listed, false, date.end()));
    }
    return elided.matcher(folded).find()
        ? Optional.of(
            new Held(
                before.kind(),
                date,
                places.in(between, 0, between.length()).or(() -> ofSeries(passage, before)),
                false,
                date.end()))
        : Optional.empty();
  }

  /** "une réunion à Genève …, la première de ces réunions …, la deuxième": all are in Geneva. */
  private Optional<String> ofSeries(Passage passage, Held before) {
    if (!before.own()) {
      return before.place();
    }
    int from = Math.min(before.kind().end(), before.date().start());
    String words = passage.folded().substring(from, before.date().start());
    return SERIES.matcher(words).find() ? placeOf(passage, before) : Optional.empty();
  }

  /** Meetings that have a year and no day. */
  private void addYears(
      Passage passage,
      Place place,
      List<Kinds.Mention> kinds,
      List<Held> held,
      List<Found<Meeting.Mention>> found) {
    List<DateExpressions.Dated> all = dates.in(passage.folded());
    for (int i = 0; i < kinds.size(); i++) {
      Kinds.Mention kind = kinds.get(i);
      int before =
          all.stream()
              .mapToInt(DateExpressions.Dated::end)
              .filter(e -> e <= kind.start())
              .max()
              .orElse(0);
      int next = i + 1 < kinds.size() ? kinds.get(i + 1).start() : passage.length();
      int until =
          all.stream()
              .mapToInt(DateExpressions.Dated::start)
              .filter(s -> s >= kind.end())
              .min()
              .orElse(next);
      boolean dated = held.stream().anyMatch(h -> h.kind().equals(kind));
      if (!dated && !TALKS.contains(kind.kind().id())) {
        MeetingYears.of(passage.folded(), kind, before, Math.min(next, until)).stream()
            .map(y -> meeting(passage, place, new Held(kind, y, Optional.empty(), true, y.end())))
            .forEach(found::add);
      }
    }
  }

  private Found<Meeting.Mention> meeting(Passage passage, Place place, Held held) {
    DateExpressions.Dated date = held.date();
    MeetingNames.Name name = names.read(passage, held.kind());
    int start = held.own() ? Math.min(name.start(), date.start()) : date.start();
    int end = held.own() ? Math.max(name.end(), date.end()) : date.end();
    var meeting =
        new Meeting(
            held.kind().kind(),
            name.name(),
            name.series(),
            held.own() ? name.number() : Optional.empty(),
            name.extraordinary(),
            Optional.of(date.date()),
            held.place().or(() -> held.own() ? placeOf(passage, held) : Optional.empty()),
            List.of(),
            isToCome(passage.folded(), held, name));
    return passage.found(new Meeting.Mention(place, meeting), start, end, "dated-meeting", 0.95);
  }

  private boolean isToCome(String folded, Held held, MeetingNames.Name name) {
    int date = held.date().start();
    int from = held.own() ? Math.min(name.end(), date) : Math.max(0, date - 60);
    String before =
        held.own() ? folded.substring(Math.max(0, name.start() - 70), name.start()) : "";
    return toCome.isToCome(before, folded.substring(from, date), held.date().date().start().iso());
  }

  /**
   * The place between the name and the date or right behind the date; before it for "the holding".
   */
  private Optional<String> placeOf(Passage passage, Held held) {
    DateExpressions.Dated date = held.date();
    MeetingNames.Name name = names.read(passage, held.kind());
    boolean ahead = held.kind().start() > date.start();
    if (!ahead && name.end() < date.start()) {
      var cited = MeetingPlaces.cited(passage.text().substring(held.kind().end(), date.start()));
      if (cited.isPresent()) {
        return cited;
      }
    }
    if (date.date().start().iso().length() == 4) {
      return besideYear(passage.text(), held);
    }
    int from = ahead ? Math.max(0, date.start() - 110) : Math.min(name.end(), date.start());
    int to =
        ahead
            ? held.kind().start()
            : Math.min(held.until(), clauseEnd(passage.folded(), date.end()));
    int named = Math.min(held.kind().end(), from);
    return places
        .in(passage.text(), from, to)
        .or(() -> ahead ? Optional.empty() : places.in(passage.text(), named, date.start()))
        .or(
            () ->
                ahead
                    ? Optional.empty()
                    : MeetingPlaces.venue(passage.text().substring(named, date.start())))
        .or(() -> MeetingPlaces.elsewhere(passage, name.start(), held.kind().end()));
  }

  /** A year alone does not tell where the name before it ends: only what stands right beside. */
  private Optional<String> besideYear(String text, Held held) {
    DateExpressions.Dated date = held.date();
    boolean apart = held.kind().start() > date.start() && text.startsWith(",", date.end());
    return places
        .beside(text, held.kind().end(), date.end())
        .or(
            () ->
                apart
                    ? places.in(text, Math.max(0, date.start() - 70), date.start())
                    : Optional.empty());
  }

  private static int clauseEnd(String folded, int from) {
    int semicolon = folded.indexOf(';', from);
    int end = semicolon < 0 ? folded.length() : semicolon;
    return Math.min(end, from + 130);
  }

  /** "with the next one scheduled for 2018": the next of the meeting last spoken of. */
  private static List<Found<Meeting.Mention>> scheduled(
      Passage passage, Place place, List<Found<Meeting.Mention>> before) {
    Matcher m = NEXT.matcher(passage.folded());
    if (before.isEmpty() || !m.find()) {
      return List.of();
    }
    Meeting last = before.get(before.size() - 1).value().meeting();
    var year = new UncertainDate(m.group(1) != null ? m.group(1) : m.group(2));
    var next =
        new Meeting(
            last.kind(),
            last.name(),
            last.series(),
            Optional.empty(),
            false,
            Optional.of(Period.of(year)),
            Optional.empty(),
            List.of(),
            true);
    return List.of(
        passage.found(
            new Meeting.Mention(place, next), m.start(), m.end(), "next-one-scheduled", 0.9));
  }
}
