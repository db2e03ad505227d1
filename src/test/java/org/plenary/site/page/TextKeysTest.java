package org.plenary.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key of the bundles is written twice, and none is left that no page shows. */
class TextKeysTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/plenary/site");

  /** Where keys, and the names that keys are made of, are written. */
  private static final List<Path> USES =
      List.of(
          Path.of("src/main/java"),
          Path.of("src/main/jte"),
          Path.of("src/main/resources/org/plenary/document"),
          Path.of("queries"),
          Path.of("ontology"),
          Path.of("shapes"));

  private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");
  private static final Pattern REFUSED =
      Pattern.compile("Refused\\w*Exception\\s*\\.\\w+\\([^;\"]*\"(error\\.[a-z.]+)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  private static List<String> keys(String bundle) throws IOException {
    return Files.readAllLines(BUNDLES.resolve(bundle)).stream()
        .filter(l -> !l.startsWith("#") && l.contains("="))
        .map(l -> l.substring(0, l.indexOf('=')).strip())
        .toList();
  }

  /** Of a key that is there twice, the last counts: the first would be mended in vain. */
  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_fr.properties"})
  void noKeyIsThereTwice(String bundle) throws IOException {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), keys(bundle).stream().filter(k -> !seen.add(k)).toList());
  }

  /** A page that refuses something has the kind of refusal for its title. */
  @Test
  void everyRefusalHasItsTitle() throws IOException {
    Set<String> titles =
        REFUSED
            .matcher(text())
            .results()
            .map(r -> r.group(1))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(titles.contains("error.memory"), titles::toString);
    titles.removeAll(keys("texts.properties"));
    assertEquals(Set.of(), titles);
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String text = text();
    Set<String> quoted = new HashSet<>();
    QUOTED.matcher(text).results().forEach(r -> quoted.add(r.group(1)));
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(r -> words.add(plain(r.group())));
    Set<String> unused = new TreeSet<>(keys("texts.properties"));
    unused.removeIf(key -> isUsed(key, quoted, words));
    assertEquals(Set.of(), unused);
  }

  /**
   * Whether a key is written whole, e.g. {@code home.lead}; or has a beginning that is, e.g. {@code
   * cite.style.} or the key of an error before {@code .text}, and goes on with names that are
   * written somewhere, e.g. {@code BLUEBOOK}.
   */
  private static boolean isUsed(String key, Set<String> quoted, Set<String> words) {
    if (quoted.contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      boolean begun =
          quoted.contains(key.substring(0, dot + 1)) || quoted.contains(key.substring(0, dot));
      List<String> rest = List.of(key.substring(dot + 1).split("\\."));
      if (begun && rest.stream().allMatch(r -> words.contains(plain(r)))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : USES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.add(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return String.join("\n", texts);
  }
}
