package org.plenary.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysOnTest {
  @ParameterizedTest
  @CsvSource({
    "/document/A/RES/72/74,A/RES/72/74",
    "/document/A/RES/2758(XXVI),A/RES/2758 (XXVI)",
    "/document/A/RES/2758%20(XXVI).html,A/RES/2758 (XXVI)",
    "/doc/A/RES/72/74.pdf,A/RES/72/74",
    "/en/documents/S/RES/2250(2015),S/RES/2250 (2015)",
    "/document/a-res-72-74,A/RES/72/74",
    "/A/C.3/72/L.10,A/C.3/72/L.10",
    "/document/,''",
    "/organisation/nobody,''",
    "/%,''",
  })
  void theSymbolInAnAddressIsFound(String path, String symbol) {
    assertEquals(symbol, WaysOn.of(path).symbol());
  }
}
