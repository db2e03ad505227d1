package org.plenary.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.document.Part;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryFile;
import org.plenary.site.link.Link;

/** Every word of the pages stands in both bundles, and none in a template. */
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/plenary/site");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern KEY =
      Pattern.compile("\\bof\\(\\s*\"([a-z][a-zA-Z.-]*[a-zA-Z])\"[,)]");

  /** Names that are the same in all languages; those within others behind them. */
  private static final List<String> NAMES =
      List.of(
          "Plenary",
          "HTML",
          "Turtle",
          "N-Quads",
          "TriG",
          "JSON-LD",
          "RDF/XML",
          "N-Triples",
          "CSV",
          "SVG",
          "TSV",
          "JSON",
          "XML");

  /** Attributes that people read or hear. */
  private static final List<String> READ = List.of("title", "alt", "aria-label", "placeholder");

  private static Properties bundle(String name) throws IOException {
    var words = new Properties();
    try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
      words.load(in);
    }
    return words;
  }

  @Test
  void bothBundlesHaveTheSameKeys() throws IOException {
    assertEquals(
        new TreeSet<>(bundle("texts.properties").stringPropertyNames()),
        new TreeSet<>(bundle("texts_fr.properties").stringPropertyNames()));
  }

  /** Keys made of a name: reports and letters have a body, where resolutions have two parts. */
  @Test
  void everyPartHasWordsForItsParagraphs() throws IOException {
    Properties words = bundle("texts.properties");
    for (Part part : Part.values()) {
      assertTrue(words.containsKey("part." + part.label()), part.label());
      if (part != Part.HEADER && part != Part.CLOSING) {
        assertTrue(words.containsKey("place." + part.label()), part.label());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, part, operative, operative part",
    "fr, part, operative, dispositif",
    "fr, vote, in-favour, pour",
    "fr, voteOption, abstaining, abstentions",
    "fr, adoptedAs, orally-revised, tel que révisé oralement",
    "en, language, fr, French",
    "fr, language, en, anglais",
    "fr, part, unheard-of, ",
    "fr, code, operative, "
  })
  void hasWordsForCodes(String language, String name, String code, String words) {
    assertEquals(
        Optional.ofNullable(words),
        Texts.in(language).ofCode(name, NodeFactory.createLiteralString(code)).map(Link::label));
  }

  /** In a message, ' begins words that are taken as they are; the sign of the writer is ’. */
  @Test
  void noTextHasAStraightApostrophe() throws IOException {
    for (String name : List.of("texts.properties", "texts_fr.properties")) {
      bundle(name).forEach((key, words) -> assertTrue(!words.toString().contains("'"), key + ""));
    }
  }

  @Test
  void everyKeyThatIsNamedHasWords() throws IOException {
    Set<String> known = bundle("texts.properties").stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    for (Path file : files()) {
      Matcher key = KEY.matcher(Files.readString(file));
      while (key.find()) {
        if (!known.contains(key.group(1)) && key.group(1).contains(".")) {
          missing.add(file.getFileName() + ": " + key.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyRuleOfReadingIsNamedAndExplained() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String rule : ResourceBundle.getBundle("org.plenary.document.findings").keySet()) {
      if (!rule.startsWith("in.")) {
        missing.addAll(List.of("rule." + rule, "rule." + rule + ".about"));
      }
    }
    missing.removeAll(bundle("texts.properties").stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyColumnOfAQueryIsExplained() throws Exception {
    Set<String> missing = new TreeSet<>();
    var queries = new ArrayList<QueryFile>(Catalogue.bundled().all());
    queries.addAll(Catalogue.bundled().federated());
    for (QueryFile query : queries) {
      QueryFactory.create(query.body(), Syntax.syntaxSPARQL_11)
          .getResultVars()
          .forEach(column -> missing.add("result." + column));
    }
    missing.removeAll(bundle("texts.properties").stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(TEMPLATES, Path.of("src/main/java/org/plenary/site"))) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  @TestFactory
  Stream<DynamicTest> templatesHaveNoWordsOfTheirOwn() throws IOException {
    return files().stream()
        .filter(f -> f.toString().endsWith(".jte"))
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.getFileName().toString(),
                    () -> assertEquals(List.of(), words(Files.readString(f)))));
  }

  @Test
  void wordsInATemplateAreSeen() {
    assertEquals(
        List.of("Only here", "Close"),
        words("@if(a.b(\"x\"))<p title=\"Close\">Only here ${t.of(\"a.b\")}</p>@endif"));
  }

  /** The words of a template that are neither code nor names. */
  private static List<String> words(String template) {
    var page = Jsoup.parse(withoutCode(template));
    page.select("code").remove();
    List<String> words = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      element.textNodes().stream().map(TextNode::text).forEach(t -> add(t, words));
      READ.forEach(a -> add(element.attr(a), words));
    }
    return words;
  }

  private static void add(String text, List<String> words) {
    String rest = text;
    for (String name : NAMES) {
      rest = rest.replaceAll("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])", "");
    }
    if (rest.codePoints().anyMatch(Character::isLetter)) {
      words.add(text.strip());
    }
  }

  /** A template without its statements and expressions; what is left is HTML. */
  private static String withoutCode(String template) {
    String html = template.replaceAll("(?m)^@(import|param) .*$", "");
    var result = new StringBuilder();
    int at = 0;
    Matcher code =
        Pattern.compile(
                "[$!]\\{|@(if|elseif|for|template[\\w.]*)\\(|@(else|endif|endfor)|`,[^`]*@`|@?`\\)?")
            .matcher(html);
    while (code.find(at)) {
      result.append(html, at, code.start());
      char last = html.charAt(code.end() - 1);
      at = last == '{' || last == '(' ? end(html, code.end()) : code.end();
    }
    return result.append(html.substring(at)).toString();
  }

  /** Behind the bracket that closes what is open at a place; at a block of HTML, before it. */
  private static int end(String html, int start) {
    int open = 1;
    int at = start;
    while (open > 0 && at < html.length()) {
      char sign = html.charAt(at);
      if (sign == '`') {
        return at;
      }
      open += sign == '(' || sign == '{' ? 1 : sign == ')' || sign == '}' ? -1 : 0;
      at++;
    }
    return at;
  }
}
