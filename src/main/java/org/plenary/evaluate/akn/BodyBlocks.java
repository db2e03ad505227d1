package org.plenary.evaluate.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.evaluate.akn.Block.Kind;
import org.plenary.lexicon.VerbList;
import org.w3c.dom.Element;

/**
 * The blocks of a preamble, a body or an annex. What a paragraph is follows from its marks: its
 * number, the italics that open it, its list. Session 74 leaves sub-paragraphs as paragraphs of
 * their own ("(a)" in the words), the budget resolutions keep preambular paragraphs in sections of
 * the body.
 */
final class BodyBlocks {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.?");
  private static final Pattern SECTION = Pattern.compile("(?:[IVXL]+|[A-Z])\\.?");
  private static final Pattern SUB_MARK =
      Pattern.compile("(\\(?[a-z]{1,5}\\)|[a-z]\\.|[–—•-])[\\s\\u00A0].*", Pattern.DOTALL);

  private static final Pattern SECTION_LINE =
      Pattern.compile(
          "(?:[IVXL]+|[A-Z])\\.?|(?:[IVXL]+|[A-Z])\\.[\\s\\u00A0].*|[IVXL]{2,}[\\s\\u00A0]\\p{Lu}[^.;,:]*");

  /** "126 Invite", "232 .Recognizes" (A/RES/77/248): the number stands among the words. */
  private static final Pattern NUMBER_IN_WORDS =
      Pattern.compile("(\\d{1,3})[\\s\\u00A0]*\\.?[\\s\\u00A0]*(?=\\p{Lu}|$)");

  private final VerbList verbs;
  private final String language;
  private final boolean annex;
  private final List<Block> blocks = new ArrayList<>();
  private int lastNumber;

  BodyBlocks(VerbList verbs, String language, boolean annex) {
    this.verbs = verbs;
    this.language = language;
    this.annex = annex;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** Takes a preamble: containers, each with its paragraph. */
  void preamble(Element preamble) {
    for (Element e : Elements.children(preamble)) {
      switch (e.getLocalName()) {
        case "container" -> container(e);
        case "blockList" -> items(e);
        default -> {
          // The formula opens the text; it is no paragraph.
        }
      }
    }
  }

  private void container(Element container) {
    List<Run> runs = new ArrayList<>();
    for (Element e : Elements.children(container)) {
      if (e.getLocalName().equals("blockList")) {
        Elements.child(e, "listIntroduction").ifPresent(i -> runs.addAll(Runs.of(i)));
      } else {
        runs.addAll(Runs.of(e));
      }
    }
    add(Kind.PREAMBULAR, "", runs);
    Elements.children(container, "blockList").forEach(this::items);
  }

  private void items(Element list) {
    for (Element item : Elements.children(list, "item")) {
      String mark = Elements.child(item, "num").map(Elements::words).orElse("");
      List<Run> runs = new ArrayList<>();
      Elements.children(item, "p").forEach(p -> runs.addAll(Runs.of(p)));
      add(Kind.SUB, mark, runs);
    }
  }

  /** Takes what stands in a body or a section of it. */
  void body(Element body) {
    for (Element e : Elements.children(body)) {
      switch (e.getLocalName()) {
        case "paragraph" -> paragraph(e);
        case "section", "subsection" -> body(e);
        case "crossHeading" -> crossHeading(e);
        case "num", "subheading", "heading" -> add(Kind.HEADING, "", Runs.of(e));
        case "container" -> Elements.below(e, "tr").forEach(this::row);
        default -> add(Kind.CONTINUED, "", Runs.of(e));
      }
    }
  }

  private void row(Element row) {
    List<Run> runs = new ArrayList<>();
    for (Element cell : Elements.children(row)) {
      runs.addAll(Runs.of(cell));
      runs.add(new Run.Words("  ", false));
    }
    add(Kind.ROW, "", runs);
  }

  private void crossHeading(Element e) {
    Block block = new Block(Kind.HEADING, "", Runs.of(e));
    add(opensPreambular(block) ? Kind.PREAMBULAR : Kind.HEADING, "", block.runs());
  }

  private boolean opensPreambular(Block block) {
    return !block.opening().isEmpty()
        && verbs.match(block.words(), language).filter(VerbList.VerbMatch::preambular).isPresent();
  }

  private void paragraph(Element paragraph) {
    String mark = Elements.child(paragraph, "num").map(Elements::words).orElse("");
    List<Run> headings = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    for (Element e : Elements.children(paragraph)) {
      switch (e.getLocalName()) {
        case "num" -> {}
        case "heading", "subheading" -> headings.addAll(Runs.of(e));
        case "list" -> Elements.child(e, "intro").ifPresent(i -> runs.addAll(Runs.of(i)));
        default -> runs.addAll(Runs.of(e));
      }
    }
    if (!headings.isEmpty()) {
      add(Kind.HEADING, Run.words(runs).isEmpty() ? mark : "", headings);
    }
    boolean bareNumber = headings.isEmpty() && !mark.isEmpty();
    if (bareNumber || !Run.words(runs).isEmpty()) {
      Block block = numbered(new Block(Kind.CONTINUED, mark, runs));
      Kind kind = kind(paragraph, block);
      lastNumber = kind == Kind.OPERATIVE ? number(block.mark()) : lastNumber;
      add(kind, block.mark(), block.runs());
    }
    Elements.children(paragraph, "list").forEach(this::points);
  }

  private int number(String mark) {
    String digits = mark.replaceAll("\\D", "");
    return digits.isEmpty() ? lastNumber : Integer.parseInt(digits);
  }

  /** The block with the next number as its mark, where that stands among its words. */
  private Block numbered(Block block) {
    Matcher m = NUMBER_IN_WORDS.matcher(block.words());
    boolean next =
        block.mark().isEmpty()
            && lastNumber > 0
            && m.lookingAt()
            && Integer.parseInt(m.group(1)) == lastNumber + 1;
    List<Run> runs =
        block.runs().stream()
            .dropWhile(r -> r instanceof Run.Words w && w.text().isBlank())
            .collect(Collectors.toCollection(ArrayList::new));
    if (!next || !(runs.get(0) instanceof Run.Words first)) {
      return block;
    }
    String rest = NUMBER_IN_WORDS.matcher(first.text().stripLeading()).replaceFirst("");
    runs.set(0, new Run.Words(rest, first.italic()));
    return new Block(block.kind(), m.group(1) + ".", runs);
  }

  private Kind kind(Element paragraph, Block block) {
    String words = block.words();
    boolean heading =
        SECTION.matcher(block.mark()).matches()
            || (block.mark().isEmpty()
                && (SECTION_LINE.matcher(words).matches()
                    || paragraph.getAttribute("class").matches("H\\d+")));
    if (heading) {
      return Kind.HEADING;
    } else if (NUMBER.matcher(block.mark()).matches()) {
      return Kind.OPERATIVE;
    } else if (!block.mark().isEmpty() || SUB_MARK.matcher(words).matches()) {
      return Kind.SUB;
    } else if (opensPreambular(block)) {
      return Kind.PREAMBULAR;
    }
    boolean verb = verbs.match(words, language).isPresent();
    return !block.opening().isEmpty() && verb ? Kind.OPERATIVE : Kind.CONTINUED;
  }

  private void points(Element list) {
    for (Element e : Elements.children(list)) {
      switch (e.getLocalName()) {
        case "point" -> point(e);
        case "sublist", "list" -> points(e);
        default -> {
          // The introduction was read with the paragraph.
        }
      }
    }
  }

  private void point(Element point) {
    String mark = Elements.child(point, "num").map(Elements::words).orElse("");
    List<Run> runs = new ArrayList<>();
    for (Element e : Elements.children(point)) {
      switch (e.getLocalName()) {
        case "num" -> {}
        case "list", "sublist" ->
            Elements.child(e, "intro").ifPresent(i -> runs.addAll(Runs.of(i)));
        default -> runs.addAll(Runs.of(e));
      }
    }
    add(Kind.SUB, mark, runs);
    Elements.children(point).stream()
        .filter(e -> e.getLocalName().endsWith("list"))
        .forEach(this::points);
  }

  private void add(Kind kind, String mark, List<Run> runs) {
    boolean empty = mark.isEmpty() && runs.stream().noneMatch(Run.Note.class::isInstance);
    if (empty && Run.words(runs).isEmpty()) {
      return;
    }
    boolean inAnnex = annex && kind != Kind.HEADING;
    blocks.add(new Block(inAnnex ? Kind.ANNEX : kind, mark, runs));
  }
}
