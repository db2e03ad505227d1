package org.plenary.query;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenary.symbol.Symbol;

/**
 * A parameter of a query, as its header declares it.
 *
 * @param name the variable, without the question mark
 * @param type {@code symbol}, {@code string}, {@code integer} or {@code iri}
 * @param defaultValue empty when a value is required
 * @param description what it means
 * @param example a value to try
 */
public record Parameter(
    String name, String type, Optional<String> defaultValue, String description, String example) {

  /** Reads "name | type | default or required | description | example". */
  static Parameter of(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 5) {
      throw new IllegalArgumentException("expected five cells in a parameter, found: " + line);
    }
    String value = cells[2].strip();
    return new Parameter(
        cells[0].strip(),
        cells[1].strip(),
        value.equals("required") ? Optional.empty() : Optional.of(value),
        cells[3].strip(),
        cells[4].strip());
  }

  /**
   * The value as an RDF term: a symbol in its canonical spelling, however it was typed.
   *
   * @throws QueryException if it is not of the type
   */
  Node bind(String value) throws QueryException {
    return switch (type) {
      case "symbol" ->
          NodeFactory.createLiteralString(
              Symbol.parse(value)
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

  private QueryException wrong(String value, String expected) {
    return new QueryException(
        "parameter %s: expected %s, found \"%s\"".formatted(name, expected, value));
  }
}
