package org.plenary.site.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of statements in the words of their paragraph. */
final class Marks {
  /** A mandate is most of its paragraph: it is told beside it, not marked. */
  private static final Set<String> UNMARKED = Set.of("mandate");

  private record Placed(int from, int to, Found found) {}

  private final String words;
  private final List<Placed> placed = new ArrayList<>();

  private Marks(String words) {
    this.words = words;
  }

  /**
   * The words of a paragraph, cut where its verb and its statements begin and end.
   *
   * @param verb the leading verb, empty when the paragraph does not begin with one
   * @param found in the order of the file
   */
  static List<Run> in(String words, String verb, List<Found> found) {
    var marks = new Marks(words);
    marks.place(found.stream().filter(f -> !UNMARKED.contains(f.kind())).toList());
    return marks.runs(verb);
  }

  /**
   * Offsets count the file's characters, with its mark-up and its line ends; words are therefore
   * looked for behind those of the statement before, as "General Assembly" may stand in a paragraph
   * many times. A name inside another ("Islamic Summit Conference" in the name of a meeting of it)
   * has no mark of its own: links do not nest.
   */
  private void place(List<Found> found) {
    int behind = 0;
    Placed last = null;
    for (Found f : found) {
      if (last != null && last.found.overlaps(f)) {
        continue;
      }
      int from = find(f.quote(), behind);
      if (from < 0) {
        continue;
      }
      last = new Placed(from, from + f.quote().length(), f);
      placed.add(last);
      behind = last.to;
    }
  }

  /** Where words stand whole: "37/4" is not in "137/45". */
  private int find(String quote, int behind) {
    int at = words.indexOf(quote, behind);
    while (at >= 0
        && !(isEdge(at - 1, at) && isEdge(at + quote.length() - 1, at + quote.length()))) {
      at = words.indexOf(quote, at + 1);
    }
    return quote.isEmpty() ? -1 : at;
  }

  private boolean isEdge(int before, int after) {
    return before < 0
        || after >= words.length()
        || !Character.isLetterOrDigit(words.charAt(before))
        || !Character.isLetterOrDigit(words.charAt(after));
  }

  private List<Run> runs(String verb) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    if (!verb.isEmpty() && words.startsWith(verb)) {
      runs.add(new Run("verb", verb, ""));
      at = verb.length();
    }
    for (Placed p : placed) {
      if (p.from < at) {
        continue;
      }
      plain(at, p.from, runs);
      runs.add(new Run(p.found.kind(), words.substring(p.from, p.to), p.found.target().href()));
      at = p.to;
    }
    plain(at, words.length(), runs);
    return runs;
  }

  private void plain(int from, int to, List<Run> runs) {
    if (from < to) {
      runs.add(new Run("", words.substring(from, to), ""));
    }
  }
}
