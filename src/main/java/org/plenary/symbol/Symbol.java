package org.plenary.symbol;

import java.util.List;
import java.util.Optional;

/** Contract only; the symbol room replaces it. */
public interface Symbol {
  /** The canonical spelling, e.g. A/RES/3369 (XXX). */
  String print();

  /** The IRI path: the canonical spelling without blanks, e.g. A/RES/3369(XXX). */
  String path();

  /** The two halves of a double symbol, or just this. */
  List<Symbol> halves();

  static Optional<Symbol> parse(String text) {
    return Optional.empty();
  }

  static Optional<Symbol> ofPath(String path) {
    return Optional.empty();
  }
}
