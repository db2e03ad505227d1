package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.SampleStore;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;

/** Whoever loads a dump has what the store has. */
class DumpTest {
  @TempDir private static Path folder;
  private static Path edition;

  @BeforeAll
  static void dump() throws Exception {
    edition = Dump.write(SampleStore.open(), folder);
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "TRIG", "JSONLD", "TTL"})
  void aDumpHoldsTheStore(RdfFormat format) throws Exception {
    Function<Quad, Object> told = format.holdsGraphs() ? q -> q : Quad::asTriple;
    Set<Object> read = new HashSet<>();
    String name = "plenary." + format.extension() + ".gz";
    try (InputStream in = new GZIPInputStream(Files.newInputStream(edition.resolve(name)))) {
      RdfReader.read(name, in, format, q -> read.add(told.apply(q)));
    }
    DatasetGraph data = SampleStore.open().graphs();
    Set<Object> held = new HashSet<>();
    Txn.executeRead(data, () -> data.find().forEachRemaining(q -> held.add(told.apply(q))));
    assertEquals(held.size(), read.size());
    held.removeAll(read);
    assertEquals(Set.of(), held);
  }

  @Test
  void theSameDataGiveTheSameBytesAndTheSumsAreTheirs(@TempDir Path other) throws Exception {
    Path again = Dump.write(SampleStore.open(), other);
    assertEquals(edition.getFileName(), again.getFileName());
    List<String> sums = Files.readAllLines(again.resolve(Dump.SUMS));
    assertEquals(4, sums.size());
    for (String line : sums) {
      Path file = again.resolve(line.substring(66));
      assertEquals(-1, Files.mismatch(file, edition.resolve(file.getFileName())));
      assertEquals(line.substring(0, 64), DigestUtils.sha256Hex(Files.readAllBytes(file)));
    }
    assertEquals(sums, Files.readAllLines(edition.resolve(Dump.SUMS)));
  }

  @Test
  void anEditionThatIsThereStays() throws Exception {
    assertEquals(edition, Dump.write(SampleStore.open(), folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(edition), files.toList());
    }
  }

  @Test
  void anEmptyStoreGivesFilesThatParse(@TempDir Path empty) throws Exception {
    try (Store store = Store.open(empty.resolve("store"))) {
      Path written = Dump.write(store, empty.resolve("dumps"));
      Path file = written.resolve("plenary.jsonld.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        RdfReader.read("empty", in, RdfFormat.JSONLD, q -> assertEquals(null, q));
      }
    }
  }

  /** Its label would mean another node in another graph. */
  @Test
  void aBlankNodeIsNotPublished(@TempDir Path other) throws IOException, StoreException {
    try (Store store = Store.open(other)) {
      var blank = SSE.parseGraph("(graph (<urn:s> <urn:p> _:b))");
      assertThrows(IllegalArgumentException.class, () -> store.replace("urn:g", blank));
      assertEquals(0, store.size());
    }
  }
}
