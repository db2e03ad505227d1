package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.plenary.Patience;

/** When memory is short, the query that took most is ended, and says why. */
class RunningQueriesTest {
  private static final Path ENDLESS =
      Path.of("src/test/resources/http/hostile/values-cross-product.rq");

  @Test
  void theGreediestIsEnded() throws Exception {
    var measures = new SimpleMeterRegistry();
    var queries = new RunningQueries(measures, Patience.LIMIT);
    String endless = Files.readString(ENDLESS);
    CompletableFuture<Boolean> greedy = CompletableFuture.supplyAsync(() -> run(queries, endless));
    Patience.until("it runs", () -> measures.get("plenary.queries.running").gauge().value() == 1);
    Patience.until(
        "it has taken more than is left to everybody",
        () -> {
          queries.relieve();
          return greedy.isDone();
        });
    var thrown = assertThrows(ExecutionException.class, greedy::get).getCause();
    assertEquals(503, ((RefusedException) thrown).status());
    assertEquals("error.memory.query", ((RefusedException) thrown).key());
    assertEquals(
        1, measures.get("plenary.queries.cancelled").tag("reason", "memory").counter().count());
  }

  private static boolean run(RunningQueries queries, String sparql) {
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.empty()).query(sparql).build()) {
      return queries.watch(execution, () -> execution.select().hasNext());
    }
  }
}
