package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int REACH = 420;

  /** "the hosting by …, on", "la tenue, le"; an "Organization" with a capital holds nothing. */
  private static final Pattern HOLDING =
      Pattern.compile(
          "(?<![\\p{L}])(?:holding|hosting|organization|convening|tenue|organisation)(?![\\p{L}])([^;.]*)$");

  private static final Pattern OF_MEETING =
      Pattern.compile(
          "\\A(?:,| au [^;.]{3,110}?,| at [^;.]{3,110}?,)?(?: a [^;.,]{3,60},)? (?:of the|of a|of|d'une|d'un|de la|du|de l')\\b");

  private static final Pattern HELD =
      Pattern.compile("\\b(?:held|convened|hosted|took place|tenue?s?|organisee?)\\b");

  /**
   * "meeting of the Council of 28 October 2013", "session …, at the General Secretariat in Jeddah,
   * on".
   */
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?: (?:of|de|du) [^,;.]{2,90})?,? (?:of|on|from|du|le|les) \\z|.*, (?:at|au|a) [^;.]{3,140},? (?:on|le|les|from|du) \\z|.* (?:at the|au) [^;.,]{3,140} (?:in|en) \\z");

  private static final Pattern INSIDE =
      Pattern.compile(" (?:of|de|du|des) (?:the |la |le |l')?[^,;.]{0,60}?| ?");

  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "\\b(?:adopt|sign|resolution|appoint|entered into force|entree en vigueur|statement)");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:with )?the next(?: one| meeting| session)?(?: being| is)? (?:scheduled for|to be held in|planned for)(?: in)? ((?:19|20)\\d{2})\\b"
              + "|\\bla prochaine (?:etant |reunion etant )?prevue pour ((?:19|20)\\d{2})\\b");

  private static final Pattern SCHEDULED =
      Pattern.compile(
          "\\b(?:(?:to|will|shall|should) be held|scheduled|qui se tiendra|qui doit se tenir|prevue?s?)\\b");

  private static final String CITY = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}";
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|à|a|at) ("
              + CITY
              + "(?:, "
              + CITY
              + "(?=[,;.]| on| from)| \\("
              + "\\p{Lu}[\\p{L}'’ -]+\\))?)(?=[,;.:]| on | from | du | les | le | in |$)");

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final MeetingNames names;

  Meetings(Lexicon lexicon, DateExpressions dates) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.names = new MeetingNames(lexicon.calendar());
  }

  List<Found<Meeting.Mention>> in(Passage passage, Place place) {
    List<Kinds.Mention> kinds = outermost(passage, kinds(passage));
    List<DateExpressions.Dated> all = dates.in(passage.folded());
    List<Found<Meeting.Mention>> found = new ArrayList<>();
    int after = 0;
    for (DateExpressions.Dated date : all) {
      int from = after;
      meetingAfter(passage, kinds, date)
          .or(() -> meetingBefore(passage, kinds, date, from))
          .ifPresent(k -> found.add(meeting(passage, place, k, date)));
      after = date.end();
    }
    found.addAll(scheduled(passage, place, found));
    return found;
  }

  /** Words for meetings; "Conference" in "Organization of the Islamic Conference" is none. */
  private List<Kinds.Mention> kinds(Passage passage) {
    var names = lexicon.organisations().in(passage.text(), passage.folded());
    return lexicon.meetings().in(passage.folded()).stream()
        .filter(k -> names.stream().noneMatch(n -> n.start() < k.end() && k.start() < n.end()))
        .toList();
  }

  /**
   * "the third extraordinary session of the Islamic Summit Conference" is one meeting: the session.
   */
  private static List<Kinds.Mention> outermost(Passage passage, List<Kinds.Mention> kinds) {
    List<Kinds.Mention> kept = new ArrayList<>();
    for (Kinds.Mention kind : kinds) {
      boolean inside =
          !kept.isEmpty()
              && INSIDE
                  .matcher(
                      passage.folded().substring(kept.get(kept.size() - 1).end(), kind.start()))
                  .matches();
      if (!inside) {
        kept.add(kind);
      }
    }
    return kept;
  }

  /** "the holding on 17 November 2016 of the Security Council briefing". */
  private static Optional<Kinds.Mention> meetingAfter(
      Passage passage, List<Kinds.Mention> kinds, DateExpressions.Dated date) {
    String folded = passage.folded();
    Matcher holding =
        HOLDING.matcher(passage.text().substring(Math.max(0, date.start() - 330), date.start()));
    Matcher of = OF_MEETING.matcher(folded.substring(date.end()));
    if (!holding.find() || OTHER_ACT.matcher(holding.group(1)).find() || !of.find()) {
      return Optional.empty();
    }
    int from = date.end() + of.end();
    return kinds.stream().filter(k -> k.start() >= from && k.start() < from + 70).findFirst();
  }

  private static Optional<Kinds.Mention> meetingBefore(
      Passage passage, List<Kinds.Mention> kinds, DateExpressions.Dated date, int from) {
    return kinds.stream()
        .filter(k -> k.start() >= from && k.end() <= date.start() && date.start() - k.end() < REACH)
        .reduce((a, b) -> b)
        .filter(k -> isHeldThen(passage.folded().substring(k.end(), date.start())));
  }

  private static boolean isHeldThen(String between) {
    Matcher held = HELD.matcher(between);
    int last = -1;
    while (held.find()) {
      last = held.end();
    }
    boolean otherAct = OTHER_ACT.matcher(between.substring(Math.max(last, 0))).find();
    return !otherAct && !between.contains(";") && (last >= 0 || DIRECT.matcher(between).matches());
  }

  private Found<Meeting.Mention> meeting(
      Passage passage, Place place, Kinds.Mention kind, DateExpressions.Dated date) {
    MeetingNames.Name name = names.read(passage, kind);
    int start = Math.min(name.start(), date.start());
    int end = Math.max(name.end(), date.end());
    String around = passage.folded().substring(Math.min(name.end(), date.start()), date.start());
    var meeting =
        new Meeting(
            kind.kind(),
            name.name(),
            name.series(),
            name.number(),
            name.extraordinary(),
            Optional.of(date.date()),
            placeOf(passage, kind, name, date),
            List.of(),
            SCHEDULED.matcher(around).find());
    return passage.found(new Meeting.Mention(place, meeting), start, end, "dated-meeting", 0.95);
  }

  /**
   * The place between the name and the date or right behind the date; before it for "the holding".
   */
  private static Optional<String> placeOf(
      Passage passage, Kinds.Mention kind, MeetingNames.Name name, DateExpressions.Dated date) {
    int from =
        kind.start() > date.start()
            ? Math.max(0, date.start() - 110)
            : Math.min(name.end(), date.start());
    int to = kind.start() > date.start() ? kind.start() : clauseEnd(passage.folded(), date.end());
    Matcher m = PLACE.matcher(passage.text()).region(from, to);
    m.useTransparentBounds(true);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
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
