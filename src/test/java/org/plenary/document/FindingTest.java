package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | number-gap | operative paragraph 12/a: expected operative paragraph 7, found 8",
        "fr | number-gap | paragraphe 12/a du dispositif : paragraphe 7 du dispositif attendu, 8 trouvé",
        "es | truncated | operative paragraph 12/a: expected a full stop at the end of the text, found none: is it cut off?"
      })
  void saysWhereAndWhat(String language, String rule, String sentence) {
    Place place = new Place(Part.OPERATIVE, "12/a", Optional.empty());
    var finding = Finding.in(place, Finding.Severity.WARNING, rule, Optional.empty(), "7", "8");
    assertEquals(sentence, finding.message(Locale.forLanguageTag(language)));
  }

  /** What a text says is put into the sentence as it is: {0} and ' mean nothing in it. */
  @Test
  void wordsOfTheTextAreNoPattern() {
    var finding = Finding.of(Finding.Severity.INFO, "unknown-state", Optional.empty(), "{0}'s {x");
    assertEquals("expected a State, found \"{0}'s {x\"", finding.message());
  }

  @Test
  void eachSentenceIsInBothLanguages() {
    assertEquals(rules(Locale.ROOT), rules(Locale.FRENCH));
  }

  private static TreeSet<String> rules(Locale language) {
    ResourceBundle sentences = ResourceBundle.getBundle("org.plenary.document.findings", language);
    var rules = new TreeSet<String>();
    // What a language lacks, its parent has: only the keys of its own file count.
    for (String key : sentences.keySet()) {
      if (language.equals(Locale.ROOT)
          || !sentences
              .getString(key)
              .equals(
                  ResourceBundle.getBundle("org.plenary.document.findings", Locale.ROOT)
                      .getString(key))) {
        rules.add(key);
      }
    }
    return rules;
  }
}
