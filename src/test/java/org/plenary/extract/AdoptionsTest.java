package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plenary.SampleStore;
import org.plenary.document.AdoptionStatement;
import org.plenary.document.Found;
import org.plenary.document.UnDocument;
import org.plenary.document.Vote;
import org.plenary.source.SourceText;

/** Words that tell of adoptions, as the table has them, below a resolution or in a record. */
class AdoptionsTest {
  private static final String RESOLUTION =
      "16/901. Quiet libraries\n\nThe Human Rights Council,\n\nRecalling its resolution 5/1 of 18 June 2007,"
          + "\n\n1. Affirms that a library is quiet;\n\n2. Decides to remain seized of the matter.\n\n";

  private static final String RECORD = "A/78/PV.50\n\n";

  @ParameterizedTest
  @CsvFileSource(resources = "/tables/adoptions.tsv", delimiter = '\t', quoteCharacter = '`')
  void told(String in, String words, String expected) {
    String text = (in.equals("record") ? RECORD : RESOLUTION) + words.replace(" / ", "\n") + "\n";
    var source = new SourceText("a.txt", "en", text, "0".repeat(64));
    UnDocument document =
        ((Extraction.Extracted) SampleStore.extractor().extract(source).get(0)).document();
    String found =
        document.adoptions().stream().map(AdoptionsTest::shown).collect(Collectors.joining(" | "));
    assertEquals(Optional.ofNullable(expected).orElse(""), found);
    for (Found<AdoptionStatement> adoption : document.adoptions()) {
      assertEquals(
          text.charAt(adoption.spans().get(0).start()), adoption.text().charAt(0), "its place");
    }
  }

  private static String shown(Found<AdoptionStatement> found) {
    AdoptionStatement adoption = found.value();
    String named = adoption.named().map(s -> s.print() + ": ").orElse("");
    String counts =
        adoption.vote().stream()
            .flatMap(v -> v.counts().stream())
            .map(AdoptionsTest::shown)
            .collect(Collectors.joining());
    return named + adoption.manner().label() + counts;
  }

  private static String shown(Vote.Count count) {
    String voters =
        count.voters().stream()
            .map(v -> v.state().orElse("?" + v.name()))
            .collect(Collectors.joining(","));
    return " %s=%s(%s)"
        .formatted(count.option().label(), count.total().map(String::valueOf).orElse(""), voters);
  }
}
