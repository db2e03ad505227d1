package org.plenary.site.guard;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Functions that can't fill the memory or run for ever: eight times {@code BIND(CONCAT(?x, ?x …))}
 * makes gigabytes of ten letters, and {@code REGEX(?text, "(a+)+$")} ends after the sun. Functions
 * that SPARQL 1.1 does not have are refused.
 */
final class BoundedFunctions extends ExprTransformCopy {
  /** The longest string that a query may build; the longest text of a document is far shorter. */
  static final long LONGEST = 4_000_000;

  /** The casts of SPARQL 1.1, section 17.5: the only functions that have IRIs there. */
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  private final Duration time;

  /**
   * @param time how long a pattern may be looked for in one string
   */
  BoundedFunctions(Duration time) {
    this.time = time;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(CASTS)) {
      throw denied(named.getFunctionIRI());
    }
    if (function instanceof E_StrConcat) {
      return new Concat(arguments);
    }
    if (function instanceof E_Regex) {
      return new Regex(arguments, time);
    }
    return function instanceof E_StrReplace
        ? new Replace(arguments, time)
        : super.transform(function, arguments);
  }

  /**
   * A value that is joined to others.
   *
   * @param each characters that are put between two
   */
  Expr counted(Expr value, int each) {
    return new Counted(value, each);
  }

  static QueryDeniedException denied(String name) {
    return new QueryDeniedException("The function " + name + " is not offered here.");
  }

  private static void check(long length) {
    if (length > LONGEST) {
      throw new RefusedInQueryException(RefusedException.of(422, "error.denied.string", LONGEST));
    }
  }

  /**
   * What functions say that are not worked out while a query is planned, where nothing ends them:
   * ARQ's optimiser calls those with constants, and leaves them for later when they fail.
   */
  private static ExprEvalException later() {
    return new ExprEvalException("to be worked out when the query runs");
  }

  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      check(values.stream().mapToLong(v -> v.asString().length()).sum());
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  /** Adds up the lengths of all values that it is asked for. */
  private static final class Counted extends ExprFunction1 {
    private final int each;
    private long characters;

    Counted(Expr value, int each) {
      super(value, "counted");
      this.each = each;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      characters += value.asString().length() + (long) each;
      check(characters);
      return value;
    }

    @Override
    public Expr copy(Expr value) {
      return new Counted(value, each);
    }
  }

  private static final class Regex extends E_Regex {
    private final Patterns patterns = new Patterns();
    private final Duration time;

    Regex(ExprList arguments, Duration time) {
      super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
      this.time = time;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      throw later();
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      if (!values.stream().allMatch(v -> v.isString() || v.isLangString())) {
        return super.eval(values);
      }
      Pattern pattern = patterns.of("REGEX", values.get(1), flags(values, 2));
      var text = new PatientText(values.get(0).asNode().getLiteralLexicalForm(), time, environment);
      return NodeValue.makeBoolean(pattern.matcher(text).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments, time);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final Patterns patterns = new Patterns();
    private final Duration time;

    Replace(ExprList arguments, Duration time) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
      this.time = time;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      throw later();
    }

    /** Finds first, which shows how long that takes and how long the result can become. */
    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      if (values.stream().allMatch(v -> v.isString() || v.isLangString())) {
        String text = values.get(0).asNode().getLiteralLexicalForm();
        Matcher found =
            patterns
                .of("REPLACE", values.get(1), flags(values, 3))
                .matcher(new PatientText(text, time, environment));
        long replacement = values.get(2).asString().length();
        long length = text.length();
        while (found.find()) {
          // Each $0 in it, two signs, stands for all that was found.
          length += replacement * Math.max(1, found.end() - found.start());
          check(length);
        }
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments, time);
    }
  }

  private static String flags(List<NodeValue> values, int at) {
    return values.size() > at ? values.get(at).asString() : "";
  }

  /** The last pattern: it is the same in most rows, and costs more to read than to look for. */
  private static final class Patterns {
    private List<String> words = List.of();
    private Pattern pattern = Pattern.compile("");

    Pattern of(String function, NodeValue pattern, String flags) {
      List<String> asked = List.of(pattern.asString(), flags);
      if (!asked.equals(words)) {
        this.pattern = RegexEngine.makePattern(function, asked.get(0), flags);
        words = asked;
      }
      return this.pattern;
    }
  }
}
