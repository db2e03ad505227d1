package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.document.DocumentType;
import org.plenary.document.Found;
import org.plenary.document.Identity;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolKind;
import org.plenary.symbol.SymbolScanner;

/**
 * Finds a document's own symbol: the number of its heading under the adopting organ ("72/74." over
 * "The General Assembly,"), or a symbol of the masthead. A symbol in the text is never the
 * document's own.
 */
final class Identification {
  private final MastheadLines lines;

  Identification(MastheadLines lines) {
    this.lines = lines;
  }

  Identity identify(Layout layout, Optional<Organs.Organ> organ, Reading reading, String sha256) {
    return heading(layout, organ, reading)
        .or(() -> masthead(layout, reading))
        .<Identity>map(Identity.BySymbol::new)
        .orElseGet(() -> new Identity.ByContent(sha256));
  }

  private Optional<Found<Symbol>> heading(
      Layout layout, Optional<Organs.Organ> organ, Reading reading) {
    return layout.title().stream()
        .limit(1)
        .flatMap(
            line ->
                lines.number(line.text()).stream()
                    .flatMap(
                        n ->
                            organ
                                .flatMap(
                                    o -> inPart(n.number(), layout).resolutionOf(o.symbolPrefix()))
                                .stream()
                                .map(s -> found(s, reading.of(List.of(line.span())), n, layout))))
        .findFirst();
  }

  private static ResolutionNumber inPart(ResolutionNumber number, Layout layout) {
    return layout.part().map(p -> number.withPart(p.letter())).orElse(number);
  }

  private static Found<Symbol> found(
      Symbol symbol, Passage line, MastheadLines.NumberHeading heading, Layout layout) {
    boolean inferred = layout.part().filter(p -> !p.certain()).isPresent();
    int end = Math.min(heading.end(), line.length());
    return line.found(
        symbol,
        Math.min(heading.start(), end - 1),
        end,
        inferred ? "part-by-sequence" : "number-heading",
        inferred ? 0.75 : 1);
  }

  /** "A/RES/80/60" alone on a line, or behind "United Nations", or in the marks of a Word dump. */
  private Optional<Found<Symbol>> masthead(Layout layout, Reading reading) {
    List<Line> near =
        layout.opening().isPresent()
            ? layout.masthead()
            : layout.masthead().stream().limit(30).toList();
    return near.stream().flatMap(l -> symbolLine(reading.of(List.of(l.span())))).findFirst();
  }

  private Stream<Found<Symbol>> symbolLine(Passage line) {
    String text = line.text();
    return SymbolScanner.symbols(text).stream()
        .filter(
            h -> {
              String rest = text.substring(0, h.start()) + text.substring(h.end());
              String folded = Folded.of(rest).text().replaceAll("[\\s*]", "");
              return folded.isEmpty()
                  || folded.equals("unitednations")
                  || folded.equals("nationsunies")
                  || folded.startsWith("<<odsdocsymbol1");
            })
        .limit(1)
        .map(h -> line.found(h.symbol(), h.start(), h.end(), "masthead-symbol", 1));
  }

  /** The document's type, from its symbol and, for limited documents, from its own words. */
  static DocumentType type(
      Identity identity, Passage masthead, DocumentKinds kinds, Layout layout) {
    DocumentType bySymbol = bySymbol(identity, masthead);
    return bySymbol == DocumentType.DOCUMENT && layout.opening().isEmpty()
        ? kinds
            .of(
                Stream.concat(layout.title().stream(), layout.masthead().stream())
                    .map(Line::text)
                    .toList())
            .orElse(DocumentType.DOCUMENT)
        : bySymbol;
  }

  private static DocumentType bySymbol(Identity identity, Passage masthead) {
    if (identity instanceof Identity.BySymbol known) {
      SymbolKind kind = known.symbol().value().kind();
      return switch (kind) {
        case RESOLUTION -> DocumentType.RESOLUTION;
        case DECISION -> DocumentType.DECISION;
        case MEETING_RECORD -> DocumentType.MEETING_RECORD;
        case PRESIDENTIAL_STATEMENT -> DocumentType.PRESIDENTIAL_STATEMENT;
        case LIMITED ->
            masthead.folded().contains("draft resolution")
                    || masthead.folded().contains("projet de resolution")
                ? DocumentType.DRAFT_RESOLUTION
                : DocumentType.DOCUMENT;
        case INFORMATION, OTHER -> DocumentType.DOCUMENT;
      };
    }
    return DocumentType.DOCUMENT;
  }
}
