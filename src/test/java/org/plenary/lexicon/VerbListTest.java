package org.plenary.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each opening of {@code tables/verbs.*.tsv} has the verb that the table says. */
class VerbListTest {
  private static final VerbList VERBS = VerbList.load();

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/verbs.en.tsv", delimiter = '\t', quoteCharacter = '`')
  void english(String opening, String verb, String concept, String form) {
    check("en", opening, verb, concept, form);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/verbs.fr.tsv", delimiter = '\t', quoteCharacter = '`')
  void french(String opening, String verb, String concept, String form) {
    check("fr", opening, verb, concept, form);
  }

  private static void check(
      String language, String opening, String verb, String concept, String form) {
    var match = VERBS.match(opening, language);
    assertEquals(Optional.ofNullable(verb), match.map(m -> opening.substring(0, m.end())), opening);
    match.ifPresent(
        m -> {
          assertEquals(concept, m.concept());
          assertEquals(form, m.preambular() ? "P" : "O");
        });
  }

  @Test
  void aLanguageWithoutVerbsHasNoMatch() {
    assertTrue(VERBS.match("Recordando su resolución", "es").isEmpty());
    assertTrue(VERBS.match("", "en").isEmpty());
  }
}
