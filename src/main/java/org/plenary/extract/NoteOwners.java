package org.plenary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.document.Span;
import org.plenary.extract.Layout.Block;

/**
 * Gives footnotes back to the documents that carry their marks: at the foot of a page of the
 * Official Records, or behind the last part of a composite resolution, stand the notes of all
 * documents above, 3368 (XXX) and 3369 (XXX) alike.
 *
 * <p>Notes between which nothing of a body stands are of one page, and so are the documents with a
 * body between these notes and those before them: no other carries the marks.
 */
final class NoteOwners {
  /**
   * Superscript, glued to a word or sign, or set apart behind a sign: "General;3", "2012, 2"; as
   * typed, "session 2/;"; last, what a scan makes of a raised digit: "speedy’,", "regions*".
   */
  private static final Pattern MARK =
      Pattern.compile(
          "[⁰¹²³⁴-⁹]+|(?<=[\\p{L})\\]”\"’»,;.:]|[,;.:)”\"] )(\\d{1,2})(?![\\d/])"
              + "|(?<=[\\p{L}\\d),;:”\"] )(\\d{1,2})/(?=[\\s,;.:)]|$)"
              + "|(?<=[\\p{L})])([®°?!#>*”\"§’‘'“])(?=[\\s,;.:)]|$)");

  private static final String UNREAD = "";

  private final String source;
  private final TreeSet<Integer> body = new TreeSet<>();

  /**
   * A place that may be a mark.
   *
   * @param layout which document has it
   * @param number the mark, or {@link #UNREAD}
   */
  private record Sign(int layout, String number) {}

  /** A note, with the document it was read in. */
  private record Placed(int layout, Block note) {
    private int at() {
      return note.pieces().isEmpty() ? -1 : note.pieces().get(0).start();
    }

    private int end() {
      return note.pieces().isEmpty() ? -1 : note.pieces().get(note.pieces().size() - 1).end();
    }
  }

  /**
   * @param source the text that the documents were read from
   */
  NoteOwners(String source) {
    this.source = source;
  }

  /** The layouts, each with the notes that it has the marks of. */
  List<Layout> settle(List<Layout> layouts) {
    layouts.forEach(
        l -> l.blocks().forEach(b -> b.pieces().forEach(piece -> body.add(piece.start()))));
    List<List<Block>> notes = new ArrayList<>();
    layouts.forEach(layout -> notes.add(new ArrayList<>()));
    int floor = 0;
    for (List<Placed> page : pages(layouts)) {
      List<Integer> owners = owners(page, layouts, floor);
      for (int i = 0; i < page.size(); i++) {
        notes.get(owners.get(i)).add(page.get(i).note());
      }
      floor = page.get(page.size() - 1).end();
    }
    return IntStream.range(0, layouts.size())
        .mapToObj(i -> layouts.get(i).withNotes(notes.get(i)))
        .toList();
  }

  /** The notes by pages: nothing of a body stands between those of one. */
  private List<List<Placed>> pages(List<Layout> layouts) {
    List<List<Placed>> pages = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < layouts.size(); i++) {
      for (Block note : layouts.get(i).notes()) {
        var placed = new Placed(i, note);
        boolean first =
            placed.at() < 0 || !body.subSet(before, Math.max(before, placed.at())).isEmpty();
        if (pages.isEmpty() || first) {
          pages.add(new ArrayList<>());
        }
        pages.get(pages.size() - 1).add(placed);
        before = Math.max(before, placed.end());
      }
    }
    return pages;
  }

  private List<Integer> owners(List<Placed> page, List<Layout> layouts, int floor) {
    int last = page.get(page.size() - 1).layout();
    int first = last;
    while (first > 0 && hasBodyBehind(layouts.get(first - 1), floor)) {
      first--;
    }
    if (first == last) {
      return page.stream().map(Placed::layout).toList();
    }
    List<Sign> signs = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      addSigns(layouts.get(i), i, floor, signs);
    }
    return assigned(page, signs);
  }

  private static boolean hasBodyBehind(Layout layout, int floor) {
    return layout.blocks().stream()
        .flatMap(b -> b.pieces().stream())
        .anyMatch(p -> p.start() >= floor);
  }

  private void addSigns(Layout layout, int at, int floor, List<Sign> signs) {
    for (Block block : layout.blocks()) {
      for (Span piece : block.pieces()) {
        Matcher m = MARK.matcher(source).region(piece.start(), piece.end());
        while (piece.start() >= floor && m.find()) {
          signs.add(new Sign(at, number(m)));
        }
      }
    }
  }

  private static String number(Matcher m) {
    if (m.group(3) != null) {
      return UNREAD;
    }
    String figures = m.group(1) != null ? m.group(1) : m.group(2);
    return figures != null ? figures : Superscripts.digits(m.group());
  }

  /**
   * By the marks that were read; where others were not, and there are as many signs as notes, one
   * by one; else a note stays with the last document at or above it that may have it.
   */
  private static List<Integer> assigned(List<Placed> page, List<Sign> signs) {
    Map<String, Integer> read = new HashMap<>();
    signs.stream()
        .filter(s -> !s.number().equals(UNREAD))
        .forEach(s -> read.put(s.number(), s.layout()));
    List<Sign> likely =
        signs.stream().filter(s -> s.number().equals(UNREAD) || isMark(s.number(), page)).toList();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Placed placed = page.get(i);
      Integer known = read.get(placed.note().mark().orElse("*"));
      if (known != null && known <= placed.layout()) {
        owners.add(known);
      } else {
        owners.add(likely.size() == page.size() ? likely.get(i).layout() : placed.layout());
      }
    }
    return owners;
  }

  private static boolean isMark(String number, List<Placed> page) {
    return page.stream().anyMatch(p -> p.note().mark().equals(Optional.of(number)));
  }
}
