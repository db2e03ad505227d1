package org.plenary.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A symbol of any other series, by its components: organ, subsidiary bodies, session or year,
 * nature, number, changes, e.g. {@code A / C.3 / 72 / L.10 / Rev.1 / Add.1}.
 *
 * @param components two or more, each in its canonical spelling, a bracket with the component it
 *     stands behind: {@code 6 (Sect. 3)}
 */
public record SeriesSymbol(List<String> components) implements Symbol {
  private static final Pattern SESSION =
      Pattern.compile("(?:ES|S|SS)-\\d{1,2}|\\d{1,4}|[IVXL]{1,6}");

  /** A subsidiary body behind its organ (research.un.org, the second component of a symbol). */
  private static final Pattern BODY =
      Pattern.compile("(?:C|AC|CN|CONF|GC|PC|SC|Sub|WG|EA|GGE)\\..+|HRC|PC|CONF");

  private static final Pattern CHANGE = Pattern.compile("(?:Add|Corr|Rev|Amend)\\.\\d+|Summary");
  private static final Pattern NATURE = Pattern.compile("[A-Z][A-Za-z]+");
  private static final Set<String> RECORDS = Set.of("PV", "SR");

  public SeriesSymbol {
    components = List.copyOf(components);
  }

  @Override
  public String print() {
    return String.join("/", components);
  }

  @Override
  public String organ() {
    return String.join("/", components.subList(0, bodies()));
  }

  private int bodies() {
    int end = 1;
    // The C of CRC/C/GC/25 is a committee, the C of ISBA/25/C/1 stands behind a session.
    boolean treatyBody = components.get(0).length() > 2;
    while (end < components.size()
        && (BODY.matcher(components.get(end)).matches()
            || (treatyBody && end == 1 && components.get(end).equals("C")))) {
      end++;
    }
    return end;
  }

  /**
   * The first component behind the organ and the nature, when more than changes follow: {@code
   * 2013} of {@code S/PRST/2013/16}, none of {@code S/96/Rev.4}.
   */
  @Override
  public Optional<String> session() {
    int at = bodies();
    while (at < components.size()
        && NATURE.matcher(components.get(at)).matches()
        && !SESSION.matcher(components.get(at)).matches()) {
      at++;
    }
    boolean more = at + 1 < components.size() && !isChange(components.get(at + 1));
    return more
        ? Optional.of(components.get(at)).filter(c -> SESSION.matcher(c).matches())
        : Optional.empty();
  }

  @Override
  public SymbolKind kind() {
    return components.stream()
        .map(SeriesSymbol::kindOf)
        .filter(k -> k != SymbolKind.OTHER)
        .findFirst()
        .orElse(SymbolKind.OTHER);
  }

  private static SymbolKind kindOf(String component) {
    int point = component.indexOf('.');
    String word = point < 0 ? component : component.substring(0, point);
    if (RECORDS.contains(word) && point > 0) {
      return SymbolKind.MEETING_RECORD;
    } else if (word.equals("L") && point > 0) {
      return SymbolKind.LIMITED;
    }
    return switch (word) {
      case "RES", "Res" -> SymbolKind.RESOLUTION;
      case "DEC", "Dec" -> SymbolKind.DECISION;
      case "PRST" -> SymbolKind.PRESIDENTIAL_STATEMENT;
      case "INF" -> SymbolKind.INFORMATION;
      default -> SymbolKind.OTHER;
    };
  }

  /** Whether a component changes what stands before it: {@code Add.1}, {@code Summary}. */
  static boolean isChange(String component) {
    return CHANGE.matcher(component).matches();
  }

  /**
   * The symbol with a change added: {@code A/67/L.29/Add.1} of {@code A/67/L.29}. "A/71/53/ Add.1
   * and Add.2" adds to A/71/53, "A/71/53/Add.1 and Corr.1" to the addendum.
   */
  public SeriesSymbol with(String change) {
    List<String> changed = new ArrayList<>(components);
    String word = change.substring(0, change.indexOf('.') + 1);
    int same = changed.size() - 1;
    while (same > 0 && isChange(changed.get(same)) && !changed.get(same).startsWith(word)) {
      same--;
    }
    if (changed.get(same).startsWith(word)) {
      changed.subList(same, changed.size()).clear();
    }
    changed.addAll(List.of(change.split("/")));
    return new SeriesSymbol(changed);
  }

  /** The symbol with another last component: "S/2010/1 to 3". */
  SeriesSymbol numbered(String last) {
    List<String> numbered = new ArrayList<>(components.subList(0, components.size() - 1));
    numbered.add(last);
    return new SeriesSymbol(numbered);
  }

  @Override
  public String toString() {
    return print();
  }
}
