package org.plenary.symbol;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A symbol of any other series, by its components: organ, subsidiary bodies, session or year,
 * nature, number, changes, e.g. {@code A / C.3 / 72 / L.10 / Rev.1 / Add.1}.
 */
public record SeriesSymbol(List<String> components) implements Symbol {
  private static final Pattern SESSION = Pattern.compile("(?:ES|S|SS)-\\d{1,2}|\\d{1,4}|[IVXLC]+");
  private static final Pattern BODY =
      Pattern.compile("(?:C|AC|CN|CONF|GC|PC|Sub|WG|EA)\\..+|HRC|PC|CONF");

  public SeriesSymbol {
    components = List.copyOf(components);
  }

  @Override
  public String print() {
    return String.join("/", components);
  }

  @Override
  public String organ() {
    StringBuilder organ = new StringBuilder(components.get(0));
    for (int i = 1; i < components.size() && BODY.matcher(components.get(i)).matches(); i++) {
      organ.append('/').append(components.get(i));
    }
    return organ.toString();
  }

  /**
   * The component right behind the organ, when it is one: not {@code PV.7813} of {@code S/PV.7813}.
   */
  @Override
  public Optional<String> session() {
    int behind = (int) organ().chars().filter(c -> c == '/').count() + 1;
    return components.size() > behind + 1
        ? Optional.of(components.get(behind)).filter(c -> SESSION.matcher(c).matches())
        : Optional.empty();
  }

  @Override
  public SymbolKind kind() {
    for (String component : components) {
      if (component.startsWith("PV.") || component.startsWith("SR.")) {
        return SymbolKind.MEETING_RECORD;
      } else if (component.startsWith("L.")) {
        return SymbolKind.LIMITED;
      } else if (component.equals("PRST")) {
        return SymbolKind.PRESIDENTIAL_STATEMENT;
      } else if (component.equals("INF")) {
        return SymbolKind.INFORMATION;
      }
    }
    return SymbolKind.OTHER;
  }

  /** The symbol to which a change is added: {@code A/67/L.29} for {@code A/67/L.29/Add.1}. */
  public SeriesSymbol with(String change) {
    List<String> changed = new java.util.ArrayList<>(components);
    String word = change.substring(0, change.indexOf('.') + 1);
    int last = changed.size() - 1;
    // "A/71/53/Add.1 and Add.2" adds to A/71/53, "A/71/53/Add.1 and Corr.1" to the addendum.
    if (changed.get(last).startsWith(word)) {
      changed.remove(last);
    }
    changed.add(change);
    return new SeriesSymbol(changed);
  }

  @Override
  public String toString() {
    return print();
  }
}
