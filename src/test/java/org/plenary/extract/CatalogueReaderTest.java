package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.document.CatalogueRecord;
import org.plenary.document.Finding;
import org.plenary.source.SourceText;

/** Forms and faults of catalogues; a whole one stands in {@code catalogue/}. */
class CatalogueReaderTest {
  private static final String FIELDS = "\"adoption_meeting\":\"\",\"originating_document\":\"\"";
  private static final String ONE = "{\"symbol\":\"A/RES/91/1\"," + FIELDS + "}";

  private static List<Extraction> read(String json) {
    return SampleStore.extractor().extract(new SourceText("a.json", "und", json, "0".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ONE|A/RES/91/1",
        "[ONE, ONE]|A/RES/91/1; A/RES/91/1",
        "ONE~~ONE~|A/RES/91/1; A/RES/91/1",
        "ONE~{\"symbol\":|A/RES/91/1; line 2: expected JSON, found something else",
        "ONE~{\"symbol\" 1}|A/RES/91/1; line 2: expected JSON, found something else",
        "ONE~{\"symbol\":7}|A/RES/91/1; record 2: expected a symbol, found \"7\"",
        "ONE~{\"symbol\":\"A/RES/91/2 A-C\"}|A/RES/91/1; A/RES/91/2 A + A/RES/91/2 B + A/RES/91/2 C"
      })
  void eachRecordIsReadOrSaysWhyNot(String json, String outcomes) {
    List<Extraction> read = read(json.replace("ONE", ONE).replace('~', '\n'));
    assertEquals(outcomes, read.stream().map(RecordOutcome::of).collect(Collectors.joining("; ")));
  }

  @Test
  void aRecordQuotesItsOwnWords() {
    String json = "[ " + ONE + " ,\n" + ONE + "]";
    for (Extraction extraction : read(json)) {
      CatalogueRecord record = ((Extraction.Catalogued) extraction).record();
      assertEquals(ONE, record.span().of(json));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adoption_date|29 October 2036|",
        "adoption_date|29\u00A0October 2036|",
        "adoption_date|2036-10-29 00:00:00|",
        "adoption_date|N.A.|",
        "adoption_date|soon|unread-date",
        "adoption_date|0001-01-01|unread-date",
        "pv|A/91/PV.3 (Resumption 1)|",
        "pv|somewhere|unread-meeting-record",
        "committee|Without reference to a Main Committee|",
        "committee|Third Committee|",
        "committee|#fifthCommittee|unread-main-committee"
      })
  void whatCannotBeReadIsFound(String field, String value, String rule) {
    String json = ONE.replace("}", ",\"" + field + "\":\"" + value + "\"}");
    CatalogueRecord record = ((Extraction.Catalogued) read(json).get(0)).record();
    assertEquals(
        rule == null ? List.of() : List.of(rule),
        record.findings().stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Agenda item 12;;12",
        "Agenda item 12;Tides;12 Tides",
        "Agenda item 13 (b);The sea: ebb\u2011and\u2011flow\u00A0tables.;13 (b) The sea: ebb-and-flow tables",
        "Agenda items 9 and 25;Lights | Fog;9 Lights + 25 Fog",
        "Agenda items 9 and 25;Lights Fog;9 + 25 + agenda-item-title",
        "N.A.;Lights;agenda-item-title"
      })
  void agendaItemsHaveTitles(String items, String titles, String outcome) {
    String fields =
        ",\"agenda_item\":\"%s\",\"agenda_item_name\":\"%s\"}"
            .formatted(items, titles == null ? "" : titles);
    CatalogueRecord record =
        ((Extraction.Catalogued) read(ONE.replace("}", fields)).get(0)).record();
    Stream<String> read =
        record.agendaItems().stream().map(i -> i.number() + i.title().map(t -> " " + t).orElse(""));
    Stream<String> found = record.findings().stream().map(Finding::rule);
    assertEquals(outcome, Stream.concat(read, found).collect(Collectors.joining(" + ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CUBA (ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE GROUP OF 77 AND CHINA);cuba;g77",
        "Mali, on behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries;mali;nam",
        "EGYPT [ON BEHALF OF THE ORGANIZATION OF ISLAMIC COOPERATION];egypt;oic",
        "KENYA (ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE GROUP OF AFRICAN STATES);kenya;",
        "SUBMITTED BY THE REPRESENTATIVES OF PERU AND MALI ON BEHALF OF THE BUREAU;;",
        "PERU;peru;",
        "Bosnia and Herzegovina;bosnia-and-herzegovina;",
        "Chad, Iraq (on behalf of the States Members of the United Nations that are members of the Group of 77 and China) and Mali;chad iraq mali;g77"
      })
  void sponsorsSpeakForGroups(String printed, String state, String group) {
    String json = ONE.replace("}", ",\"sponsors\":[\"" + printed + "\"]}");
    CatalogueRecord record = ((Extraction.Catalogued) read(json).get(0)).record();
    Function<Function<CatalogueRecord.Sponsor, Optional<String>>, String> named =
        part ->
            record.sponsors().stream()
                .flatMap(s -> part.apply(s).stream())
                .collect(Collectors.joining(" "));
    assertEquals(
        List.of(state == null ? "" : state, group == null ? "" : group),
        List.of(
            named.apply(CatalogueRecord.Sponsor::state),
            named.apply(CatalogueRecord.Sponsor::group)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{}"})
  void hostileRepetitionsEnd(String piece) {
    String json = ONE + "\n" + piece.repeat(2_000_000 / piece.length());
    List<Extraction> found = Patience.ending(() -> read(json));
    assertTrue(found.stream().anyMatch(Extraction.NotRecognised.class::isInstance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"symbol\":\"A/RES/91/1\"}", "[1, 2]", "The \"symbol\" of a bell"})
  void otherJsonIsNoCatalogue(String json) {
    assertTrue(read(json).stream().noneMatch(Extraction.Catalogued.class::isInstance));
  }
}
