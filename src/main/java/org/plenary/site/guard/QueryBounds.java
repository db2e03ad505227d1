package org.plenary.site.guard;

import java.io.StringReader;
import java.util.Set;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;

/**
 * Bounds of a query that hold before it is parsed. The parser and the engine call themselves for
 * each nesting and each operator of a chain: 20,000 braces, or {@code ?a+?a+…} as often, fill the
 * stack. They are counted on the tokens of the grammar, so that a brace in a string is none.
 */
public final class QueryBounds implements SPARQLParser11Constants {
  /** A query of more characters was not written by a person, and takes long to parse. */
  public static final int CHARACTERS = 128 * 1024;

  /** Braces, brackets and signs before a value within each other. */
  static final int DEPTH = 100;

  /** Operators, patterns and filters; rows of VALUES and triples are not counted. */
  static final int OPERATORS = 1_000;

  private static final Set<Integer> OPENING = Set.of(LBRACE, LPAREN, LBRACKET);
  private static final Set<Integer> CLOSING = Set.of(RBRACE, RPAREN, RBRACKET);

  /** A chain of them is nested, too: {@code !!!!true}. */
  private static final Set<Integer> PREFIXES = Set.of(BANG, PLUS, MINUS, CARAT);

  private static final Set<Integer> OPERATING =
      Set.of(
          SELECT, OPTIONAL, UNION, MINUS_P, GRAPH, SERVICE, FILTER, BIND, EXISTS, NOT, BANG, SC_OR,
          SC_AND, PLUS, MINUS, STAR, SLASH, VBAR, CARAT, EQ, NE, LT, GT, LE, GE);

  private QueryBounds() {}

  /**
   * Passes a query that can be parsed without harm; whether it is one, the parser tells.
   *
   * @throws RefusedException if it is too long, nested too deeply, or has too many operators
   */
  public static void check(String sparql) {
    if (sparql.length() > CHARACTERS) {
      throw RefusedException.of(413, "error.large.query", CHARACTERS);
    }
    var tokens = new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(sparql)));
    int depth = 0;
    int prefixes = 0;
    int operators = 0;
    try {
      for (int kind = next(tokens); kind != EOF; kind = next(tokens)) {
        depth += OPENING.contains(kind) ? 1 : CLOSING.contains(kind) ? -1 : 0;
        prefixes = PREFIXES.contains(kind) ? prefixes + 1 : 0;
        operators += OPERATING.contains(kind) ? 1 : 0;
        if (depth + prefixes > DEPTH) {
          throw RefusedException.of(400, "error.request.nested", DEPTH);
        }
        if (operators > OPERATORS) {
          throw RefusedException.of(400, "error.request.operators", OPERATORS);
        }
      }
    } catch (TokenMgrError e) {
      // Up to here it does no harm, and the parser stops here, too: it says line and column.
      return;
    }
  }

  private static int next(SPARQLParser11TokenManager tokens) {
    Token token = tokens.getNextToken();
    return token.kind;
  }
}
