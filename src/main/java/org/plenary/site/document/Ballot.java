package org.plenary.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.gallery.PictureKind;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Picture;
import org.plenary.site.picture.Votes;

/**
 * A vote, with who voted how.
 *
 * @param source the account that is shown, by the name of its file
 * @param others further accounts of the same vote, whether they agree or not
 * @param picture how many, as seats in a hall
 * @param sides each side with its States, in the order of a voting record
 * @param byState whether the States are to be listed by name; else by side
 */
public record Ballot(
    Link source, List<Other> others, Picture picture, List<Votes.Side> sides, boolean byState) {
  /**
   * Another account: a catalogue's beside that of a text, a table of roll calls beside both.
   *
   * @param source its file
   */
  public record Other(Link source, List<Votes.Side> sides) {
    /** As {@link Ballot#words}. */
    public String words(Texts t) {
      return Ballot.words(sides, t);
    }
  }

  /**
   * How a State voted.
   *
   * @param side the side's name
   */
  public record Voice(Link state, String key, String side) {}

  /** As the United Nations list them. */
  private static final List<String> ORDER =
      List.of("in-favour", "against", "abstaining", "not-voting");

  /**
   * From the rows of {@code votes-of}; empty when there was no vote, or none is known. Where a text
   * and a catalogue tell of one vote, the account that names the most States is taken.
   *
   * @param document the IRI of the document, whose picture can be taken away
   */
  static Optional<Ballot> of(String document, List<SiteQueries.Row> rows, Visit visit) {
    List<List<SiteQueries.Row>> accounts =
        rows.stream()
            .map(r -> r.text("account"))
            .distinct()
            .map(a -> account(a, rows))
            .sorted(Comparator.<List<SiteQueries.Row>>comparingInt(List::size).reversed())
            .toList();
    return accounts.stream()
        .findFirst()
        .map(shown -> ballot(document, shown, others(accounts, visit), visit));
  }

  /** The rows of an account, with the first of its files: a language version may have several. */
  private static List<SiteQueries.Row> account(String account, List<SiteQueries.Row> rows) {
    List<SiteQueries.Row> all =
        rows.stream().filter(r -> r.text("account").equals(account)).toList();
    String file = all.get(0).text("file");
    return all.stream().filter(r -> r.text("file").equals(file)).toList();
  }

  private static List<Other> others(List<List<SiteQueries.Row>> accounts, Visit visit) {
    return accounts.stream().skip(1).map(a -> new Other(source(a), sides(a, visit))).toList();
  }

  private static Link source(List<SiteQueries.Row> account) {
    SiteQueries.Row row = account.get(0);
    return new Link(row.text("file"), Address.path(row.text("account")), "");
  }

  /** E.g. "by a recorded vote of 187 to 3, with 2 abstentions". */
  public String words(Texts t) {
    return words(sides, t);
  }

  private static String words(List<Votes.Side> sides, Texts t) {
    return t.of(
        sides.stream().anyMatch(s -> !s.states().isEmpty()) ? "ballot.recorded" : "ballot.counted",
        total(sides, "in-favour"),
        total(sides, "against"),
        total(sides, "abstaining"));
  }

  private static int total(List<Votes.Side> sides, String key) {
    return sides.stream().filter(s -> s.key().equals(key)).mapToInt(Votes.Side::total).sum();
  }

  /** All States that are named, by name. */
  public List<Voice> voices() {
    return sides.stream()
        .flatMap(s -> s.states().stream().map(state -> new Voice(state, s.key(), s.label())))
        .sorted(Comparator.comparing(Voice::state, Link.BY_LABEL))
        .toList();
  }

  private static List<Votes.Side> sides(List<SiteQueries.Row> rows, Visit visit) {
    List<Votes.Side> sides = new ArrayList<>();
    for (String key : ORDER) {
      List<SiteQueries.Row> side = rows.stream().filter(r -> r.text("side").equals(key)).toList();
      if (!side.isEmpty()) {
        sides.add(side(key, side, visit));
      }
    }
    return sides;
  }

  private static Ballot ballot(
      String document, List<SiteQueries.Row> rows, List<Other> others, Visit visit) {
    List<Votes.Side> sides = sides(rows, visit);
    String title = visit.t().of("ballot.title");
    return new Ballot(
        source(rows),
        others,
        new Votes(
            new Picture.About(
                title, title, "", PictureKind.VOTES.path() + Address.path(document), ""),
            visit.t().of("ballot.side"),
            visit.t().of("ballot.number"),
            visit.t().of("ballot.states"),
            sides),
        sides,
        visit.parameters().getOrDefault("votes", "").equals("state"));
  }

  private static Votes.Side side(String key, List<SiteQueries.Row> rows, Visit visit) {
    var names = new Names(visit);
    rows.forEach(r -> r.node("voter").ifPresent(v -> names.add(v, r.node("label"))));
    List<Link> states = names.things().stream().map(names::link).sorted(Link.BY_LABEL).toList();
    int stated =
        rows.stream()
            .flatMap(r -> r.node("total").stream())
            .mapToInt(n -> Integer.parseInt(n.getLiteralLexicalForm()))
            .max()
            .orElse(0);
    return new Votes.Side(
        key, visit.t().of("ballot." + key), Math.max(stated, states.size()), states);
  }
}
