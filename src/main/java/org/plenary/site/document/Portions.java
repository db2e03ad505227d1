package org.plenary.site.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.site.answer.SiteQueries;

/**
 * Cuts a long text into portions, so that a resolution of 200,000 letters (the omnibus on oceans,
 * A/RES/76/72) is no slower to open than others.
 *
 * @param expression the IRI of the language version
 * @param all the portions; a text of usual length is one
 * @param parts the parts of the text (preamble, operative part …) with their paragraphs of the
 *     first level
 * @param start the portion in which each part begins
 */
public record Portions(
    String expression, List<Portion> all, Map<String, Integer> parts, Map<String, Integer> start) {
  /** Letters at once; marked and linked they are some 40 KB. */
  static final int LETTERS = 24_000;

  /** What a paragraph takes beside its words. */
  private static final int FRAME = 200;

  /** What a cell of a table takes beside its words. */
  private static final int CELL = 16;

  private static final String NOTE = "footnote";

  /** A paragraph or note, as far as it matters where it goes. */
  private record Piece(
      String iri, String part, Portion.Place place, int depth, int letters, Set<String> notes) {
    static Piece of(List<SiteQueries.Row> rows) {
      SiteQueries.Row row = rows.get(0);
      String iri = row.text("iri");
      String mark = row.text("mark");
      String part = row.text("part");
      Set<String> notes = new HashSet<>();
      rows.forEach(r -> r.node("note").ifPresent(n -> notes.add(r.text("note"))));
      return new Piece(
          iri,
          part,
          new Portion.Place(part, mark.isEmpty() ? last(Paragraph.isTable(row), iri) : mark),
          Integer.parseInt(row.text("depth")),
          letters(row),
          notes);
    }

    /** The notes marked in it take their place in its portion: those of A/RES/74/263 a third. */
    int letters(Map<String, Integer> lengths) {
      return letters + notes.stream().mapToInt(n -> lengths.getOrDefault(n, 0)).sum();
    }

    /** A table is called by the paragraph or annex that it stands behind. */
    private static String last(boolean table, String iri) {
      String path = table ? iri.substring(0, iri.lastIndexOf('/')) : iri;
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int letters(SiteQueries.Row row) {
      String words = row.text("words");
      long cells = words.chars().filter(c -> c == '\t' || c == '\n').count();
      return words.length() + FRAME + CELL * (int) cells;
    }
  }

  /**
   * Cuts a text.
   *
   * @param expression the IRI of the language version
   * @param paragraphs the rows of {@code text} of one language version, by paragraph, in order
   * @param letters how many a portion may have with the notes marked in it; the paragraph that goes
   *     beyond is its last, and a text with half as many again is not cut
   */
  static Portions of(
      String expression, Map<String, List<SiteQueries.Row>> paragraphs, int letters) {
    List<Piece> pieces = paragraphs.values().stream().map(Piece::of).toList();
    List<Piece> notes = pieces.stream().filter(p -> p.part().equals(NOTE)).toList();
    List<Piece> body = pieces.stream().filter(p -> !p.part().equals(NOTE)).toList();
    List<List<Piece>> cut = cut(body, lengths(notes), letters);
    if (cut.isEmpty() && !notes.isEmpty()) {
      cut.add(notes);
    }
    return new Portions(expression, portions(cut, notes), counts(pieces), starts(cut));
  }

  private static Map<String, Integer> lengths(List<Piece> notes) {
    return notes.stream()
        .collect(Collectors.toMap(n -> n.place().mark(), Piece::letters, Integer::sum));
  }

  private static List<List<Piece>> cut(List<Piece> body, Map<String, Integer> notes, int letters) {
    List<List<Piece>> cut = new ArrayList<>();
    int all = body.stream().mapToInt(p -> p.letters(notes)).sum();
    int most = all <= letters * 3 / 2 ? Integer.MAX_VALUE / 2 : letters;
    int sum = 0;
    for (Piece piece : body) {
      // A sub-paragraph stays with those beside it, unless they go on for pages.
      boolean full = sum >= most && (piece.depth() == 1 || sum >= 2 * most);
      if (full || cut.isEmpty()) {
        cut.add(new ArrayList<>());
        sum = 0;
      }
      cut.get(cut.size() - 1).add(piece);
      sum += piece.letters(notes);
    }
    return cut;
  }

  private static List<Portion> portions(List<List<Piece>> cut, List<Piece> notes) {
    Set<String> marked = new HashSet<>();
    cut.forEach(pieces -> pieces.forEach(p -> marked.addAll(p.notes())));
    List<Portion> portions = new ArrayList<>();
    for (List<Piece> pieces : cut) {
      boolean last = portions.size() == cut.size() - 1;
      Set<String> iris = new LinkedHashSet<>();
      Set<String> here = new HashSet<>();
      pieces.forEach(
          p -> {
            iris.add(p.iri());
            here.addAll(p.notes());
          });
      // A note that nothing marks has no other place than the end.
      notes.stream()
          .filter(
              n -> here.contains(n.place().mark()) || last && !marked.contains(n.place().mark()))
          .forEach(n -> iris.add(n.iri()));
      portions.add(
          new Portion(
              portions.size() + 1,
              pieces.get(0).place(),
              pieces.get(pieces.size() - 1).place(),
              iris));
    }
    return portions;
  }

  private static Map<String, Integer> counts(List<Piece> pieces) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    pieces.forEach(p -> counts.merge(p.part(), p.depth() == 1 ? 1 : 0, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> starts(List<List<Piece>> cut) {
    Map<String, Integer> starts = new LinkedHashMap<>();
    for (int i = 0; i < cut.size(); i++) {
      for (Piece piece : cut.get(i)) {
        starts.putIfAbsent(piece.part(), i + 1);
      }
    }
    return starts;
  }

  /** The portion of a number, e.g. {@code 2}. */
  Optional<Portion> numbered(String number) {
    return all.stream().filter(p -> Integer.toString(p.number()).equals(number)).findFirst();
  }

  /**
   * The portion that has an anchor.
   *
   * @param anchor e.g. {@code op12}, {@code en-operative-12}, {@code part-annex}
   */
  Optional<Portion> at(String anchor) {
    return anchor.startsWith("part-")
        ? Optional.ofNullable(start.get(anchor.substring("part-".length())))
            .map(n -> all.get(n - 1))
        : all.stream()
            .filter(p -> p.iris().stream().anyMatch(iri -> Paragraph.has(key(iri), anchor)))
            .findFirst();
  }

  private String key(String iri) {
    return iri.substring(expression.length() + 1);
  }
}
