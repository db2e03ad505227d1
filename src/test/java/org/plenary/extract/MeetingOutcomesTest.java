package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.UnDocument;
import org.plenary.source.Source;

/** What meetings adopted, in the words by which resolutions tell it. */
class MeetingOutcomesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Recalling the outcome document of the United Nations Conference on Lakes and Rivers, entitled “The water we share”, | United Nations Conference on Lakes and Rivers | The water we share
          en | Reaffirming the Lake Framework for Flood Risk Reduction 2015–2030, adopted at the Third World Conference on Floods, held in Dakar from 2 to 4 March 2015, | Third World Conference on Floods | Lake Framework for Flood Risk Reduction 2015–2030
          en | Recalling the Dakar Declaration and Platform for Action adopted by the Fourth World Conference on Rivers, | Fourth World Conference on Rivers | Dakar Declaration and Platform for Action
          fr | Rappelant le document final de la Conférence des Nations Unies sur les lacs, intitulé « L’eau que nous partageons », | Conférence des Nations Unies sur les lacs | L’eau que nous partageons
          fr | Réaffirmant le Cadre des lacs pour la réduction des crues (2015-2030), adopté à la troisième Conférence mondiale sur les crues, | troisième Conférence mondiale sur les crues | Cadre des lacs pour la réduction des crues
          en | Recalling the Dakar Declaration of 2 March 2015, and the World Conference on Floods, held in Dakar in March 2015, | |
          """)
  void theOutcomeIsFound(String language, String words, String meeting, String title)
      throws Exception {
    List<String> told =
        meetings(language, words).stream()
            .filter(m -> m.value().outcome().isPresent())
            .map(m -> m.value().meeting().name() + ": " + m.value().outcome().orElseThrow())
            .toList();
    assertEquals(title == null ? List.of() : List.of(meeting + ": " + title), told);
  }

  private static List<Found<Meeting.Mention>> meetings(String language, String words)
      throws Exception {
    String opening = language.equals("fr") ? "L’Assemblée générale," : "The General Assembly,";
    String order = language.equals("fr") ? "1. Décide de rester saisie." : "1. Decides to go on.";
    String text = opening + "\n\n" + words + "\n\n" + order + "\n";
    var source =
        (Source.Readable)
            SampleStore.reader()
                .read(
                    "outcome.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return SampleStore.extractor().extract(source.text()).stream()
        .filter(e -> e instanceof Extraction.Extracted)
        .map(e -> ((Extraction.Extracted) e).document())
        .map(UnDocument::meetings)
        .flatMap(List::stream)
        .toList();
  }
}
