package org.plenary.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * What becomes of the things in {@code links/others/}, by each key. With {@code -Dapprove=true} the
 * tables are written anew: read the difference before you keep it.
 */
class MatchingTest {
  private static final Path FOLDER = Path.of("src/test/resources/links");

  private static Matching matching(Key key, Optional<String> property)
      throws IOException, RdfSyntaxException {
    var data = DatasetFactory.create(RDFDataMgr.loadModel(FOLDER.resolve("data.ttl").toString()));
    Matching matching = Matching.by(key, property, data);
    Path file = FOLDER.resolve("others/" + key.name().toLowerCase(Locale.ROOT) + ".ttl");
    try (var in = Files.newInputStream(file)) {
      RdfReader.read(file.toString(), in, RdfFormat.TTL, matching::take);
    }
    return matching;
  }

  @ParameterizedTest
  @EnumSource(Key.class)
  void eachThingIsMatchedOrTheReasonGiven(Key key) throws IOException, RdfSyntaxException {
    List<Matching.Match> matches = matching(key, Optional.empty()).matches();
    String found = matches.stream().map(m -> m + "\n").collect(Collectors.joining());
    Path expected = FOLDER.resolve("others/" + key.name().toLowerCase(Locale.ROOT) + ".txt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  @Test
  void onlyWhatIsMatchedWithOneIsLinked() throws IOException, RdfSyntaxException {
    Matching matching = matching(Key.SYMBOL, Optional.empty());
    assertEquals(2, matching.links(matching.matches()).count());
  }

  /** Then its values are codes in any writing, and a single one is enough. */
  @ParameterizedTest
  @CsvSource({"m49, numeric", "alpha3, few lebanon tr", "region, territory"})
  void thePropertyOfTheKeyMayBeGiven(String property, String matched)
      throws IOException, RdfSyntaxException {
    var matches = matching(Key.CODE, Optional.of("http://example.org/" + property)).matches();
    assertEquals(
        matched,
        matches.stream()
            .filter(Matching.Match.Matched.class::isInstance)
            .map(m -> m.theirs().replaceFirst(".*/", ""))
            .collect(Collectors.joining(" ")));
  }
}
