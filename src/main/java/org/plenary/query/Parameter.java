package org.plenary.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;

/**
 * A parameter of a query, as its header declares it.
 *
 * @param name the variable, without the question mark
 * @param type {@code symbol}, {@code string}, {@code integer} or {@code iri}; {@code document} for
 *     a symbol that stands for no variable, but narrows the query to what one document says
 * @param defaultValue empty when a value is required; a blank one when none is needed
 * @param description what it means
 * @param example a value to try
 */
public record Parameter(
    String name, String type, Optional<String> defaultValue, String description, String example) {

  /** The organs whose resolutions people name by the number alone, the most likely first. */
  private static final List<String> NUMBERING = List.of("A", "S", "E");

  private static final String DOCUMENT = "document";

  private static final Set<String> TYPES = Set.of("symbol", "string", "integer", "iri", DOCUMENT);

  /**
   * Reads "name | type | default or required | description | example".
   *
   * @throws QueryException if it has other cells or a type that is not known
   */
  static Parameter of(String line) throws QueryException {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 5 || !TYPES.contains(cells[1].strip())) {
      throw new QueryException(
          "expected a parameter as \"name | symbol, string, integer, iri or document | required or a default | description | example\", found: "
              + line);
    }
    String value = cells[2].strip();
    return new Parameter(
        cells[0].strip(),
        cells[1].strip(),
        value.equals("required") ? Optional.empty() : Optional.of(value),
        cells[3].strip(),
        cells[4].strip());
  }

  /** Whether it names the one document of which a query is asked. */
  public boolean isNarrowing() {
    return type.equals(DOCUMENT);
  }

  /**
   * The value as an RDF term: a symbol in its canonical spelling, however it was typed, or the
   * resolution that a bare number means.
   *
   * @throws QueryException if it is not of the type
   */
  Node bind(String value) throws QueryException {
    return switch (type) {
      case "symbol", DOCUMENT ->
          NodeFactory.createLiteralString(
              Symbol.parse(value)
                  .or(() -> ofNumber(value))
                  .map(s -> s.primary().print())
                  .orElseThrow(() -> wrong(value, "a document symbol such as " + example)));
      case "integer" -> {
        if (!value.matches("-?\\d+")) {
          throw wrong(value, "a whole number");
        }
        yield NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
      }
      case "iri" -> NodeFactory.createURI(value);
      default -> NodeFactory.createLiteralString(value);
    };
  }

  /**
   * The resolution that a bare number means: {@code 72/74} and {@code 59/8} are the General
   * Assembly's although the Human Rights Council may number so too, {@code 1624 (2005)} is the
   * Security Council's. {@code 16/18} may be of any of several small bodies and is not decided.
   */
  private static Optional<Symbol> ofNumber(String value) {
    return ResolutionNumber.parse(value)
        .flatMap(n -> NUMBERING.stream().flatMap(o -> n.resolutionOf(o).stream()).findFirst());
  }

  private QueryException wrong(String value, String expected) {
    return new QueryException(
        "parameter %s: expected %s, found \"%s\"".formatted(name, expected, value));
  }
}
