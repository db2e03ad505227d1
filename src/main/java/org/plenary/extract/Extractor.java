package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.document.DocumentType;
import org.plenary.document.Finding;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.UnDocument;
import org.plenary.extract.Layout.Block;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Organs;
import org.plenary.source.SourceText;

/**
 * Reads a text as a document: the table of contents of this package. Safe for several threads.
 *
 * <p>Layout → masthead and identity → notes and paragraphs → statements (citations, organisations,
 * meetings, agreements, programmes, mandates, changes of name) → findings.
 */
public final class Extractor {
  private final Lexicon lexicon;
  private final DateExpressions dates;

  /**
   * @param lexicon the word lists
   */
  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dates = new DateExpressions(lexicon.calendar());
  }

  /** Reads a text; never throws on bad text. */
  public Extraction extract(SourceText source) {
    var lines = new MastheadLines(dates);
    var starts = new LineStarts(lexicon.verbs(), lexicon.calendar(), source.language());
    Layout layout = new LayoutReader(lexicon.organs(), starts, lines).read(source);
    var reading = new Reading(source.text(), source.language());
    var masthead = new Masthead(lexicon, dates, lines);
    Optional<Organs.Organ> organ = masthead.organ(layout);
    Identity identity = new Identification(lines).identify(layout, organ, reading, source.sha256());
    if (layout.opening().isEmpty() && identity instanceof Identity.ByContent) {
      return new Extraction.NotRecognised(
          source.name(),
          "expected a document of the United Nations (an opening such as \"The General Assembly,\" or a symbol above the text), found neither");
    }
    Header header = masthead.read(layout, reading, identity);
    Passage above = reading.of(layout.masthead().stream().map(Line::span).toList());
    DocumentType type = Identification.type(identity, above);
    Footnotes footnotes = Footnotes.of(layout, reading);
    var tree = new ParagraphTree(lexicon.verbs(), source.language(), reading, footnotes.marks());
    layout.blocks().forEach(tree::add);
    var statements = new Statements(lexicon, dates, source.language(), organ);
    statements.readHeader(header, above, reading, layout);
    tree.read().forEach(p -> statements.read(p.passage(), p.place(), p.verb()));
    footnotes.read(tree.paragraphs(), tree.read()).forEach(statements::readNote);
    List<Finding> findings =
        new ArrayList<>(Checks.of(layout, tree.paragraphs(), footnotes, header, identity));
    return new Extraction.Extracted(
        new UnDocument(
            source,
            identity,
            type,
            organ,
            header,
            tree.paragraphs(),
            footnotes.records(tree.paragraphs()),
            statements.citations(),
            statements.organisations(),
            statements.meetings(),
            statements.agreements(),
            statements.programmes(),
            statements.mandates(),
            statements.nameChanges(),
            findings));
  }

  /** The notes among the blocks. */
  static List<Block> notes(Layout layout) {
    return layout.notes();
  }
}
