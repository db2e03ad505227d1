package org.plenary.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document symbol, in one canonical spelling.
 *
 * <p>Examples: {@code A/RES/72/74}, {@code A/RES/217 A (III)}, {@code S/RES/1624 (2005)}, {@code
 * A/C.3/72/L.10/Rev.1/Add.1}, {@code A/71/160-S/2016/621}.
 */
public sealed interface Symbol permits ResolutionSymbol, SeriesSymbol, DoubleSymbol {
  /** The canonical spelling, e.g. {@code A/RES/3369 (XXX)}; {@link #parse} gives it back. */
  String print();

  /** The organ that issued it, e.g. {@code A}, {@code S}, {@code A/HRC}, {@code A/C.3}. */
  String organ();

  /** The session or year it carries, e.g. {@code 72}, {@code ES-11}, {@code XXX}, {@code 2005}. */
  Optional<String> session();

  /** What its components say of the document. */
  SymbolKind kind();

  /** The two halves of a double symbol in their order, else just this one. */
  default List<Symbol> halves() {
    return List.of(this);
  }

  /** The half by which a document is known: the first one. */
  default Symbol primary() {
    return halves().get(0);
  }

  /** The symbol in an IRI: the canonical spelling without blanks, e.g. {@code A/RES/3369(XXX)}. */
  default String path() {
    return primary().print().replace(" ", "");
  }

  /**
   * Reads a whole text as a symbol, in any spelling met: {@code A/RES/72/74}, {@code A/71/160 –
   * S/2016/621}, {@code S/RES/1624(2005)}, {@code A/71/53/Ad d.1}. The asterisk of a document
   * reissued for technical reasons, {@code A/67/L.29*}, is no part of its symbol.
   */
  static Optional<Symbol> parse(String text) {
    String plain = text.strip().replaceFirst("[*]+$", "");
    // Links and file names write A/hrc/RES/50/3, a/res/72/74 and A/RES/72/262c.
    return SymbolReader.whole(plain).or(() -> SymbolReader.whole(plain.toUpperCase(Locale.ROOT)));
  }

  /** The inverse of {@link #path}; for the path of a double symbol, its first half. */
  static Optional<Symbol> ofPath(String path) {
    return parse(path)
        .filter(s -> s.path().equals(path) || (s.halves().size() > 1 && s.print().equals(path)));
  }
}
