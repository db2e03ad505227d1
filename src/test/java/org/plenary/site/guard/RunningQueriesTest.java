package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** When memory is short, the query that took most is ended, and says why. */
class RunningQueriesTest {
  private static final Path ENDLESS =
      Path.of("src/test/resources/http/hostile/values-cross-product.rq");

  @Test
  void theGreediestIsEnded() throws Exception {
    var measures = new SimpleMeterRegistry();
    var queries = new RunningQueries(measures, Duration.ofMinutes(1));
    String endless = Files.readString(ENDLESS);
    CompletableFuture<Boolean> greedy = CompletableFuture.supplyAsync(() -> run(queries, endless));
    while (measures.get("plenary.queries.running").gauge().value() < 1) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    // It is left alone as long as it has taken little.
    while (!greedy.isDone()) {
      queries.relieve();
      TimeUnit.MILLISECONDS.sleep(10);
    }
    var thrown =
        assertThrows(ExecutionException.class, () -> greedy.get(20, TimeUnit.SECONDS)).getCause();
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
