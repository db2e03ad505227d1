package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Kinds;
import org.plenary.lexicon.Lexicon;

/**
 * Reads the session of a letterhead with its days: "Commission on Population and Development /
 * Forty-fourth session / 11–15 April 2011" (E/CN.9/2011/1), "Nairobi, 11–15 March 2019".
 */
final class SessionDays {
  /** "Nairobi, ", "Bali, Indonesia, ", "New York (and online), ", and a bracket before the days. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:("
              + MeetingPlaces.CITY
              + "(?:, "
              + MeetingPlaces.CITY
              + ")?)(?: \\([^)]*\\))?,? )?\\(?");

  private static final Pattern END = Pattern.compile("(?: ?\\([^)]*\\)|[*)\\s]|\\d\\b)*");

  private static final int LONGEST = 90;

  /** So many lines below the session its days may stand. */
  private static final int REACH = 2;

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final Pattern numbered;

  /** The days of a line and the place before them. */
  private record Days(DateExpressions.Dated date, Optional<String> place) {}

  SessionDays(Lexicon lexicon, DateExpressions dates) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.numbered =
        Pattern.compile(
            "(?:.*[ -])?(?:"
                + String.join("|", lexicon.calendar().ordinalWords())
                + "|\\d{1,3}(?:st|nd|rd|th|e|re)|\\d{4})\\b.*");
  }

  /** Whether a line says no more than on which days, and where. */
  boolean isPlaceAndDays(String line) {
    return days(line).isPresent();
  }

  private Optional<Days> days(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return dates.in(Folded.of(line).text()).stream()
        .limit(1)
        .flatMap(d -> days(line, d).stream())
        .findFirst();
  }

  private static Optional<Days> days(String line, DateExpressions.Dated date) {
    Matcher place = PLACE.matcher(line).region(0, date.start());
    boolean alone = place.matches() && END.matcher(line.substring(date.end())).matches();
    boolean several = !date.date().start().equals(date.date().end());
    return alone && date.date().start().isDay() && (several || place.group(1) != null)
        ? Optional.of(new Days(date, Optional.ofNullable(place.group(1))))
        : Optional.empty();
  }

  /**
   * The session of a masthead.
   *
   * @param lines the lines of the masthead
   * @return one meeting at most
   */
  List<Found<Meeting.Mention>> in(List<Passage> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Kinds.Kind> kind = kind(lines.get(i));
      for (int j = i + 1; kind.isPresent() && j <= i + REACH && j < lines.size(); j++) {
        Optional<Days> days = days(lines.get(j).text());
        if (days.isPresent()) {
          return List.of(meeting(lines, i, lines.get(j), kind.get(), days.get()));
        }
      }
    }
    return List.of();
  }

  private Optional<Kinds.Kind> kind(Passage line) {
    return line.length() < LONGEST && numbered.matcher(line.folded()).matches()
        ? lexicon.meetings().in(line.folded()).stream().map(Kinds.Mention::kind).findFirst()
        : Optional.empty();
  }

  private Found<Meeting.Mention> meeting(
      List<Passage> lines, int session, Passage line, Kinds.Kind kind, Days days) {
    Optional<String> series = series(lines, session);
    String own = lines.get(session).text().replaceAll("[*\\s]+$", "");
    Optional<Integer> number = number(lines.get(session).folded());
    var meeting =
        new Meeting(
            kind,
            series.map(s -> own + " of the " + s).orElse(own),
            series,
            number,
            own.contains("special") || own.contains("extraordinaire"),
            Optional.of(days.date().date()),
            days.place(),
            List.of(),
            false);
    return line.found(
        new Meeting.Mention(Place.in(Part.HEADER), meeting), "session-and-days", 0.95);
  }

  private Optional<Integer> number(String folded) {
    for (String word : folded.split(" ")) {
      Optional<Integer> number = lexicon.calendar().ordinal(word);
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  /** The organisation named right above, on one line or two. */
  private Optional<String> series(List<Passage> lines, int session) {
    List<String> names = new ArrayList<>();
    for (int from = session - 1; from >= Math.max(0, session - 2); from--) {
      names.add(
          String.join(" ", lines.subList(from, session).stream().map(Passage::text).toList()));
    }
    return names.stream().filter(this::isOrganisation).findFirst();
  }

  private boolean isOrganisation(String words) {
    return lexicon.organisations().in(words, Folded.of(words).text()).stream()
        .anyMatch(o -> o.start() == 0 && o.end() == words.length());
  }
}
