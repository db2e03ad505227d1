package org.plenary.federation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;

/**
 * Joins rows of ours with the solutions of another endpoint, some hundred rows in one request, each
 * different question once. ARQ alone would send a request for every row.
 */
final class BoundJoin extends QueryIter {
  /** Different rows in one request: a thousand IRIs and more would not pass every endpoint. */
  static final int KEYS = 500;

  private static final int ROWS = 20_000;

  /** Our own endpoint takes 128 KiB; a form needs up to three letters for one sign of an IRI. */
  private static final int LETTERS = 32_000;

  private final RemotePattern pattern;
  private final boolean optional;
  private final Peer peer;
  private final Asking asking;
  private final QueryIterator rows;
  private final Map<Binding, List<Binding>> solutions = new HashMap<>();
  private Iterator<Binding> ready = Collections.emptyIterator();

  BoundJoin(
      OpService service, Peer peer, Asking asking, QueryIterator rows, ExecutionContext execution) {
    super(execution);
    this.pattern = RemotePattern.of(service);
    this.optional = ServicesBound.isOptional(service);
    this.peer = peer;
    this.asking = asking;
    this.rows = rows;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!ready.hasNext() && rows.hasNext()) {
      ready = part();
    }
    return ready.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  private Iterator<Binding> part() {
    List<Binding> part = new ArrayList<>();
    Set<Binding> unknown = new LinkedHashSet<>();
    int letters = 0;
    while (part.size() < ROWS && unknown.size() < KEYS && letters < LETTERS && rows.hasNext()) {
      Binding row = rows.next();
      part.add(row);
      Binding key = pattern.key(row);
      if (!solutions.containsKey(key) && unknown.add(key)) {
        letters += key.toString().length();
      }
    }
    if (!unknown.isEmpty()) {
      ask(List.copyOf(unknown));
    }
    return Iter.flatMap(part.iterator(), this::joined);
  }

  private Iterator<Binding> joined(Binding row) {
    Binding key = pattern.key(row);
    List<Binding> joined =
        solutions.get(key).stream()
            .flatMap(solution -> pattern.join(row, key, solution).stream())
            .toList();
    return (optional && joined.isEmpty() ? List.of(row) : joined).iterator();
  }

  private void ask(List<Binding> keys) {
    keys.forEach(key -> solutions.put(key, new ArrayList<>()));
    List<Binding> answer = asking.ask(peer, pattern.query(keys));
    if (RemotePattern.isOpen(keys)) {
      solutions.get(keys.get(0)).addAll(answer);
      return;
    }
    for (Binding solution : answer) {
      solutions.get(keys.get(number(solution.get(RemotePattern.ROW), keys.size()))).add(solution);
    }
  }

  private int number(Node row, int keys) {
    String digits = row != null && row.isLiteral() ? row.getLiteralLexicalForm() : "";
    if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) >= keys) {
      throw new PeerException(
          Trouble.BROKEN, peer.endpoint().toString(), "a row that was not asked for");
    }
    return Integer.parseInt(digits);
  }

  @Override
  protected void closeIterator() {
    rows.close();
  }

  @Override
  protected void requestCancel() {
    rows.cancel();
  }

  @Override
  public void output(IndentedWriter out) {
    out.print("SERVICE <" + peer.endpoint() + ">");
  }
}
