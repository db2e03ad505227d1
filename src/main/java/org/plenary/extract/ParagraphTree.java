package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Paragraph;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.Table;
import org.plenary.extract.Layout.Block;
import org.plenary.lexicon.VerbList;
import org.plenary.source.Mark;

/**
 * Builds paragraphs and their sub-paragraphs from blocks: preambular ones are counted, operative
 * ones carry numbers, sub-paragraphs go "(a)", "(i)" below them.
 */
final class ParagraphTree {
  /** A verb read through damaged letters is almost always the right one. */
  private static final double DOUBT = 0.8;

  private final VerbList verbs;
  private final String language;
  private final Reading reading;
  private final Function<Passage, NoteMarks.Result> marks;
  private final Tables tables;

  private final List<Node> roots = new ArrayList<>();
  private final List<Node> path = new ArrayList<>();
  private final List<Span> heading = new ArrayList<>();
  private int preambular;
  private int operative;
  private int body;
  private int annex;
  private int annexParagraph;

  /**
   * A paragraph with its reading, for the stages that look into the words.
   *
   * @param verb its own verb or, without one, the paragraph's above it
   */
  record Read(Place place, Passage passage, Optional<LeadingVerb> verb) {}

  private static final class Node {
    private final Place place;
    private final Optional<String> mark;
    private final Optional<Found<String>> heading;
    private final Passage passage;
    private final List<Found<LeadingVerb>> verbs;
    private final List<Found<String>> notes;
    private final List<Node> children = new ArrayList<>();

    Node(
        Place place,
        Optional<String> mark,
        Optional<Found<String>> heading,
        Passage passage,
        List<Found<LeadingVerb>> verbs,
        List<Found<String>> notes) {
      this.place = place;
      this.mark = mark;
      this.heading = heading;
      this.passage = passage;
      this.verbs = verbs;
      this.notes = notes;
    }

    Paragraph close() {
      return new Paragraph(
          place,
          mark,
          heading,
          verbs,
          passage.found(passage.text(), "paragraph", 1),
          notes,
          children.stream().map(Node::close).toList());
    }
  }

  /**
   * @param marks reads the marks of notes in a passage, one passage after the other
   * @param cells those of the tables, as the source marks them
   */
  ParagraphTree(
      VerbList verbs,
      String language,
      Reading reading,
      Function<Passage, NoteMarks.Result> marks,
      List<Mark> cells) {
    this.verbs = verbs;
    this.language = language;
    this.reading = reading;
    this.marks = marks;
    this.tables = new Tables(reading, marks, cells);
  }

  /** Takes the next block of the body. */
  void add(Block block) {
    switch (block.kind()) {
      case PREAMBULAR -> root(block, Place.paragraph(Part.PREAMBULAR, ++preambular));
      case OPERATIVE -> root(block, Place.paragraph(Part.OPERATIVE, ++operative));
      case BODY_PARAGRAPH -> root(block, Place.paragraph(Part.BODY, ++body));
      case ANNEX -> {
        annex++;
        annexParagraph = 0;
        heading.addAll(block.pieces());
      }
      case ANNEX_PARAGRAPH -> root(block, annexPlace());
      case SUB_PARAGRAPH -> sub(block);
      case HEADING -> heading.addAll(block.pieces());
      case TABLE -> {
        tables.add(block, before(), marks.apply(reading.of(heading)));
        heading.clear();
      }
      case NOTE -> {
        // Notes are read apart.
      }
    }
  }

  private Place annexPlace() {
    return Place.paragraph(Part.ANNEX, annex).below(Integer.toString(++annexParagraph));
  }

  /** What a table stands behind: a paragraph of the first level, or the top of its annex. */
  private Place before() {
    if (annex > 0 && annexParagraph == 0) {
      return Place.paragraph(Part.ANNEX, annex);
    }
    return path.isEmpty() ? Place.in(Part.BODY) : path.get(0).place;
  }

  private void root(Block block, Place place) {
    node(block, place)
        .ifPresent(
            node -> {
              roots.add(node);
              path.clear();
              path.add(node);
            });
  }

  private void sub(Block block) {
    String mark = block.mark().orElse("").replaceAll("[()]", "");
    while (path.size() > 1 && !belongsBelow(block, mark)) {
      path.remove(path.size() - 1);
    }
    if (path.isEmpty()) {
      return;
    }
    Node parent = path.get(path.size() - 1);
    node(block, placeBelow(parent, mark))
        .ifPresent(
            node -> {
              parent.children.add(node);
              path.add(node);
            });
  }

  private boolean belongsBelow(Block block, String mark) {
    return block
        .level()
        .map(level -> path.size() <= level)
        .orElseGet(() -> goesBelow(mark, path.get(path.size() - 1)));
  }

  /**
   * A second list below one paragraph repeats its marks, as the annex of S/RES/1454 (2002) does:
   * its (a) is {@code a-2}, so that each sub-paragraph keeps a place of its own.
   */
  private static Place placeBelow(Node parent, String mark) {
    long before = parent.children.stream().filter(c -> bare(c).equals(mark)).count();
    return parent.place.below(before == 0 ? mark : mark + "-" + (before + 1));
  }

  /** Whether a mark begins or goes on a list below this paragraph: (i) below (a), but (b) not. */
  private static boolean goesBelow(String mark, Node node) {
    if (!node.children.isEmpty()) {
      Node last = node.children.get(node.children.size() - 1);
      return SubMarks.follows(mark, bare(last));
    }
    return SubMarks.begins(mark) && !SubMarks.follows(mark, bare(node));
  }

  private static String bare(Node node) {
    return node.mark.orElse("").replaceAll("[()]", "");
  }

  /** The verb at the head and those joined to it, all with the words of the whole. */
  private List<Found<LeadingVerb>> leading(Passage passage) {
    List<Found<LeadingVerb>> leading = new ArrayList<>();
    boolean certain = verbs.match(passage.text(), language).isPresent();
    verbs
        .read(passage.text(), language)
        .ifPresent(
            m -> {
              String words = passage.text().substring(0, m.end());
              List<String> concepts = new ArrayList<>(List.of(m.concept()));
              concepts.addAll(m.joined());
              concepts.stream()
                  .distinct()
                  .map(c -> new LeadingVerb(words, c))
                  .map(v -> passage.found(v, 0, m.end(), rule(certain), certain ? 1 : DOUBT))
                  .forEach(leading::add);
            });
    return leading;
  }

  private static String rule(boolean certain) {
    return certain ? "leading-verb" : "damaged-verb";
  }

  private Optional<Node> node(Block block, Place place) {
    if (block.pieces().isEmpty()) {
      return Optional.empty();
    }
    NoteMarks.Result above = marks.apply(reading.of(heading));
    NoteMarks.Result read = marks.apply(reading.of(block.pieces()));
    Passage passage = read.passage();
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    List<Found<LeadingVerb>> leading = leading(passage);
    heading.clear();
    Optional<Found<String>> title =
        Optional.of(above.passage())
            .filter(p -> !p.isEmpty())
            .map(p -> p.found(p.text(), "heading", 1));
    List<Found<String>> notes = new ArrayList<>(above.marks());
    notes.addAll(read.marks());
    return Optional.of(new Node(place, block.mark(), title, passage, leading, notes));
  }

  List<Paragraph> paragraphs() {
    return roots.stream().map(Node::close).toList();
  }

  List<Table> tables() {
    return tables.all();
  }

  /** All paragraphs and sub-paragraphs, and the cells of tables, in order of the text. */
  List<Read> read() {
    List<Read> all = new ArrayList<>();
    roots.forEach(r -> collect(r, Optional.empty(), all));
    if (!tables.read().isEmpty()) {
      all.addAll(tables.read());
      all.sort(Comparator.comparingInt(r -> r.passage().sourceOffset(0)));
    }
    return all;
  }

  private static void collect(Node node, Optional<LeadingVerb> above, List<Read> all) {
    Optional<LeadingVerb> verb = node.verbs.stream().findFirst().map(Found::value).or(() -> above);
    all.add(new Read(node.place, node.passage, verb));
    node.children.forEach(c -> collect(c, verb, all));
  }
}
