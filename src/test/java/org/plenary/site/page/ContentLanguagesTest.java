package org.plenary.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "fr | en fr | fr",
        "es-MX | en es | es",
        "es | en es-MX | es-MX",
        "ar | fr en | en",
        "ar | fr zh | fr",
        "fr | de _ | _",
        "en | en-GB fr | en-GB",
        "FR | en fr | fr",
      })
  void theBestOfWhatIsThere(String wanted, String there, String best) {
    List<String> offers = List.of(there.replace("_", "-none-").split(" "));
    List<String> tags = offers.stream().map(o -> o.equals("-none-") ? "" : o).toList();
    assertEquals(
        best.replace("_", ""),
        ContentLanguages.of(wanted).best(tags, Function.identity()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "ar-EG, rtl", "en, ltr", "zh, ltr"})
  void theWayOfWriting(String tag, String direction) {
    assertEquals(direction, ContentLanguages.direction(tag));
  }
}
