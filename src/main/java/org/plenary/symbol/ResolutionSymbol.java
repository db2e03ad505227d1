package org.plenary.symbol;

import java.util.Optional;

/**
 * A resolution or decision, e.g. {@code A/RES/72/74}, {@code A/HRC/RES/16/18}, {@code A/DEC/79/573
 * B}.
 *
 * @param organ {@code A}, {@code S}, {@code E} or {@code A/HRC}
 * @param decision true for a decision
 * @param number the number in the organ's own series
 */
public record ResolutionSymbol(String organ, boolean decision, ResolutionNumber number)
    implements Symbol {
  @Override
  public String print() {
    return organ + (decision ? "/DEC/" : "/RES/") + number.print();
  }

  @Override
  public Optional<String> session() {
    return Optional.of(number.session());
  }

  @Override
  public SymbolKind kind() {
    return decision ? SymbolKind.DECISION : SymbolKind.RESOLUTION;
  }

  @Override
  public String toString() {
    return print();
  }
}
