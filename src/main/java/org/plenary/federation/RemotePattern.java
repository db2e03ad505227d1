package org.plenary.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * The pattern of a SERVICE as a query of its own, for many rows at one time: its VALUES stand
 * behind the pattern, as in SPARQL 1.1 Federated Query, section 2.4, so that they restrict what it
 * finds and change nothing in it. Each row of VALUES has a number, which comes back with its
 * solutions: so a row meets its own solutions only, even where it leaves variables open.
 */
final class RemotePattern {
  /** The number of a row of VALUES. */
  static final Var ROW = Var.alloc("plenaryRow");

  private final Element pattern;

  /**
   * The variables that the pattern shares with what is around it: theirs, and as ARQ names them.
   */
  private final Map<Var, Var> shared = new HashMap<>();

  private RemotePattern(Element pattern) {
    this.pattern = pattern;
  }

  static RemotePattern of(OpService service) {
    Op op = ServicesBound.pattern(service);
    // ARQ gives variables of inner scopes other names (?/x), which are none of SPARQL.
    Query query = OpAsQuery.asQuery(Rename.reverseVarRename(op, true));
    var remote = new RemotePattern(isPlain(query) ? query.getQueryPattern() : group(query));
    OpVars.visibleVars(op).stream()
        .filter(v -> v.isNamedVar())
        .forEach(v -> remote.shared.put(plain(v), v));
    return remote;
  }

  private static boolean isPlain(Query query) {
    boolean cut = query.hasLimit() || query.hasOffset() || query.isDistinct() || query.isReduced();
    boolean grouped = query.hasGroupBy() || query.hasHaving() || query.hasOrderBy();
    return query.isQueryResultStar() && !cut && !grouped;
  }

  private static Element group(Query query) {
    var group = new ElementGroup();
    group.addElement(new ElementSubQuery(query));
    return group;
  }

  private static Var plain(Var v) {
    return Var.alloc(v.getName().substring(v.getName().lastIndexOf('/') + 1));
  }

  /** What a row tells of the pattern's variables, as far as it can be told to another endpoint. */
  Binding key(Binding row) {
    BindingBuilder key = BindingFactory.builder();
    shared.forEach(
        (there, here) ->
            Optional.ofNullable(row.get(here))
                .filter(RemotePattern::isTold)
                .ifPresent(value -> key.add(there, value)));
    return key.build();
  }

  /** Blank nodes are of one place only; an IRI with such signs in it would end its brackets. */
  private static boolean isTold(Node value) {
    if (!value.isURI() && !value.isLiteral()) {
      return false;
    }
    String iri = value.isURI() ? value.getURI() : value.getLiteralDatatypeURI();
    return iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
  }

  /**
   * The query that asks the pattern.
   *
   * @param keys all different
   */
  Query query(List<Binding> keys) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryPattern(pattern);
    if (!isOpen(keys)) {
      query.addResultVar(ROW);
      List<Var> told = keys.stream().flatMap(k -> Iter.asStream(k.vars())).distinct().toList();
      query.setValuesDataBlock(
          Stream.concat(Stream.of(ROW), told.stream()).toList(), numbered(keys));
    }
    shared.keySet().forEach(query::addResultVar);
    query.setQueryResultStar(query.getProject().isEmpty());
    return query;
  }

  /** Nothing is told: the solutions are the same for every row. */
  static boolean isOpen(List<Binding> keys) {
    return keys.size() == 1 && keys.get(0).isEmpty();
  }

  private static List<Binding> numbered(List<Binding> keys) {
    List<Binding> rows = new ArrayList<>();
    for (Binding key : keys) {
      String number = Integer.toString(rows.size());
      Node node = NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger);
      rows.add(BindingFactory.builder(key).add(ROW, node).build());
    }
    return rows;
  }

  /**
   * A row with one of its solutions; none when they contradict each other in what was not told.
   *
   * @param key what was told of the row
   */
  Optional<Binding> join(Binding row, Binding key, Binding solution) {
    BindingBuilder joined = BindingFactory.builder(row);
    for (Map.Entry<Var, Var> variable : shared.entrySet()) {
      Node there = solution.get(variable.getKey());
      Node here = row.get(variable.getValue());
      if (there != null && here == null) {
        joined.add(variable.getValue(), there);
      } else if (there != null && !key.contains(variable.getKey()) && !there.equals(here)) {
        return Optional.empty();
      }
    }
    return Optional.of(joined.build());
  }
}
