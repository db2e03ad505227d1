package org.plenary.evaluate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.document.UnDocument;
import org.plenary.evaluate.akn.AknFolder;
import org.plenary.evaluate.damage.Damages;
import org.plenary.evaluate.table.GoldTables;
import org.plenary.evaluate.table.ReadRows;
import org.plenary.evaluate.table.RowFacts;
import org.plenary.source.Input;
import org.plenary.source.Languages;
import org.plenary.source.Source;
import org.plenary.source.SourceText;
import org.plenary.symbol.Symbol;

/** Evaluates texts against gold. Texts are read on all processors; the order is kept. */
public final class Evaluator {
  /** What tables call a text that was read as it came. */
  public static final String AS_GIVEN = "as-given";

  private final Texts texts;
  private final Languages languages;
  private final Runnable step;

  /**
   * @param texts reads the texts
   * @param languages tells the language of damaged texts
   * @param step called after each text
   */
  public Evaluator(Texts texts, Languages languages, Runnable step) {
    this.texts = texts;
    this.languages = languages;
    this.step = step;
  }

  /**
   * Evaluates files against XML, catalogue and tables; a file without gold gives no score.
   *
   * @param gold the folder
   * @param files the files
   */
  public Evaluation files(GoldFolder gold, Collection<Input> files) {
    return files(gold.bySymbol(), gold.tables(), files);
  }

  /** Evaluates files against tables alone. */
  public Evaluation files(GoldTables tables, Collection<Input> files) {
    return files(Map.of(), tables, files);
  }

  private Evaluation files(
      Map<String, List<Facts>> bySymbol, GoldTables tables, Collection<Input> files) {
    ReadRows rows = new ReadRows();
    return new Evaluation(
        files.parallelStream()
            .map(Input::read)
            .filter(Source.Readable.class::isInstance)
            .map(s -> ((Source.Readable) s).text())
            .flatMap(text -> file(text, bySymbol, tables, rows).stream())
            .toList());
  }

  /**
   * Evaluates the texts that lie beside their tables.
   *
   * @param tables the tables
   * @param sources the texts by the name that the tables give them
   */
  public Evaluation ownTexts(GoldTables tables, Map<String, Source> sources) {
    ReadRows rows = new ReadRows();
    List<DocumentScore> scores = new ArrayList<>();
    sources.forEach(
        (name, source) -> {
          if (source instanceof Source.Readable readable) {
            scores.add(rows(name, readable.text(), texts.documents(readable.text()), tables, rows));
          }
          step.run();
        });
    return new Evaluation(scores);
  }

  private List<DocumentScore> file(
      SourceText text, Map<String, List<Facts>> bySymbol, GoldTables tables, ReadRows rows) {
    Optional<String> named = symbol(text.name());
    boolean inTables = !tables.rows(text.name()).isEmpty();
    boolean unknown = named.filter(s -> !bySymbol.containsKey(key(s, text))).isPresent();
    List<DocumentScore> scores = new ArrayList<>();
    if (inTables || !unknown) {
      List<UnDocument> documents = texts.documents(text);
      List<Facts> found = documents.stream().map(ReadFacts::of).toList();
      named
          .or(() -> found.stream().map(Facts::name).findFirst())
          .map(symbol -> bySymbol.get(key(symbol, text)))
          .ifPresent(gold -> scores.addAll(Texts.score(gold, found, AS_GIVEN)));
      if (inTables) {
        scores.add(rows(text.name(), text, documents, tables, rows));
      }
    }
    step.run();
    return scores;
  }

  private static String key(String symbol, SourceText text) {
    return GoldFolder.key(symbol, text.language());
  }

  /** Evaluates one text against the rows that gold has for it. */
  public static DocumentScore rows(
      String name, SourceText text, List<UnDocument> documents, GoldTables tables, ReadRows read) {
    Map<String, List<Map<String, String>>> gold = tables.rows(name);
    return Comparison.of(
        RowFacts.of(name, text.language(), gold, gold),
        RowFacts.of(name, text.language(), read.of(documents, gold.keySet()), gold),
        AS_GIVEN);
  }

  /** The symbol that a file's name gives: {@code A_RES_80_86.json}, {@code A-RES-80-86-EN.txt}. */
  private static Optional<String> symbol(String name) {
    String bare = name.replaceFirst("\\.[a-z]+$", "").replaceFirst("(?i)[-_](?:en|fr|[ef])$", "");
    return Symbol.parse(bare.replace('_', '/'))
        .or(() -> Symbol.parse(bare.replace('-', '/')))
        .map(s -> s.primary().print());
  }

  /**
   * Evaluates XML that was flattened to text and damaged, against itself.
   *
   * @param files XML files of the folder
   * @param damages each measured alone
   * @param seed of the damage
   */
  public Evaluation flattened(GoldFolder gold, List<Path> files, List<Damages> damages, long seed) {
    return new Evaluation(
        files.parallelStream()
            .flatMap(file -> gold.read(file).stream())
            .flatMap(
                document -> damages.stream().flatMap(d -> flattened(document, d, seed).stream()))
            .collect(Collectors.toList()));
  }

  private List<DocumentScore> flattened(AknFolder.Gold gold, Damages damages, long seed) {
    Facts first = gold.facts().get(0);
    String title =
        first.fields().getOrDefault(Field.TITLE, List.of()).stream()
            .map(Fact::shown)
            .findFirst()
            .orElse("");
    String name = gold.file().getFileName().toString();
    var head = new Damages.Head(first.name(), title);
    String text = damages.apply(gold.text(), head, seed ^ name.hashCode());
    var source = new SourceText(name, languages.of(text), text, digits(text));
    List<DocumentScore> scores = Texts.score(gold.facts(), texts.read(source), damages.label());
    step.run();
    return scores;
  }

  /** A stand-in for the digest of a file that there is not: 64 hexadecimal digits. */
  private static String digits(String text) {
    byte[] bytes = Integer.toString(text.hashCode()).getBytes(StandardCharsets.UTF_8);
    return (HexFormat.of().formatHex(bytes) + "0".repeat(64)).substring(0, 64);
  }
}
