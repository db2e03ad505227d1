package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LocatorPathTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/tables/locators.tsv", delimiter = '\t')
  void readsEachPart(String locator, String paths, String why) {
    assertEquals(paths, String.join(" | ", LocatorPath.of(locator)), why);
  }
}
