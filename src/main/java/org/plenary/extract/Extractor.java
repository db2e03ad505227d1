package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.document.AdoptionStatement;
import org.plenary.document.DocumentType;
import org.plenary.document.Finding;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.UnDocument;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.Organs;
import org.plenary.source.CatalogueJson;
import org.plenary.source.Languages;
import org.plenary.source.MarcXml;
import org.plenary.source.Mark;
import org.plenary.source.RollCallTables;
import org.plenary.source.SourceText;

/**
 * Reads a text as a document: the table of contents of this package. Safe for several threads.
 *
 * <p>Layout → masthead and identity → notes and paragraphs → statements (citations, organisations,
 * meetings, agreements, programmes, mandates, changes of name) → findings.
 */
public final class Extractor {
  /** Whose numbers stand in records of voting that name no organ. */
  private static final String ASSEMBLY = "A";

  private final Lexicon lexicon;
  private final DateExpressions dates;

  /**
   * @param lexicon the word lists
   */
  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dates = new DateExpressions(lexicon.calendar());
  }

  /**
   * Reads the documents of a text, in order; never throws on bad text. At least one result; several
   * when the text is a page or a volume of the Official Records, or a resolution in parts.
   */
  public List<Extraction> extract(SourceText source) {
    if (CatalogueJson.recognises(source.text())) {
      return new CatalogueReader(new CatalogueFields(lexicon, dates)).read(source);
    }
    if (RollCallTables.recognises(source.text())) {
      return new RollCallReader(lexicon).read(source);
    }
    if (MarcXml.recognises(source.text())) {
      return new MarcReader(new MarcFields(lexicon)).read(source);
    }
    var lines = new MastheadLines(dates);
    var starts = new LineStarts(lexicon, source.language());
    List<Layout> layouts =
        source.marks().isEmpty()
            ? new LayoutReader(lexicon, starts, lines, new SessionDays(lexicon, dates)).read(source)
            : new MarkedLayouts(lexicon.organs(), starts, source).read();
    List<Extraction> extractions = new ArrayList<>();
    boolean several = layouts.size() > 1 && source.marks().isEmpty();
    for (Layout layout : layouts) {
      String digest = layouts.size() == 1 ? source.sha256() : digest(source, layout);
      SourceText own = several ? inOwnLanguage(source, layout) : source;
      extractions.add(extract(own, layout, digest, extractions.size() + 1));
    }
    return extractions;
  }

  /** Volumes of the first years carry English and French side by side, each a document's text. */
  private SourceText inOwnLanguage(SourceText source, Layout layout) {
    String language = new Languages(lexicon).of(words(source, layout));
    return language.equals("und") || lexicon.readsInPart(source.language())
        ? source
        : new SourceText(source.name(), language, source.text(), source.sha256(), source.pages());
  }

  private static String words(SourceText source, Layout layout) {
    StringBuilder words = new StringBuilder();
    layout
        .blocks()
        .forEach(b -> b.pieces().forEach(p -> words.append(p.of(source.text())).append(' ')));
    return words.toString();
  }

  /** What makes one document of a text the same wherever else it stands. */
  private static String digest(SourceText source, Layout layout) {
    StringBuilder words = new StringBuilder();
    layout.blocks().forEach(b -> b.pieces().forEach(p -> words.append(p.of(source.text()))));
    return DigestUtils.sha256Hex(words.toString());
  }

  private Extraction extract(SourceText source, Layout layout, String digest, int ordinal) {
    var lines = new MastheadLines(dates);
    boolean inPart = lexicon.readsInPart(source.language());
    var reading = new Reading(source.text(), source.language());
    var masthead = new Masthead(lexicon, dates, lines);
    Optional<Organs.Organ> organ = masthead.organ(layout);
    Identity identity = new Identification(lines).identify(layout, organ, reading, digest);
    boolean text = layout.opening().isPresent() || !layout.blocks().isEmpty();
    if (!text && identity instanceof Identity.ByContent) {
      return new Extraction.NotRecognised(
          source.name(),
          "expected a document of the United Nations (an opening such as \"The General Assembly,\" or a symbol above the text), found neither");
    }
    var marked = new MarkedHeader(layout.marks(), reading);
    Header header = marked.completed(masthead.read(layout, reading, identity), identity);
    Passage above = reading.of(layout.masthead().stream().map(Line::span).toList());
    DocumentType type =
        Identification.type(identity, above, new DocumentKinds(lexicon.documents()), layout);
    Footnotes footnotes = Footnotes.of(layout, reading);
    var tree =
        new ParagraphTree(
            lexicon.verbs(),
            source.language(),
            reading,
            footnotes.marks(),
            layout.marks().of(Mark.Kind.CELL).toList());
    layout.blocks().forEach(tree::add);
    var links = new Links(layout.marks());
    var statements = new Statements(lexicon, dates, source.language(), organ, header, links);
    statements.readHeader(header, above, reading, layout);
    tree.read().forEach(p -> statements.read(p.passage(), p.place(), p.verb()));
    footnotes.read(tree.paragraphs(), tree.read()).forEach(statements::readNote);
    List<Found<AdoptionStatement>> adoptions = adoptions(source, layout, reading, header, type);
    List<Finding> findings =
        new ArrayList<>(
            Checks.of(layout, tree.paragraphs(), tree.tables(), footnotes, identity, inPart));
    findings.addAll(marked.findings());
    findings.addAll(links.findings());
    findings.addAll(Adoptions.unknownStates(adoptions));
    return new Extraction.Extracted(
        new UnDocument(
            source,
            ordinal,
            identity,
            type,
            organ,
            header,
            tree.paragraphs(),
            tree.tables(),
            footnotes.records(tree.paragraphs(), tree.tables()),
            statements.citations(),
            statements.goals(),
            statements.organisations(),
            statements.meetings(),
            statements.agreements(),
            statements.programmes(),
            statements.mandates(),
            statements.nameChanges(),
            adoptions,
            statements.subjects(),
            findings));
  }

  /** A resolution tells of its own adoption; a text that opens so without a symbol may be one. */
  private List<Found<AdoptionStatement>> adoptions(
      SourceText source, Layout layout, Reading reading, Header header, DocumentType type) {
    boolean resolution = type == DocumentType.RESOLUTION || type == DocumentType.DECISION;
    boolean unnamed = type == DocumentType.DOCUMENT && layout.opening().isPresent();
    return new Adoptions(
            lexicon.states(),
            header.adopted().or(header::issued).map(Found::value),
            resolution || unnamed,
            layout
                .organ()
                .flatMap(lexicon.organs()::byId)
                .map(Organs.Organ::symbolPrefix)
                .orElse(ASSEMBLY))
        .in(Adoptions.whole(layout, reading, source.text()), layout);
  }
}
