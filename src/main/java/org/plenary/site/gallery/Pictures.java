package org.plenary.site.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.link.NaturalOrder;
import org.plenary.site.page.Names;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Bars;
import org.plenary.site.picture.Picture;
import org.plenary.site.picture.Timeline;
import org.plenary.site.picture.Votes;

/** Makes the pictures of things, for one reader; what has nothing to show is empty. */
final class Pictures {
  /** A date with a year, a month or a day; times and years of other lengths are not drawn. */
  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  /** The sides of a vote in the order of a hall. */
  private static final List<String> SIDES =
      List.of("in-favour", "against", "abstaining", "not-voting");

  /** One bar is a number, not a picture. */
  private static final int FEWEST = 2;

  private final SiteQueries answers;
  private final Visit visit;
  private final Texts t;

  Pictures(SiteQueries answers, Visit visit) {
    this.answers = answers;
    this.visit = visit;
    this.t = visit.t();
  }

  /**
   * A picture.
   *
   * @param thing the IRI of what it is of; empty for all that was read
   * @param depth how many steps of citations, 1 or more
   */
  Optional<Picture> of(PictureKind kind, String thing, int depth) {
    return switch (kind) {
      case CITATIONS -> new Neighbourhood(answers, visit, thing, depth).picture();
      case LINEAGE -> new Lineage(answers, visit, thing).picture();
      case MEETINGS -> meetings(thing);
      case ITEM -> item(thing);
      case YEARS -> years(thing);
      case VOTES -> votes(thing);
    };
  }

  static Picture.About about(
      PictureKind kind, String thing, String title, String says, String note) {
    String path = kind.path() + (thing.isEmpty() ? "" : Address.path(thing));
    return new Picture.About(title, says, note, path, "");
  }

  private Optional<Picture> years(String thing) {
    List<SiteQueries.Row> rows =
        thing.isEmpty()
            ? answers.rows("picture-years", Map.of())
            : answers.rows("picture-years-of", Map.of("thing", thing));
    Map<Integer, Long> counts = new TreeMap<>();
    for (SiteQueries.Row row : rows) {
      if (row.text("year").matches("\\d{4}")) {
        counts.put(Integer.valueOf(row.text("year")), Long.valueOf(row.text("documents")));
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Bars.Bar> bars =
        thing.isEmpty() ? Bars.years(counts, Pictures::ofYear) : Bars.years(counts);
    String title = t.of(thing.isEmpty() ? "picture.years.all" : "picture.years");
    String says =
        t.of("picture.years.says", sum, bars.get(0).label(), bars.get(bars.size() - 1).label());
    return Optional.of(
        new Bars(
            about(PictureKind.YEARS, thing, title, says, says),
            t.of("picture.year"),
            t.of("picture.documents"),
            bars));
  }

  /** The documents of a year. */
  private static String ofYear(String year) {
    return "/search?q=&type=document&year=" + year;
  }

  private Optional<Picture> meetings(String thing) {
    Map<String, List<SiteQueries.Row>> byMeeting = new LinkedHashMap<>();
    for (SiteQueries.Row row : answers.rows("picture-meetings", Map.of("thing", thing))) {
      if (row.text("start").matches(DATE)) {
        byMeeting.computeIfAbsent(row.text("meeting"), m -> new ArrayList<>()).add(row);
      }
    }
    List<Timeline.Event> events = new ArrayList<>();
    byMeeting.forEach(
        (meeting, rows) -> {
          var names = new Names(visit);
          rows.forEach(r -> names.add(r.required("meeting"), r.node("label")));
          SiteQueries.Row first = rows.get(0);
          events.add(
              new Timeline.Event(
                  first.text("start"),
                  first.text("end").matches(DATE) ? first.text("end") : "",
                  names.link(first.required("meeting")).label(),
                  first.text("place"),
                  Address.path(meeting),
                  first.text("ahead").equals("true")));
        });
    return timeline(
        PictureKind.MEETINGS, thing, events, t.of("picture.meeting"), t.of("picture.place"));
  }

  private Optional<Picture> item(String thing) {
    Map<String, List<SiteQueries.Row>> byDocument = new LinkedHashMap<>();
    for (SiteQueries.Row row : answers.rows("picture-item", Map.of("thing", thing))) {
      if (row.text("day").matches(DATE)) {
        byDocument.computeIfAbsent(row.text("document"), d -> new ArrayList<>()).add(row);
      }
    }
    List<Timeline.Event> events = new ArrayList<>();
    byDocument.forEach(
        (document, rows) -> {
          var titles = new Names(visit);
          rows.forEach(r -> titles.add(r.required("document"), r.node("title")));
          SiteQueries.Row first = rows.get(0);
          String title =
              first.node("title").isEmpty()
                  ? ""
                  : " " + titles.link(first.required("document")).label();
          events.add(
              new Timeline.Event(
                  first.text("day"),
                  "",
                  first.text("label") + title,
                  first.text("of"),
                  Address.path(document),
                  false));
        });
    return timeline(
        PictureKind.ITEM, thing, events, t.of("picture.document"), t.of("picture.session"));
  }

  private Optional<Picture> timeline(
      PictureKind kind, String thing, List<Timeline.Event> events, String label, String detail) {
    if (events.size() < FEWEST) {
      return Optional.empty();
    }
    var all = new Timeline(Picture.About.NONE, label, t.of("picture.date"), detail, events);
    int drawn = all.drawn().size();
    String title = t.of("picture." + kind.slug());
    String says =
        t.of(
            "picture.timeline.says",
            events.size(),
            all.events().get(0).start(),
            all.events().get(events.size() - 1).start());
    String note = drawn < events.size() ? t.of("picture.latest", drawn, events.size()) : says;
    return Optional.of(
        new Timeline(
            about(kind, thing, title, says, note), label, all.date(), detail, all.events()));
  }

  /** Of several accounts of a vote the fullest. */
  private Optional<Picture> votes(String thing) {
    Map<String, List<SiteQueries.Row>> accounts = new LinkedHashMap<>();
    answers
        .rows("picture-votes", Map.of("thing", thing))
        .forEach(r -> accounts.computeIfAbsent(r.text("vote"), v -> new ArrayList<>()).add(r));
    return accounts.values().stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .map(this::sides)
        .filter(sides -> sides.stream().mapToInt(Votes.Side::total).sum() > 0)
        .map(sides -> votes(thing, sides));
  }

  private Votes votes(String thing, List<Votes.Side> sides) {
    String says = String.join(", ", sides.stream().map(s -> s.label() + " " + s.total()).toList());
    return new Votes(
        about(PictureKind.VOTES, thing, t.of("picture.votes"), says, ""),
        t.of("picture.vote"),
        t.of("picture.states"),
        t.of("picture.which"),
        sides);
  }

  private List<Votes.Side> sides(List<SiteQueries.Row> rows) {
    List<Votes.Side> sides = new ArrayList<>();
    for (String side : SIDES) {
      var names = new Names(visit);
      int total = 0;
      List<Link> printed = new ArrayList<>();
      for (SiteQueries.Row row : rows) {
        if (row.text("side").equals(side)) {
          total = Math.max(total, count(row.text("total")));
          row.node("voter")
              .ifPresentOrElse(
                  v -> names.add(v, row.node("label")),
                  () -> row.node("label").map(Link::of).ifPresent(printed::add));
        }
      }
      List<Link> states = new ArrayList<>(names.things().stream().map(names::link).toList());
      states.addAll(printed);
      states.sort(Comparator.comparing(Link::label, new NaturalOrder()));
      int voices = Math.max(total, states.size());
      if (voices > 0) {
        sides.add(new Votes.Side(side, t.of("picture.side." + side), voices, states));
      }
    }
    return sides;
  }

  private static int count(String total) {
    return total.matches("\\d{1,4}") ? Integer.parseInt(total) : 0;
  }
}
