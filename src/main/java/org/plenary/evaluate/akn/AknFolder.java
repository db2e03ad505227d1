package org.plenary.evaluate.akn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.evaluate.Facts;
import org.plenary.lexicon.VerbList;

/** The XML files below a folder. */
public final class AknFolder {
  private final VerbList verbs;

  /**
   * @param verbs the leading verbs, to name those of the gold
   */
  public AknFolder(VerbList verbs) {
    this.verbs = verbs;
  }

  /**
   * A document of the gold.
   *
   * @param file the XML
   * @param language BCP 47 tag
   * @param facts one for each resolution in it: the parts of a composite one
   * @param text its words, undamaged
   */
  public record Gold(Path file, String language, List<Facts> facts, String text) {
    public Gold {
      facts = List.copyOf(facts);
    }
  }

  /** The XML files below a folder, in order of their names. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** Reads a file; empty when it is no resolution in English or French. */
  public Optional<Gold> read(Path file) {
    try {
      return AknFile.read(file, verbs)
          .map(
              akn ->
                  new Gold(
                      file,
                      akn.language(),
                      akn.statements().stream().map(s -> AknGold.of(akn, s, verbs)).toList(),
                      CleanText.of(akn)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
