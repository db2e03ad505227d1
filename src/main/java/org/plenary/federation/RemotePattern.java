package org.plenary.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * The pattern of a SERVICE as a query of its own, for many rows at one time: SPARQL 1.1 Federated
 * Query, section 2.4, restricts a pattern by VALUES. Each row of VALUES has a number, which comes
 * back with its solutions: so a row meets its own solutions only, even where it leaves variables
 * open.
 */
final class RemotePattern {
  /** The number of a row of VALUES. */
  static final Var ROW = Var.alloc("plenaryRow");

  private final ElementGroup pattern;
  private final boolean apart;
  private final Map<Var, Var> passed = new HashMap<>();
  private final Map<Var, Var> received = new HashMap<>();

  private RemotePattern(ElementGroup pattern, boolean apart) {
    this.pattern = pattern;
    this.apart = apart;
  }

  static RemotePattern of(OpService service) {
    Op op = service.getSubOp();
    // ARQ gives variables of inner scopes other names (?/x), which are none of SPARQL.
    Query query = OpAsQuery.asQuery(Rename.reverseVarRename(op, true));
    ElementGroup pattern = group(query);
    boolean apart =
        pattern.getElements().stream()
            .anyMatch(e -> e instanceof ElementBind || e instanceof ElementMinus);
    var remote = new RemotePattern(pattern, apart);
    OpVars.mentionedVars(op).stream()
        .filter(v -> v.isNamedVar())
        .forEach(v -> remote.passed.put(v, plain(v)));
    OpVars.visibleVars(op).stream()
        .filter(v -> v.isNamedVar())
        .forEach(v -> remote.received.put(plain(v), v));
    return remote;
  }

  private static ElementGroup group(Query query) {
    boolean plain =
        query.isQueryResultStar()
            && !query.hasLimit()
            && !query.hasOffset()
            && !query.hasOrderBy()
            && !query.isDistinct()
            && !query.isReduced()
            && !query.hasGroupBy()
            && !query.hasHaving();
    Element element = plain ? query.getQueryPattern() : new ElementSubQuery(query);
    if (element instanceof ElementGroup already) {
      return already;
    }
    var group = new ElementGroup();
    group.addElement(element);
    return group;
  }

  private static Var plain(Var v) {
    return Var.alloc(v.getName().substring(v.getName().lastIndexOf('/') + 1));
  }

  /** What a row tells of the pattern's variables, as far as it can be told to another endpoint. */
  Binding key(Binding row) {
    BindingBuilder key = BindingFactory.builder();
    passed.forEach(
        (here, there) -> {
          Node value = row.get(here);
          if (value != null && isTold(value) && !key.contains(there)) {
            key.add(there, value);
          }
        });
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
    var body = new ElementGroup();
    if (isPlain(keys)) {
      body.addElement(pattern);
    } else {
      body.addElement(values(keys));
      if (apart) {
        body.addElement(pattern);
      } else {
        pattern.getElements().forEach(body::addElement);
      }
      query.addResultVar(ROW);
    }
    query.setQueryPattern(body);
    received.keySet().forEach(query::addResultVar);
    query.setQueryResultStar(query.getProject().isEmpty());
    return query;
  }

  /** Nothing is told: the solutions are the same for every row. */
  static boolean isPlain(List<Binding> keys) {
    return keys.size() == 1 && keys.get(0).isEmpty();
  }

  private static ElementData values(List<Binding> keys) {
    var values = new ElementData();
    values.add(ROW);
    keys.stream().flatMap(k -> Iter.asStream(k.vars())).distinct().forEach(values::add);
    for (int i = 0; i < keys.size(); i++) {
      values.add(
          BindingFactory.builder(keys.get(i))
              .add(ROW, NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger))
              .build());
    }
    return values;
  }

  /**
   * A row with one of its solutions; none when they contradict each other in what was not told.
   *
   * @param key what was told of the row
   */
  Optional<Binding> join(Binding row, Binding key, Binding solution) {
    BindingBuilder joined = BindingFactory.builder(row);
    for (Map.Entry<Var, Var> variable : received.entrySet()) {
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
