package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plenary.document.UnDocument;
import org.plenary.extract.Extraction;
import org.plenary.extract.Extractor;
import org.plenary.source.SourceText;

/** Reads a text and scores it against the gold of the documents in it. */
public final class Texts {
  private final Extractor extractor;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  /**
   * @param extractor the extraction that is measured
   */
  public Texts(Extractor extractor) {
    this.extractor = extractor;
  }

  /** One line for each text on which the extraction failed. */
  public List<String> failures() {
    return failures.stream().sorted().toList();
  }

  /** What is read in a text; empty when no document is recognised. */
  public List<Facts> read(SourceText text) {
    return documents(text).stream().map(ReadFacts::of).toList();
  }

  /** The documents read in a text. */
  public List<UnDocument> documents(SourceText text) {
    try {
      return extractor.extract(text).stream()
          .filter(Extraction.Extracted.class::isInstance)
          .map(e -> ((Extraction.Extracted) e).document())
          .toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The extraction promises not to throw; where it does, the text is missed as a whole.
      failures.add(text.name() + ": expected a document, found a failure: " + e.getMessage());
      return List.of();
    }
  }

  /**
   * Scores what was read against the gold: document by document, those of one symbol first, the
   * others in their order; gold without a document is missed as a whole.
   */
  public static List<DocumentScore> score(List<Facts> gold, List<Facts> found, String damage) {
    List<Facts> left = new ArrayList<>(found);
    List<DocumentScore> scores = new ArrayList<>();
    List<Facts> unpaired = new ArrayList<>();
    for (Facts expected : gold) {
      Optional<Facts> same =
          left.stream().filter(f -> f.name().equals(expected.name())).findFirst();
      same.ifPresentOrElse(
          f -> {
            left.remove(f);
            scores.add(Comparison.of(expected, f, damage));
          },
          () -> unpaired.add(expected));
    }
    for (Facts expected : unpaired) {
      Facts next = left.isEmpty() ? new FactList().of("", "") : left.remove(0);
      scores.add(Comparison.of(expected, next, damage));
    }
    return scores;
  }
}
