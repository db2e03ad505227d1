package org.plenary.document;

import org.plenary.symbol.Symbol;

/** How a document is known. */
public sealed interface Identity {
  /** By the symbol that it states. */
  record BySymbol(Found<Symbol> symbol) implements Identity {}

  /** By nothing but its content: it states no symbol. */
  record ByContent(String sha256) implements Identity {}
}
