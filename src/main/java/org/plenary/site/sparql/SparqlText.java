package org.plenary.site.sparql;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;

/** A query as pieces of one kind each, so that a page can colour it; the lexer is ARQ's own. */
public final class SparqlText {
  private SparqlText() {}

  /**
   * A piece of a query.
   *
   * @param kind {@code keyword}, {@code variable}, {@code iri}, {@code name}, {@code string},
   *     {@code number}, {@code comment} or empty
   */
  public record Piece(String kind, String text) {}

  /** The pieces of a query; together they are the whole text, whatever is wrong with it. */
  public static List<Piece> pieces(String sparql) {
    List<Piece> pieces = new ArrayList<>();
    var places = new Lines(sparql);
    int done = 0;
    try {
      var lexer = lexer(sparql);
      Token token = lexer.getNextToken();
      while (token.kind != SPARQLParser11Constants.EOF) {
        int from = places.offset(token.beginLine, token.beginColumn);
        int to = places.offset(token.endLine, token.endColumn) + 1;
        between(sparql.substring(done, from), pieces);
        pieces.add(new Piece(kind(token), sparql.substring(from, to)));
        done = to;
        token = lexer.getNextToken();
      }
      between(sparql.substring(done), pieces);
    } catch (TokenMgrError e) {
      // What follows is no SPARQL: it stays without colours.
      pieces.add(new Piece("", sparql.substring(done)));
    }
    return List.copyOf(pieces);
  }

  private static SPARQLParser11TokenManager lexer(String sparql) {
    var letters = new JavaCharStream(new StringReader(sparql));
    letters.setTabSize(1);
    return new SPARQLParser11TokenManager(letters);
  }

  /** Between the words of the grammar there is nothing but space and comments. */
  private static void between(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.contains("#") ? "comment" : "", text));
    }
  }

  private static String kind(Token token) {
    return switch (token.kind) {
      case SPARQLParser11Constants.VAR1, SPARQLParser11Constants.VAR2 -> "variable";
      case SPARQLParser11Constants.IRIref -> "iri";
      case SPARQLParser11Constants.PNAME_NS, SPARQLParser11Constants.PNAME_LN -> "name";
      case SPARQLParser11Constants.STRING_LITERAL1,
          SPARQLParser11Constants.STRING_LITERAL2,
          SPARQLParser11Constants.STRING_LITERAL_LONG1,
          SPARQLParser11Constants.STRING_LITERAL_LONG2,
          SPARQLParser11Constants.LANGTAG ->
          "string";
      case SPARQLParser11Constants.INTEGER,
          SPARQLParser11Constants.DECIMAL,
          SPARQLParser11Constants.DOUBLE ->
          "number";
      default -> Character.isLetter(token.image.charAt(0)) ? "keyword" : "";
    };
  }
}
