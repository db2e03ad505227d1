package org.plenary.site.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.graph.Iris;

/** Paths stand in Location, which takes no sign beyond ASCII (RFC 9110, section 10.2.2). */
class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "document/A/RES/3369(XXX), /document/A/RES/3369(XXX)",
    "organisation/société, /organisation/soci%C3%A9t%C3%A9",
    "organisation/организация, "
        + "/organisation/%D0%BE%D1%80%D0%B3%D0%B0%D0%BD%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D1%8F",
    "data#class=é, /data#class=%C3%A9"
  })
  void pathsAreAscii(String iri, String path) {
    assertEquals(path, Address.path(Iris.BASE + iri));
  }
}
