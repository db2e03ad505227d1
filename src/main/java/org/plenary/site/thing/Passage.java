package org.plenary.site.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Link;
import org.plenary.site.page.Names;
import org.plenary.site.page.Visit;

/**
 * Words where they stand, set apart from those around them.
 *
 * @param place the paragraph, note or file
 * @param before the words before them
 * @param words the words themselves; empty when they stand there more than once
 * @param after the words after them
 * @param language BCP 47 tag, empty when it is not known
 */
public record Passage(Link place, String before, String words, String after, String language) {
  /** Enough of a file to know the place again when reading. */
  private static final int AROUND = 400;

  /** The rows of {@code context}: one for each name of the paragraph. */
  public static List<Passage> inParagraphs(List<SiteQueries.Row> rows, Visit visit) {
    var names = new Names(visit);
    Map<Node, SiteQueries.Row> places = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      names.add(row.required("place"), row.node("label"));
      places.putIfAbsent(row.required("place"), row);
    }
    return places.entrySet().stream()
        .map(p -> inParagraph(p.getValue(), names.link(p.getKey())))
        .toList();
  }

  private static Passage inParagraph(SiteQueries.Row row, Link place) {
    String text = row.text("words");
    String quote = row.text("quote");
    int start = text.indexOf(quote);
    // "General Assembly" may stand in a paragraph many times: which one, only the span tells.
    return start < 0 || start != text.lastIndexOf(quote)
        ? new Passage(place, text, "", "", row.text("language"))
        : new Passage(
            place,
            text.substring(0, start),
            quote,
            text.substring(start + quote.length()),
            row.text("language"));
  }

  /** The words with no more than some letters before and behind them, cut between words. */
  public Passage shortened(int letters) {
    int from =
        before.length() <= letters
            ? 0
            : wordFrom(before, before.length() - letters, before.length());
    int to = after.length() <= letters ? after.length() : wordTo(after, letters, 0);
    return new Passage(
        place,
        (from > 0 ? "…" : "") + before.substring(from),
        words,
        after.substring(0, to) + (to < after.length() ? " …" : ""),
        language);
  }

  /** A row of {@code surroundings}; empty when the offsets do not fit the text. */
  static Optional<Passage> inFile(SiteQueries.Row row) {
    String text = row.text("words");
    int start = Integer.parseInt(row.text("start"));
    int end = Integer.parseInt(row.text("end"));
    if (start < 0 || end < start || end > text.length()) {
      return Optional.empty();
    }
    int from = start <= AROUND ? 0 : wordFrom(text, start - AROUND, start);
    int to = end + AROUND >= text.length() ? text.length() : wordTo(text, end + AROUND, end);
    return Optional.of(
        new Passage(
            Link.of(row.required("place"), row.node("label")),
            (from > 0 ? "… " : "") + text.substring(from, start),
            text.substring(start, end),
            text.substring(end, to) + (to < text.length() ? " …" : ""),
            ""));
  }

  private static int wordFrom(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordTo(String text, int to, int limit) {
    int at = to;
    while (at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
