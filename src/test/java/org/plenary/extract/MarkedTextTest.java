package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.UnDocument;
import org.plenary.source.Source;

/**
 * Rules for marked texts that a single paragraph shows; whole documents stand in {@code corpus}.
 */
class MarkedTextTest {
  private static UnDocument read(String title, String body) throws IOException {
    String xml =
        """
        <akomaNtoso><statement>
        <preface><p><docNumber>91/1.</docNumber> <docTitle refersTo="#resolutionTitle">%s</docTitle></p></preface>
        <preamble><formula><p>The General Assembly,</p></formula></preamble>
        <mainBody>%s</mainBody></statement></akomaNtoso>
        """
            .formatted(title, body);
    return read(xml);
  }

  private static UnDocument read(String xml) throws IOException {
    var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    Source.Readable readable = (Source.Readable) SampleStore.reader().read("a.xml", bytes);
    Extraction extraction = SampleStore.extractor().extract(readable.text()).get(0);
    return ((Extraction.Extracted) extraction).document();
  }

  private static String paragraph(String words) {
    return "<paragraph><num>1.</num><content><p>" + words + "</p></content></paragraph>";
  }

  @Test
  void aNoteMarkedInTheTitleIsNoPartOfIt() throws IOException {
    UnDocument document =
        read(
            "Bells<authorialNote marker=\"1\"><p>See A/91/2.</p></authorialNote> and clappers",
            paragraph("Decides to ring."));
    assertEquals("Bells and clappers", document.header().title().orElseThrow().value());
    assertEquals(List.of(), document.findings());
    assertEquals(1, document.footnotes().size());
  }

  /** The metadata of the XML know the titles of items that the cover names by their numbers. */
  @Test
  void agendaItemsHaveTheTitlesOfTheMetadata() throws IOException {
    String items =
        "<coverPage><p><docNumber refersTo='#symbol'>A/RES/91/1</docNumber></p>"
            + "<p><inline name='agenda item'>Agenda items 9 and 71 (b)</inline></p></coverPage>";
    String meta =
        "<meta><keyword refersTo='agenda' value='71b' showAs='Bells.' shortForm='BELLS'/></meta>";
    String xml = "<akomaNtoso><statement>" + meta + items + "%s</statement></akomaNtoso>";
    UnDocument document = read(xml.formatted("<mainBody>" + paragraph("Asks.") + "</mainBody>"));
    assertEquals(
        List.of("9", "71 (b)"),
        document.header().agendaItems().stream().map(Found::value).toList());
    assertEquals(Map.of("71 (b)", "Bells"), document.header().itemTitles());
  }

  /** The words stand where they say enough, the link where they do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notes resolution <a href='https://docs.un.org/en/A/HRC/RES/60/1'>60/1</a>.|A/HRC/RES/60/1|",
        "Notes its resolution <a href='https://docs.un.org/en/A/HRC/RES/60/1'>60/1</a>.|A/RES/60/1|warning",
        "Notes resolution <a href='https://docs.un.org/en/A/RES/60/2'>60/1</a>.|A/RES/60/1|warning",
        "Notes resolution <a href='https://docs.un.org/en/A/RES/2200(XXI)'>2200 A (XXI)</a>.|A/RES/2200 A (XXI)|info",
        "Notes resolution <a href='https://undocs.org/en/A/RES/72/262c'>72/262</a> C.|A/RES/72/262 C|",
        "Notes resolution <a href='https://undocs.org/A/RES/53/243a-b'>53/243</a> A.|A/RES/53/243 A|",
        "Notes <a href='https://undocs.org/en/A/48/486'>A/48/486-S/26560</a>.|A/48/486-S/26560|",
        "Notes <a href='https://undocs.org/en/A/64/4(supp)'>A/64/4</a>.|A/64/4|",
        "Notes <a href='http://www.un.org/fr/documents/view_doc.asp?symbol=A/RES/394(V)'>its old words</a>.|A/RES/394 (V)|",
        "Notes <a href='https://example.org/A/RES/70/1'>a page</a>.||",
        "Notes <a href='https://undocs.org/en/A/77/6%20(PLAN%20OUTLINE)'>A/77/6 (Plan outline)</a>.|A/77/6 (Plan outline)|",
        "Notes <a href='https://undocs.org/en/%zz'>a page</a>.||"
      })
  void wordsAndLinksDecideTogether(String words, String target, String finding) throws IOException {
    UnDocument document = read("Bells", paragraph(words));
    Optional<String> cited =
        document.citations().stream()
            .map(Found::value)
            .map(Citation::target)
            .map(t -> t.label())
            .findFirst();
    assertEquals(Optional.ofNullable(target), cited);
    Optional<String> severity =
        document.findings().stream()
            .filter(f -> f.rule().equals("link-disagrees"))
            .map(f -> f.severity().name().toLowerCase(Locale.ROOT))
            .findFirst();
    assertEquals(Optional.ofNullable(finding), severity);
  }
}
