package org.plenary.site.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryParseException;
import org.plenary.federation.PeerException;

/**
 * What is wrong with a query.
 *
 * @param message what the parser or the endpoint says
 * @param place where it stops to make sense; empty when all of it is refused
 * @param title the key of what kind of fault it is
 */
public record Fault(String message, Optional<Place> place, String title) {
  private static final String QUERY = "sparql.fault";

  /** Nothing is wrong. */
  public static final Fault NONE = new Fault("", Optional.empty(), QUERY);

  /** Lines before the wrong one that are shown with it. */
  private static final int BEFORE = 2;

  /**
   * A place in a query.
   *
   * @param line from 1
   * @param column from 1
   * @param lines the lines that end with the wrong one
   */
  public record Place(int line, int column, List<Line> lines) {}

  /**
   * A line with its number.
   *
   * @param before what stands before the wrong place; all of the line when it is sound
   * @param wrong what stands from there on; empty when the line is sound
   */
  public record Line(int number, String before, String wrong) {}

  /** A query that is refused as a whole. */
  public static Fault of(String message) {
    return new Fault(message, Optional.empty(), QUERY);
  }

  /** Another endpoint that is not asked, or does not answer as it should. */
  public static Fault of(PeerException e, String language) {
    boolean refused = e.trouble().status() < 500;
    return new Fault(e.words(language), Optional.empty(), refused ? "error.denied" : "error.peer");
  }

  /** A query that is not of the grammar; a parser that does not say where gives the message. */
  public static Fault of(QueryParseException e, String sparql) {
    String message = String.valueOf(e.getMessage()).strip();
    if (e.getLine() < 1) {
      return of(message);
    }
    var lines = new Lines(sparql);
    int line = Math.min(e.getLine(), lines.count());
    int column = Math.max(e.getColumn(), 1);
    List<Line> shown =
        IntStream.rangeClosed(Math.max(1, line - BEFORE), line)
            .mapToObj(n -> shown(n, lines.line(n), n == line ? column : Integer.MAX_VALUE))
            .toList();
    return new Fault(message, Optional.of(new Place(line, column, shown)), QUERY);
  }

  private static Line shown(int number, String words, int column) {
    int cut = Math.min(column - 1, words.length());
    // At the end of a line there is nothing to mark but its last letter.
    int from = column < Integer.MAX_VALUE && cut == words.length() ? Math.max(0, cut - 1) : cut;
    return new Line(number, words.substring(0, from), words.substring(from));
  }

  /** Whether anything is wrong. */
  public boolean isThere() {
    return !message.isEmpty();
  }
}
