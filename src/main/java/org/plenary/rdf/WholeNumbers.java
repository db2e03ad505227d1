package org.plenary.rdf;

import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Parsers of Turtle and TriG that want digits of a number. Rio's take the point behind a missing
 * object for a number without any: {@code <a> <b> .} would be a statement on {@code
 * ""^^xsd:integer}, and a list that is not closed, {@code ( <c> .}, would go on for ever.
 */
final class WholeNumbers {
  /** INTEGER, DECIMAL and DOUBLE of RDF 1.1 Turtle, section 6.5, end in a digit. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]*[0-9]([eE][-+]?[0-9]+)?");

  private WholeNumbers() {}

  static RDFParser turtle() {
    return new TurtleParser() {
      @Override
      protected Literal parseNumber() throws IOException, RDFParseException {
        Literal number = super.parseNumber();
        if (!isWhole(number)) {
          reportFatalError(missing(number));
        }
        return number;
      }
    };
  }

  static RDFParser trig() {
    return new TriGParser() {
      @Override
      protected Literal parseNumber() throws IOException, RDFParseException {
        Literal number = super.parseNumber();
        if (!isWhole(number)) {
          reportFatalError(missing(number));
        }
        return number;
      }
    };
  }

  private static boolean isWhole(Literal number) {
    return NUMBER.matcher(number.getLabel()).matches();
  }

  private static String missing(Literal number) {
    String label = number.getLabel().strip();
    return label.isEmpty() ? "an incomplete triple" : "an incomplete number, " + label;
  }
}
