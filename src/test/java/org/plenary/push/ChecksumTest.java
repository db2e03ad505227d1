package org.plenary.push;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two graphs have one checksum if they say the same, however a store writes it. */
class ChecksumTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "'0.90'^^xsd:decimal | '0.9'^^xsd:decimal | true",
        "'1.0'^^xsd:decimal | '1'^^xsd:decimal | true",
        "'0.9'^^xsd:decimal | '0.90001'^^xsd:decimal | false",
        "'12'^^xsd:nonNegativeInteger | 12 | true",
        "'012'^^xsd:integer | 12 | true",
        "'12'^^xsd:integer | '12' | false",
        "'1'^^xsd:boolean | true | true",
        "true | false | false",
        "'a'@en | 'a'@EN | true",
        "'a'@en | 'a'@fr | false",
        "'a'@en | 'a' | false",
        "'a' | 'a'^^xsd:string | true",
        "'2017-12-06'^^xsd:date | '2017-12-07'^^xsd:date | false",
        "'2026-11-21T14:25:14Z'^^xsd:dateTime | '2026-11-21T14:25:14.0Z'^^xsd:dateTime | true",
        "<https://example.org/a> | 'https://example.org/a' | false",
        "_:a | _:b | true",
        "'no number'^^xsd:integer | 'no number' | false"
      })
  void valuesAreComparedNotTheirWriting(String one, String other, boolean same) {
    assertEquals(same, of(one).equals(of(other)));
  }

  @Test
  void neitherOrderNorRepetitionMatters() {
    assertEquals(of("1", "2", "3"), of("3", "1", "2", "1"));
    assertEquals(3, of("1", "2", "3", "3").statements());
  }

  private static Checksum of(String... values) {
    Node about = SSE.parseNode("<https://example.org/thing>");
    return Checksum.of(
        Stream.of(values).map(value -> Triple.create(about, about, SSE.parseNode(value))));
  }
}
