package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plenary.SampleStore;
import org.plenary.document.Found;
import org.plenary.document.OrganisationMention;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.lexicon.Lexicon;

/** Which subjects a title and the paragraphs of a text suggest, with their scores. */
class SubjectSuggestionsTest {
  private static final Lexicon LEXICON = SampleStore.lexicon();

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/tables/subject-suggestions.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0',
      emptyValue = "")
  void eachTextSuggestsTheSubjectsOfItsRow(
      String language, String title, String text, String subjects) {
    var names = new OrganisationNames(LEXICON.organisations(), language);
    var suggestions = new SubjectSuggestions(LEXICON.subjects(), language);
    suggestions.readTitle(passage(title), named(names, title));
    for (String paragraph : text.split(" \\| ")) {
      suggestions.readText(passage(paragraph), named(names, paragraph));
    }
    String found =
        suggestions.best().stream()
            .map(s -> String.format(Locale.ROOT, "%s %.2f", s.label(), s.score()))
            .collect(Collectors.joining("; "));
    assertEquals(Optional.ofNullable(subjects).orElse(""), found);
  }

  private static List<Found<OrganisationMention>> named(OrganisationNames names, String text) {
    return names.in(passage(text), Place.in(Part.OPERATIVE));
  }

  private static Passage passage(String text) {
    return Passage.of(text, text, IntStream.range(0, text.length()).toArray());
  }
}
