package org.plenary.site.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The laws of RFC 9110, section 12.5.1, over headers that nobody thought of. */
class AcceptTest {
  private static final List<String> OFFERS =
      List.of("text/html", "text/turtle", "application/ld+json", "application/rdf+xml");

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/http/accept.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "-")
  void theCasesOfTheTable(String header, String best) {
    assertEquals(
        Optional.ofNullable(best), Accept.of(header == null ? "" : header).best(OFFERS), header);
  }

  /** Each offer has a weight of its own, in any order: the heaviest wins. */
  @Property
  void theHighestWeightWins(@ForAll @Size(4) List<@IntRange(max = 1000) Integer> weights) {
    String header =
        IntStream.range(0, OFFERS.size())
            .mapToObj(i -> OFFERS.get(i) + ";q=" + weight(weights.get(i)))
            .collect(Collectors.joining(", "));
    Accept accept = Accept.of(header);
    int heaviest = weights.stream().mapToInt(Integer::intValue).max().orElseThrow();
    Optional<String> expected =
        heaviest == 0 ? Optional.empty() : Optional.of(OFFERS.get(weights.indexOf(heaviest)));
    assertEquals(expected, accept.best(OFFERS), header);
    for (int i = 0; i < OFFERS.size(); i++) {
      assertEquals(weights.get(i), accept.quality(OFFERS.get(i)));
    }
  }

  /** What is named outright has the last word over what a wildcard says, wherever it stands. */
  @Property
  void theMoreSpecificRangeDecides(
      @ForAll @IntRange(max = 1000) int all,
      @ForAll @IntRange(max = 1000) int text,
      @ForAll @IntRange(max = 1000) int turtle,
      @ForAll("orders") List<Integer> order) {
    List<String> ranges =
        List.of(
            "*/*;q=" + weight(all), "text/*;q=" + weight(text), "text/turtle;q=" + weight(turtle));
    Accept accept = Accept.of(order.stream().map(ranges::get).collect(Collectors.joining(" , ")));
    assertEquals(turtle, accept.quality("text/turtle"));
    assertEquals(text, accept.quality("text/html"));
    assertEquals(all, accept.quality("application/ld+json"));
  }

  @Property
  void whatIsRefusedIsNeverSent(
      @ForAll("headers") String header, @ForAll("offers") String refused) {
    Accept accept = Accept.of(refused + ";q=0," + header.replace(refused, "text/plain"));
    assertTrue(accept.best(OFFERS).filter(refused::equals).isEmpty());
  }

  /** Case and blanks around signs mean nothing. */
  @Property
  void caseAndBlanksMeanNothing(@ForAll("headers") String header) {
    String other = header.toUpperCase(Locale.ROOT).replace(";", " ;\t").replace(",", " , ,");
    assertEquals(Accept.of(header), Accept.of(other));
  }

  /** The best is one of those on offer, and no other on offer is wanted more. */
  @Property
  void nothingIsWantedMoreThanTheBest(@ForAll("headers") String header) {
    Accept accept = Accept.of(header);
    Optional<String> best = accept.best(OFFERS);
    int most = OFFERS.stream().mapToInt(accept::quality).max().orElseThrow();
    assertEquals(most > 0, best.isPresent());
    best.ifPresent(b -> assertEquals(most, accept.quality(b)));
  }

  /** Nonsense among ranges changes nothing, and nonsense alone says nothing. */
  @Property
  void nonsenseIsPassedOver(@ForAll("headers") String header, @ForAll("nonsense") String nonsense) {
    assertEquals(Accept.of(header), Accept.of(nonsense + "," + header));
    assertTrue(Accept.of(nonsense).saysNothing());
    assertEquals(Optional.of(OFFERS.get(0)), Accept.of(nonsense).best(OFFERS));
  }

  @Property
  void noHeaderIsAFault(@ForAll @StringLength(max = 300) String header) {
    Accept.of(header).best(OFFERS);
  }

  @Property
  void aTagIsKnownAgain(
      @ForAll @Size(max = 3) List<String> parts, @ForAll("tags") List<String> others) {
    EntityTag tag = EntityTag.of(parts);
    String list = others.stream().map(o -> "W/\"" + o + "\"").collect(Collectors.joining(","));
    assertTrue(tag.isIn(list + ", " + tag.header()));
    assertTrue(tag.isIn("W/" + tag.header().replace(tag.value(), tag.value() + "--gzip")));
    assertFalse(tag.isIn(list));
    assertEquals(Optional.of(304), new Conditions("", "*").unmet(tag));
    assertEquals(Optional.empty(), new Conditions("*", list).unmet(tag));
  }

  private static String weight(int thousandths) {
    return thousandths == 1000 ? "1.000" : "0.%03d".formatted(thousandths);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2);
  }

  @Provide
  Arbitrary<String> offers() {
    return Arbitraries.of(OFFERS);
  }

  @Provide
  Arbitrary<List<String>> tags() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> names =
        Arbitraries.of(
            "*/*", "text/*", "application/*", "text/html", "text/turtle", "image/png", "a/b");
    Arbitrary<String> parameters =
        Arbitraries.of("", ";charset=utf-8", ";profile=\"a,b;q=0\"", ";level=1");
    Arbitrary<String> weights =
        Arbitraries.integers().between(0, 1000).map(w -> ";q=" + weight(w)).injectNull(0.3);
    return Combinators.combine(names, parameters, weights)
        .as((n, p, w) -> n + p + (w == null ? "" : w))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(l -> String.join(",", l));
  }

  @Provide
  Arbitrary<String> nonsense() {
    return Arbitraries.of(
        "text",
        "/",
        "text/",
        "*/html",
        "text/html;q=2",
        "text/html;q=",
        "text/html;q=0.1234",
        "text/html;q=-1",
        "te xt/html",
        ";q=1",
        "text/html/x;q=1",
        "text/html;q=NaN",
        "é/è");
  }
}
