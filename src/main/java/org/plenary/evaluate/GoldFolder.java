package org.plenary.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.plenary.evaluate.akn.AknFolder;
import org.plenary.evaluate.akn.Catalogue;
import org.plenary.evaluate.table.GoldTables;
import org.plenary.lexicon.VerbList;

/** A folder of gold: AKN4UN XML, its catalogue, tables, or all of them. */
public final class GoldFolder {
  private final Path folder;
  private final AknFolder akn;
  private final List<Path> xml;
  private final GoldTables tables;
  private final Catalogue catalogue;

  /**
   * Lists what a folder holds.
   *
   * @param verbs the leading verbs, to name those of the gold
   * @throws IOException if the folder can't be read
   */
  public GoldFolder(Path folder, VerbList verbs) throws IOException {
    this.folder = folder;
    this.akn = new AknFolder(verbs);
    this.xml = AknFolder.files(folder);
    this.tables = GoldTables.read(folder);
    this.catalogue = Catalogue.read(folder);
  }

  /** Whether there is no gold at all. */
  public boolean isEmpty() {
    return xml.isEmpty() && tables.texts().isEmpty() && catalogue.isEmpty();
  }

  /** The tables that people wrote. */
  public GoldTables tables() {
    return tables;
  }

  /** The texts that lie beside their tables, by the name that the tables give them. */
  public Map<String, Path> texts() {
    Map<String, Path> texts = new LinkedHashMap<>();
    for (String name : tables.texts()) {
      Path text = folder.resolve(name);
      if (Files.isRegularFile(text)) {
        texts.put(name, text);
      }
    }
    return texts;
  }

  /** Reads one of the XML files; empty when it is no resolution in English or French. */
  public Optional<AknFolder.Gold> read(Path file) {
    return akn.read(file);
  }

  /**
   * The XML files, or as many of them as wanted, drawn by lot.
   *
   * @param most 0 for all
   * @param seed of the lot
   */
  public List<Path> xml(int most, long seed) {
    if (most <= 0 || most >= xml.size()) {
      return xml;
    }
    List<Path> drawn = new ArrayList<>(xml);
    Collections.shuffle(drawn, new Random(seed));
    return drawn.stream().limit(most).sorted().toList();
  }

  /** The facts of all XML files by symbol and language; those of the catalogue where XML lacks. */
  public Map<String, List<Facts>> bySymbol() {
    Map<String, List<Facts>> facts = new LinkedHashMap<>();
    catalogue.facts().forEach(f -> facts.put(key(f.name(), f.language()), List.of(f)));
    List<List<Facts>> read =
        xml.parallelStream()
            .map(file -> akn.read(file).map(AknFolder.Gold::facts).orElse(List.of()))
            .collect(Collectors.toList());
    for (List<Facts> file : read) {
      file.forEach(f -> facts.put(key(f.name(), f.language()), file));
    }
    return facts;
  }

  /** A symbol with a language, e.g. {@code A/RES/80/86 en}. */
  public static String key(String symbol, String language) {
    return symbol + " " + language;
  }
}
