package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Organs;

/**
 * Fills the gaps in the letters of a composite resolution whose letters a scanner lost: between
 * 3386 A (XXX) and 3386 C (XXX) stands part B, and so does what opens right below the closing lines
 * of part A with neither a number nor a title of its own.
 */
final class PartSequence {
  /** A letter alone on its line may come out as "8", "|B" or "8." */
  private static final int NOISE = 2;

  private final List<Line> lines;
  private final Organs organs;

  /**
   * Where a document begins.
   *
   * @param at its first line
   * @param heading the line with its number; -1 when it has none of its own
   * @param opening the line "The General Assembly,"
   * @param own the first line that no other part shares
   * @param part its letter
   */
  record Begin(int at, int heading, int opening, int own, Optional<DocumentPart> part) {
    /** With a letter that is not printed, but follows from those around it. */
    private Begin inferred(char letter) {
      int first = heading < 0 ? at : opening;
      var part = new DocumentPart(String.valueOf(letter), false);
      return new Begin(at, heading, opening, first, Optional.of(part));
    }

    private boolean isPart(char letter) {
      return part.filter(p -> p.letter().charAt(0) == letter).isPresent();
    }

    private boolean isBare() {
      return heading < 0 && part.isEmpty();
    }
  }

  PartSequence(List<Line> lines, Organs organs) {
    this.lines = lines;
    this.organs = organs;
  }

  /** The same documents with the letters that can be told, and the parts that these show. */
  List<Begin> complete(List<Begin> begins) {
    List<Begin> complete = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      Optional<Begin> next = begins.stream().skip(i + 1L).findFirst();
      Begin begin = lettered(begins.get(i), complete, next);
      complete.add(begin);
      next.flatMap(n -> between(begin, n)).ifPresent(complete::add);
    }
    return complete;
  }

  private Begin lettered(Begin begin, List<Begin> before, Optional<Begin> next) {
    boolean goesOn = next.filter(n -> n.heading() < 0).isPresent();
    if (begin.heading() >= 0 && begin.part().isEmpty()) {
      return goesOn && next.get().isPart('B') ? begin.inferred('A') : begin;
    }
    Optional<DocumentPart> last =
        before.stream().reduce((a, b) -> b).flatMap(Begin::part).filter(p -> begin.isBare());
    if (last.isEmpty()) {
      return begin;
    }
    char letter = (char) (last.get().letter().charAt(0) + 1);
    boolean known = goesOn && next.get().isPart((char) (letter + 1));
    return known || isBareAbove(begin) ? begin.inferred(letter) : begin;
  }

  /** A document with a title has a number above it that is not legible. */
  private boolean isBareAbove(Begin begin) {
    return lines.subList(begin.at(), begin.opening()).stream()
        .allMatch(l -> isNoise(l.text()) || Furniture.is(l.text()));
  }

  private static boolean isNoise(String line) {
    return line.chars().filter(Character::isLetterOrDigit).count() <= NOISE;
  }

  /** Parts that are closed together have nothing between them but the letter. */
  private Optional<Begin> between(Begin begin, Begin next) {
    boolean gap =
        begin.part().isPresent()
            && next.heading() < 0
            && next.isPart((char) (begin.part().get().letter().charAt(0) + 2));
    if (!gap) {
      return Optional.empty();
    }
    List<Integer> openings = new ArrayList<>();
    for (int i = begin.opening() + 1; i < next.at(); i++) {
      if (organs.byOpening(lines.get(i).text()).isPresent()) {
        openings.add(i);
      }
    }
    char letter = (char) (begin.part().get().letter().charAt(0) + 1);
    return openings.size() == 1
        ? openings.stream()
            .map(o -> new Begin(o, -1, o, o, Optional.empty()).inferred(letter))
            .findFirst()
        : Optional.empty();
  }
}
