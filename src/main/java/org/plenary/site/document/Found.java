package org.plenary.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * A statement found in a text, and where it came from.
 *
 * @param statement the statement
 * @param place the IRI of the paragraph or note
 * @param kind e.g. {@code citation}, {@code organisation}, {@code mandate}
 * @param quote the words as they are read
 * @param target what they name
 * @param rule the rule that found them
 * @param confidence from 0 to 1
 * @param file the source file
 * @param page the page of the file, empty when it has none
 * @param start the first character in the file, in UTF-16 units
 * @param end the character after the last
 * @param exact the characters themselves; empty where they were not asked for
 * @param version the program's version that read them; empty where it was not asked for
 */
public record Found(
    Link statement,
    String place,
    String kind,
    String quote,
    Link target,
    String rule,
    String confidence,
    Link file,
    String page,
    int start,
    int end,
    String exact,
    String version) {

  /** In the order of the file; of two that begin together the longer first. */
  static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder());

  /** The rows of {@code marks} by paragraph or note, in the order of the text. */
  static Map<String, List<Found>> byPlace(List<SiteQueries.Row> rows, Visit visit) {
    var names = new Names(visit);
    Map<Node, SiteQueries.Row> statements = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      names.add(row.required("target"), row.node("label"));
      statements.putIfAbsent(row.required("statement"), row);
    }
    Map<String, List<Found>> places = new LinkedHashMap<>();
    statements.values().stream()
        .map(row -> of(row, names))
        .sorted(ORDER)
        .forEach(f -> places.computeIfAbsent(f.place, p -> new ArrayList<>()).add(f));
    return places;
  }

  private static Found of(SiteQueries.Row row, Names names) {
    String source = row.text("source");
    return new Found(
        new Link(row.text("quote"), Address.path(row.text("statement")), ""),
        row.text("place"),
        row.text("kind"),
        row.text("quote"),
        names.link(row.required("target")),
        row.text("rule"),
        row.text("confidence"),
        new Link(row.text("file"), Address.path(source), ""),
        row.text("page"),
        Integer.parseInt(row.text("start")),
        Integer.parseInt(row.text("end")),
        row.text("exact"),
        row.text("version"));
  }

  /** The page of the characters themselves. */
  public String characters() {
    return file.href() + "/span/" + start + "-" + end;
  }

  /** Whether words of it are words of another too. */
  boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }
}
