package org.plenary.document;

import java.util.Map;
import java.util.Optional;
import org.plenary.symbol.SalesNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TreatyReference;

/** What a citation points to. */
public sealed interface Target {
  /** The words that name it, e.g. {@code A/RES/59/8} or, when undecided, {@code 16/18}. */
  String label();

  /** A document known by its symbol. */
  record Known(Symbol symbol) implements Target {
    @Override
    public String label() {
      return symbol.print();
    }
  }

  /**
   * A treaty in the Treaty Series.
   *
   * @param names its full name by language, when it is of the list
   */
  record Treaty(TreatyReference reference, Map<String, String> names) implements Target {
    public Treaty {
      names = Map.copyOf(names);
    }

    @Override
    public String label() {
      return reference.print();
    }
  }

  /**
   * A publication of the United Nations.
   *
   * @param title its title as it stands, when it stands before the number
   */
  record Publication(SalesNumber number, Optional<String> title) implements Target {
    @Override
    public String label() {
      return "Sales No. " + number.print();
    }
  }

  /** A number whose body could not be decided: "resolution 16/18" may be the Assembly's or not. */
  record Unresolved(String label) implements Target {}
}
