package org.plenary.symbol;

import java.util.List;
import java.util.Optional;

/**
 * One document issued under two symbols, e.g. {@code A/71/160-S/2016/621}: of the General Assembly
 * and of the Security Council.
 */
public record DoubleSymbol(Symbol first, Symbol second) implements Symbol {
  @Override
  public String print() {
    return first.print() + "-" + second.print();
  }

  @Override
  public String organ() {
    return first.organ();
  }

  @Override
  public Optional<String> session() {
    return first.session();
  }

  @Override
  public SymbolKind kind() {
    return first.kind();
  }

  @Override
  public List<Symbol> halves() {
    return List.of(first, second);
  }

  @Override
  public String toString() {
    return print();
  }
}
