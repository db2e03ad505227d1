package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the lists find in texts, as the tables say. */
class NamesTest {
  private static final Organisations ORGANISATIONS = Organisations.load();
  private static final States STATES = States.load();
  private static final Organs ORGANS = Organs.load();
  private static final Map<String, Kinds> KINDS =
      Map.of(
          "meetings", Kinds.load("meetings.ttl", "meeting-kind", "meetingClass"),
          "agreements", Kinds.load("agreements.ttl", "agreement-kind", "agreementClass"));

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/organisations.tsv", delimiter = '\t', quoteCharacter = '`')
  void organisations(String text, String expected) {
    String found =
        ORGANISATIONS.in(text, Folded.of(text).text()).stream()
            .map(m -> m.id() + "=" + text.substring(m.start(), m.end()))
            .collect(Collectors.joining(" | "));
    assertEquals(Optional.ofNullable(expected).orElse(""), found);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/kinds.tsv", delimiter = '\t', quoteCharacter = '`')
  void kinds(String list, String text, String expected) {
    String found =
        KINDS.get(list).in(Folded.of(text).text()).stream()
            .map(m -> m.kind().id() + "=" + text.substring(m.start(), m.end()))
            .collect(Collectors.joining(" | "));
    assertEquals(Optional.ofNullable(expected).orElse(""), found);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/organs.tsv", delimiter = '\t', quoteCharacter = '`')
  void openingFormulas(String line, String organ) {
    assertEquals(Optional.ofNullable(organ), ORGANS.byOpening(line).map(Organs.Organ::id));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/committees.tsv", delimiter = '\t', quoteCharacter = '`')
  void organsNamed(String text, String expected) {
    String found =
        ORGANS.in(Folded.of(text).text()).stream()
            .map(m -> m.organ().id())
            .collect(Collectors.joining(" | "));
    assertEquals(Optional.ofNullable(expected).orElse(""), found);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/states.tsv", delimiter = '\t', quoteCharacter = '`')
  void states(String name, String day, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        STATES.named(name, Optional.ofNullable(day).map(LocalDate::parse)));
  }
}
