package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.CatalogueRecord.Sponsor;
import org.plenary.source.SourceText;

/** Forms and faults of MARC 21 in XML; whole records stand in {@code catalogue-marc/in/}. */
class MarcReaderTest {
  private static final String FIELD =
      "<datafield tag='191' ind1=' ' ind2=' '><subfield code='a'>A/RES/91/1</subfield></datafield>";

  private static final String ONE = "<record>" + FIELD + "</record>";

  private static List<Extraction> read(String xml) {
    return SampleStore.extractor().extract(new SourceText("a.xml", "und", xml, "0".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ONE|A/RES/91/1",
        "<collection>ONE~<!-- <record> -->~ONE</collection>|A/RES/91/1; A/RES/91/1",
        "<OAI-PMH><record><header/><metadata>ONE</metadata></record></OAI-PMH>|A/RES/91/1",
        "<x:collection>PREFIXED</x:collection>|A/RES/91/1",
        "<collection>ONE~<record>FIELD<b></record>~ONE|A/RES/91/1; record 2, line 2: expected well-formed XML, found something else; A/RES/91/1",
        "<collection>ONE~<record>FIELD~ONE|A/RES/91/1; record 2, line 3: expected well-formed XML, found something else; A/RES/91/1",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><collection><record>FIELD&e;</record>ONE</collection>|record 1, line 1: expected well-formed XML, found something else; A/RES/91/1",
        "FIELD|expected records of MARC 21, found none"
      })
  void eachRecordIsReadOrSaysWhyNot(String xml, String outcomes) {
    String filled =
        xml.replace("PREFIXED", ONE.replace("</", "</x:").replaceAll("<(?=\\w)", "<x:"))
            .replace("ONE", ONE)
            .replace("FIELD", FIELD)
            .replace('~', '\n');
    assertEquals(
        outcomes, read(filled).stream().map(RecordOutcome::of).collect(Collectors.joining("; ")));
  }

  @Test
  void aRecordQuotesItsOwnWords() {
    String xml = "<collection> " + ONE + "\n" + ONE + "</collection>";
    for (Extraction extraction : read(xml)) {
      CatalogueRecord record = ((Extraction.Catalogued) extraction).record();
      assertEquals(ONE, record.span().of(xml));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Belarus, Cuba [on behalf of the Group of 77 and China] and Mali|belarus; cuba for g77; mali",
        "Bosnia and Herzegovina and Iran (Islamic Republic of)|bosnia-and-herzegovina; iran-islamic-republic-of",
        "adopted by the General Assembly|",
        "submitted by the Chair of the Committee|submitted by the Chair of the Committee",
      })
  void sponsorsAreToldApart(String statement, String sponsors) {
    String title =
        "<datafield tag='245'><subfield code='c'>" + statement + "</subfield></datafield>";
    var extraction = read(ONE.replace("</record>", title + "</record>")).get(0);
    assertEquals(
        sponsors == null ? "" : sponsors,
        ((Extraction.Catalogued) extraction)
            .record().sponsors().stream()
                .map(MarcReaderTest::sponsor)
                .collect(Collectors.joining("; ")));
  }

  private static String sponsor(Sponsor sponsor) {
    return sponsor.state().orElse(sponsor.name())
        + sponsor.group().map(g -> " for " + g).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<record>", "<record><datafield>", "<!--", "<![CDATA["})
  void hostileRepetitionsEnd(String piece) {
    String xml = "<collection>" + ONE + piece.repeat(1_000_000 / piece.length());
    assertFalse(Patience.ending(() -> read(xml)).isEmpty());
  }
}
