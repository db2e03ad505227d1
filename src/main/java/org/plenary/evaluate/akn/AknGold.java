package org.plenary.evaluate.akn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.evaluate.Fact;
import org.plenary.evaluate.FactList;
import org.plenary.evaluate.Facts;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.Letters;
import org.plenary.evaluate.akn.Block.Kind;
import org.plenary.lexicon.VerbList;
import org.w3c.dom.Element;

/** The facts of one statement, read from the marks of the XML. */
final class AknGold {
  /** What is not measured where a declaration with its own numbers stands in a paragraph (74/2). */
  private static final Field[] STRUCTURE = {
    Field.OPERATIVE_COUNT,
    Field.PARAGRAPH_COUNT,
    Field.PARAGRAPH,
    Field.NUMBER,
    Field.VERB,
    Field.NOTE_PLACE,
    Field.CITATION_PLACE
  };

  private final VerbList verbs;
  private final String language;
  private final int session;
  private final FactList facts = new FactList();
  private final Map<String, Integer> marks = new HashMap<>();
  private int preambular;
  private int operative;
  private int notes;
  private String place = "";

  private AknGold(VerbList verbs, String language, int session) {
    this.verbs = verbs;
    this.language = language;
    this.session = session;
  }

  /** The facts of a statement of a file. */
  static Facts of(AknFile file, AknStatement statement, VerbList verbs) {
    var header = new AknHeader(file, statement);
    var gold = new AknGold(verbs, file.language(), header.coverSession());
    header.read(gold.facts);
    boolean first = file.statements().get(0).equals(statement);
    file.preface()
        .filter(p -> first && !statement.preface().equals(file.preface()))
        .ifPresent(gold::preface);
    gold.read(statement);
    return gold.facts.of(header.symbol(), file.language());
  }

  private void read(AknStatement statement) {
    facts.measured(
        Field.PARAGRAPH, Field.NUMBER, Field.VERB, Field.NOTE, Field.NOTE_PLACE, Field.CITATION);
    facts.measured(Field.CITATION_PLACE);
    statement.preface().ifPresent(this::preface);
    List<Block> blocks = statement.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.PREAMBULAR || block.kind() == Kind.OPERATIVE) {
        root(block, whole(blocks, i));
      }
      runs(block.runs(), place(block));
    }
    facts.counts(preambular, operative);
    facts.add(Fact.of(Field.NOTE_COUNT, Integer.toString(notes)));
    if (holdsDeclaration(blocks)) {
      facts.leaveOut(STRUCTURE);
    }
  }

  /** The notes of the title; its words hold the resolution's own number, which is no citation. */
  private void preface(Element preface) {
    for (Element p : Elements.children(preface, "p")) {
      runs(Runs.ofEach(p).stream().filter(Run.Note.class::isInstance).toList(), "");
    }
  }

  /** A paragraph with all that belongs to it. */
  private static String whole(List<Block> blocks, int at) {
    StringBuilder words = new StringBuilder(blocks.get(at).words());
    for (int i = at + 1; i < blocks.size(); i++) {
      Block next = blocks.get(i);
      if (next.kind() != Kind.SUB && next.kind() != Kind.CONTINUED) {
        break;
      }
      words.append(' ').append(next.mark()).append(' ').append(next.words());
    }
    return words.toString();
  }

  private void root(Block block, String whole) {
    boolean pre = block.kind() == Kind.PREAMBULAR;
    place = pre ? "preambular " + ++preambular : "operative " + ++operative;
    facts.paragraph(whole, place);
    String number = block.mark().replaceAll("\\D", "");
    if (!number.isEmpty()) {
      facts.add(
          Fact.of(
              Field.NUMBER,
              number + " " + Letters.opening(whole),
              number + ". " + Letters.shown(whole),
              place));
    }
    var verb = verbs.match(block.opening(), language);
    if (verb.isPresent()) {
      facts.verb(verb.get().concept(), whole, place);
    } else {
      facts.leaveOpen(Field.VERB, Letters.opening(whole));
    }
  }

  private String place(Block block) {
    return switch (block.kind()) {
      case ANNEX -> "annex";
      case HEADING -> "heading";
      case PREAMBULAR, OPERATIVE, SUB, CONTINUED, ROW -> place;
    };
  }

  private void runs(List<Run> runs, String where) {
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run instanceof Run.Link link) {
        link(link, after(runs, i), where);
      } else if (run instanceof Run.Note note) {
        note(note, where);
      } else if (run instanceof Run.Again again && isMarked(where)) {
        facts.notePlace(again.mark(), where);
      } else if (run instanceof Run.Words words) {
        unlinked(words.text());
      }
    }
  }

  private static String after(List<Run> runs, int at) {
    return runs.subList(at + 1, runs.size()).stream()
        .limit(4)
        .takeWhile(r -> !(r instanceof Run.Note))
        .map(r -> r instanceof Run.Words w ? w.text() : r instanceof Run.Link l ? l.text() : "")
        .collect(Collectors.joining());
  }

  private void link(Run.Link link, String after, String where) {
    var targets = LinkTargets.of(link, after, session);
    if (targets.isEmpty()) {
      unlinked(link.text());
    }
    targets.forEach(t -> facts.citation(t, where, link.text()));
  }

  private void unlinked(String words) {
    for (String token : LinkTargets.unlinked(words)) {
      facts.leaveOpen(Field.CITATION, token);
      facts.leaveOpen(Field.CITATION_PLACE, token);
    }
  }

  private void note(Run.Note note, String where) {
    int nth = marks.merge(note.mark(), 1, Integer::sum);
    String mark = nth == 1 ? note.mark() : note.mark() + "-" + nth;
    notes++;
    facts.note(mark, Run.words(note.words()));
    if (isMarked(where)) {
      facts.notePlace(mark, where);
    } else {
      facts.leaveOpen(Field.NOTE_PLACE, mark);
    }
    runs(note.words(), "note " + mark);
  }

  /** Whether marks at this place are measured: those of titles and headings are not. */
  private static boolean isMarked(String where) {
    return !where.isEmpty() && !where.equals("heading") && !where.startsWith("note ");
  }

  /**
   * Whether a declaration with numbers of its own stands below an unnumbered paragraph: its numbers
   * are followed by no verb in italics.
   */
  private static boolean holdsDeclaration(List<Block> blocks) {
    List<Block> paragraphs = blocks.stream().filter(b -> b.kind() == Kind.OPERATIVE).toList();
    long unnumbered = paragraphs.stream().filter(b -> b.mark().isEmpty()).count();
    long plain =
        paragraphs.stream().filter(b -> !b.mark().isEmpty() && b.opening().isEmpty()).count();
    return unnumbered > 0 && 2 * plain > paragraphs.size();
  }
}
