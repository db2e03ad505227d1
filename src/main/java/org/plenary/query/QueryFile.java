package org.plenary.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query with its header: lines that begin with {@code #+}, before the query itself.
 *
 * @param name the file's name without {@code .rq}, e.g. {@code citing}
 * @param header the header's entries but the parameters, e.g. {@code title}, {@code title-fr}
 * @param parameters the parameters
 * @param text the whole file
 */
public record QueryFile(
    String name, Map<String, String> header, List<Parameter> parameters, String text) {

  /**
   * Reads a file's text; one without a header is a query without parameters. Other programs keep
   * headers of this form too, so that lines which are no entries of ours are passed over.
   *
   * @throws QueryException if a parameter is not well formed
   */
  static QueryFile of(String name, String text) throws QueryException {
    Map<String, String> header = new HashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().filter(l -> l.startsWith("#+")).toList()) {
      String[] entry = line.substring(2).split(":", 2);
      if (entry.length == 2 && entry[0].strip().equals("parameter")) {
        parameters.add(Parameter.of(entry[1].strip()));
      } else if (entry.length == 2) {
        header.put(entry[0].strip(), entry[1].strip());
      }
    }
    return new QueryFile(name, Map.copyOf(header), List.copyOf(parameters), text);
  }

  /** The question it answers. */
  public String title() {
    return header.getOrDefault("title", name);
  }

  /** The question in a language, e.g. {@code fr}, or else in English. */
  public String title(String language) {
    return header.getOrDefault("title-" + language, title());
  }

  /** What its rows are. */
  public String description() {
    return header.getOrDefault("description", "");
  }

  /** What its rows are in a language, e.g. {@code fr}, or else in English. */
  public String description(String language) {
    return header.getOrDefault("description-" + language, description());
  }

  /** The language in which {@link #description(String)} says what its rows are. */
  public String spoken(String language) {
    return header.containsKey("description-" + language) ? language : "en";
  }

  /** The language in which {@link #title(String)} asks. */
  public String asked(String language) {
    return header.containsKey("title-" + language) ? language : "en";
  }

  /**
   * What a parameter means in a language, as a header such as {@code parameter-symbol-fr} says it,
   * or else in English.
   */
  public String description(Parameter parameter, String language) {
    return header.getOrDefault(
        "parameter-" + parameter.name() + "-" + language, parameter.description());
  }

  /**
   * What values a parameter may have, as a header such as {@code suggest-party: organisation} says
   * it: a kind of thing by which it can be searched; empty for any words.
   */
  public String kind(Parameter parameter) {
    boolean symbol = parameter.isNarrowing() || parameter.type().equals("symbol");
    String usual = symbol ? "document" : "";
    return header.getOrDefault("suggest-" + parameter.name(), usual);
  }

  /** The query without its header. */
  public String body() {
    return text.lines().filter(l -> !l.startsWith("#+")).collect(Collectors.joining("\n")).strip();
  }

  /**
   * The query with values in the place of its parameters. Values are bound as terms in the parsed
   * query, so that no value can change its meaning.
   *
   * @param values by name; a parameter that is missing takes its default
   * @throws QueryException if a value is missing, unknown or of the wrong type, or the query does
   *     not parse
   */
  public Query with(Map<String, String> values) throws QueryException {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    for (String given : values.keySet()) {
      if (!names.contains(given)) {
        throw new QueryException(
            "query %s: expected one of the parameters %s, found %s".formatted(name, names, given));
      }
    }
    Map<String, Node> terms = new HashMap<>();
    Query query = parse();
    for (Parameter parameter : parameters) {
      String value = value(parameter, values);
      if (!parameter.isNarrowing()) {
        terms.put(parameter.name(), parameter.bind(value));
      } else if (!value.isBlank()) {
        query = Narrowing.to(value, query);
      }
    }
    return terms.isEmpty() ? query : substitute(query, terms);
  }

  private String value(Parameter parameter, Map<String, String> values) throws QueryException {
    String value = values.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
    if (value.isBlank() && !parameter.isNarrowing()) {
      throw new QueryException(
          "query %s: expected a value for %s (%s), e.g. %s=%s, found none"
              .formatted(
                  name,
                  parameter.name(),
                  parameter.description(),
                  parameter.name(),
                  parameter.example()));
    }
    return value;
  }

  /**
   * The query for many values of one of its parameters, which is to have no other: asked once, with
   * the values as a table before its pattern (SPARQL 1.1, section 10.2).
   *
   * @throws QueryException if there is no such parameter, a value is of the wrong type, or the
   *     query does not parse
   */
  public Query withEach(String name, Collection<String> values) throws QueryException {
    Parameter parameter =
        parameters.stream()
            .filter(p -> p.name().equals(name) && parameters.size() == 1)
            .findFirst()
            .orElseThrow(
                () -> new QueryException("query %s: expected %s alone".formatted(this.name, name)));
    Var variable = Var.alloc(name);
    var table = new ElementData();
    table.add(variable);
    for (String value : values) {
      table.add(BindingFactory.binding(variable, parameter.bind(value)));
    }
    Query query = parse();
    var group = new ElementGroup();
    group.addElement(table);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
    query.setQueryPattern(group);
    return query;
  }

  /** Values take the variables' places in the pattern; the result's columns stay. */
  private static Query substitute(Query query, Map<String, Node> terms) {
    Map<Var, Node> byVariable = new HashMap<>();
    terms.forEach((name, term) -> byVariable.put(Var.alloc(name), term));
    return QueryTransformOps.replaceVars(query, byVariable);
  }

  private Query parse() throws QueryException {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new QueryException(
          "query %s, line %d: %s"
              .formatted(name, Math.max(1, e.getLine()), firstLine(e.getMessage())));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("does not parse");
  }
}
