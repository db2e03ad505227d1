package org.plenary.evaluate.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.evaluate.akn.Block.Kind;
import org.w3c.dom.Element;

/**
 * The XML flattened to the text that it was made from, undamaged: blocks with blank lines between,
 * note marks as superscripts, the notes below a rule at the end.
 */
final class CleanText {
  /** The rule above footnotes. */
  static final String RULE = "__________________";

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<String> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private CleanText() {}

  /** The text of a file. */
  static String of(AknFile file) {
    var text = new CleanText();
    Elements.children(file.cover(), "p").forEach(p -> text.add("", Runs.of(p)));
    file.preface().ifPresent(text::preface);
    for (AknStatement statement : file.statements()) {
      statement.preface().filter(p -> !statement.letter().isEmpty()).ifPresent(text::preface);
      text.statement(statement, file.language());
    }
    if (!text.notes.isEmpty()) {
      text.blocks.add(RULE);
      text.blocks.addAll(text.notes);
    }
    return String.join("\n\n", text.blocks) + "\n";
  }

  /** Number and title in one block; a part's letter in one of its own. */
  private void preface(Element preface) {
    List<Run> runs = new ArrayList<>();
    for (Element p : Elements.children(preface, "p")) {
      for (Run run : Runs.ofEach(p)) {
        if (run instanceof Run.Words w && w.text().strip().matches("[A-Z]")) {
          add("", runs);
          runs.clear();
          runs.add(run);
        } else if (isLetter(runs) && run instanceof Run.Words w && !w.text().isBlank()) {
          add("", runs);
          runs.clear();
          runs.add(run);
        } else {
          runs.add(run);
        }
      }
    }
    add("", runs);
  }

  private static boolean isLetter(List<Run> runs) {
    return Run.words(runs).matches("[A-Z]");
  }

  private void statement(AknStatement statement, String language) {
    add(
        "",
        List.of(
            new Run.Words(
                language.equals("fr") ? "L’Assemblée générale," : "The General Assembly,", true)));
    boolean open = true;
    for (Block block : statement.blocks()) {
      if (open && isAnnex(block)) {
        statement.conclusions().ifPresent(this::conclusions);
        open = false;
      }
      add(block.mark(), block.runs());
    }
    if (open) {
      statement.conclusions().ifPresent(this::conclusions);
    }
  }

  private static boolean isAnnex(Block block) {
    return block.kind() == Kind.ANNEX
        || (block.kind() == Kind.HEADING && block.words().matches("(?i)annexe?\\b.*"));
  }

  private void conclusions(Element conclusions) {
    for (Element p : Elements.children(conclusions, "p")) {
      List<Element> lines = Elements.below(p, "inline");
      lines = lines.isEmpty() ? Elements.below(p, "location") : lines;
      lines.forEach(l -> add("", Runs.of(l)));
      Elements.below(p, "docDate").forEach(d -> add("", Runs.of(d)));
    }
  }

  private void add(String mark, List<Run> runs) {
    String words = words(runs);
    String block = mark.isEmpty() ? words : mark + (words.isEmpty() ? "" : " " + words);
    if (!block.isBlank()) {
      blocks.add(block.strip());
    }
  }

  private String words(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        text.append(words.text());
      } else if (run instanceof Run.Link link) {
        text.append(link.text());
      } else if (run instanceof Run.Again again) {
        text.append(raised(again.mark()));
      } else if (run instanceof Run.Note note) {
        text.append(raised(note.mark()));
        notes.add(note.mark() + " " + words(withoutMark(note)));
      }
    }
    return text.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }

  /** Some files repeat the mark as the first sign of the note: it is printed once. */
  private static List<Run> withoutMark(Run.Note note) {
    List<Run> runs = note.words();
    boolean repeated =
        !runs.isEmpty() && runs.get(0) instanceof Run.Again a && a.mark().equals(note.mark());
    return repeated ? runs.subList(1, runs.size()) : runs;
  }

  private static String raised(String mark) {
    StringBuilder raised = new StringBuilder();
    for (char c : mark.toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
