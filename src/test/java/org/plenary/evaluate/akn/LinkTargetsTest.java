package org.plenary.evaluate.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plenary.symbol.Symbol;

/** What links cite, by address and words: {@code evaluate/links.tsv}. */
class LinkTargetsTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/evaluate/links.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "",
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void targetsAreThoseOfTheTable(
      String href, String words, String after, int session, String targets) {
    var link = new Run.Link(href, words);
    String found =
        LinkTargets.of(link, after == null ? "" : after, session).stream()
            .map(Symbol::print)
            .collect(Collectors.joining("; "));
    assertEquals(targets == null ? "" : targets, found);
  }
}
