package org.plenary.evaluate.akn;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A resolution as the XML has it, or one of the resolutions of a composite one, A or B.
 *
 * @param cover the cover page, shared by the parts of a composite resolution
 * @param letter the part's letter, empty for a resolution without parts
 * @param preface number and title, perhaps with a note; empty for a part that has none
 * @param blocks preamble, body and annexes
 * @param conclusions meeting and date
 * @param elements the whole statement
 */
record AknStatement(
    Element cover,
    String letter,
    Optional<Element> preface,
    List<Block> blocks,
    Optional<Element> conclusions,
    Element elements) {
  AknStatement {
    blocks = List.copyOf(blocks);
  }

  /** The title, if it has one of its own. */
  Optional<Element> title() {
    return preface.flatMap(p -> Elements.below(p, "docTitle").stream().findFirst());
  }
}
