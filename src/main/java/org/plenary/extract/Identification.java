package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  /** "Arcadia: draft resolution", and not "amendments to draft resolution A/L.483". */
  private static final Pattern DRAFT =
      Pattern.compile(
          "(?<!\\b(?:to|of|in|on|the) )draft resolution|(?<!\\b(?:au|du|le) )projet de resolution");

  private static final Pattern CORRECTION = Pattern.compile(".*/Corr\\.\\d+");

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
    boolean known = identity instanceof Identity.BySymbol;
    if (identity instanceof Identity.BySymbol s && isCorrection(s.symbol().value())) {
      return DocumentType.DOCUMENT;
    }
    DocumentType bySymbol = bySymbol(identity, masthead, layout);
    // The report of a Main Committee (A/39/700) holds the text of the draft that it recommends.
    return bySymbol == DocumentType.DOCUMENT && (known || layout.opening().isEmpty())
        ? kinds.of(title(layout)).orElse(DocumentType.DOCUMENT)
        : bySymbol;
  }

  /**
   * With an opening the title is the resolution's that is quoted, and what stands above is ours.
   */
  private static List<String> title(Layout layout) {
    List<Line> own = layout.opening().isPresent() ? List.of() : layout.title();
    return Stream.concat(own.stream(), layout.masthead().stream()).map(Line::text).toList();
  }

  /** A/RES/44/12/Corr.1 is no resolution, and A/34/389/Corr.1 no report. */
  private static boolean isCorrection(Symbol symbol) {
    return CORRECTION.matcher(symbol.print()).matches();
  }

  private static DocumentType bySymbol(Identity identity, Passage masthead, Layout layout) {
    if (identity instanceof Identity.BySymbol known) {
      SymbolKind kind = known.symbol().value().kind();
      return switch (kind) {
        case RESOLUTION -> DocumentType.RESOLUTION;
        case DECISION -> DocumentType.DECISION;
        case MEETING_RECORD -> DocumentType.MEETING_RECORD;
        case PRESIDENTIAL_STATEMENT -> DocumentType.PRESIDENTIAL_STATEMENT;
        case LIMITED -> limited(masthead, layout);
        case INFORMATION, OTHER -> DocumentType.DOCUMENT;
      };
    }
    return DocumentType.DOCUMENT;
  }

  private static DocumentType limited(Passage masthead, Layout layout) {
    boolean draft =
        Stream.concat(
                Stream.of(masthead.folded()),
                layout.title().stream().map(l -> Folded.of(l.text()).text()))
            .anyMatch(line -> DRAFT.matcher(line).find());
    return draft ? DocumentType.DRAFT_RESOLUTION : DocumentType.DOCUMENT;
  }
}
