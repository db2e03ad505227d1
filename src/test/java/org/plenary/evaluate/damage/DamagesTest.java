package org.plenary.evaluate.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of damage does what it says, to the same text always the same. */
class DamagesTest {
  private static final Damages.Head HEAD =
      new Damages.Head("A/RES/80/975", "Les lavoirs et leurs usages");

  /** Kinds that move or part words but change no letter. */
  private static final Set<Damage> LETTERS_STAY =
      EnumSet.of(
          Damage.STRAIGHT_QUOTES,
          Damage.VANISHED_HYPHENS,
          Damage.SPLIT_WORDS,
          Damage.DOUBLE_SPACES,
          Damage.MARKDOWN,
          Damage.HARD_WRAPS,
          Damage.NOTES_AT_FOOT,
          Damage.NOTES_CONTINUED,
          Damage.GLUED_MARKS,
          Damage.LOST_MARKS,
          Damage.LOST_BLANK_LINES);

  private static String clean() {
    try {
      return Files.readString(Path.of("src/test/resources/evaluate/damage/clean.txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String damaged(Damage kind, long seed) {
    return new Damages(Set.of(kind)).apply(clean(), HEAD, seed);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindChangesTheText(Damage kind) {
    assertNotEquals(clean(), damaged(kind, 7));
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameText(Damage kind) {
    assertEquals(damaged(kind, 7), damaged(kind, 7));
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST_ACCENTS", "CONFUSED_LETTERS", "SPLIT_WORDS", "DOUBLE_SPACES"})
  void anotherSeedGivesAnotherText(Damage kind) {
    assertNotEquals(damaged(kind, 7), damaged(kind, 8));
  }

  @ParameterizedTest
  @EnumSource
  void lettersStayWhereOnlyTheLayoutSuffers(Damage kind) {
    if (LETTERS_STAY.contains(kind)) {
      assertEquals(letters(clean()), letters(damaged(kind, 7)));
    }
  }

  /** The letters in alphabetical order, for notes move. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void cleanTextStaysAsItIs() {
    assertEquals(clean(), Damages.none().apply(clean(), HEAD, 7));
  }

  @Test
  void pagesEndInMidSentenceAndRepeatTheirHeads() {
    String text = damaged(Damage.PAGE_BREAKS, 7);
    assertTrue(text.contains("\nA/RES/80/975 \nLes lavoirs et leurs usages \n"), text);
    assertTrue(text.contains("\n2/"), text);
    String before = text.substring(0, text.indexOf("\nA/RES/80/975 \nLes")).stripTrailing();
    assertTrue(Character.isLetter(before.charAt(before.length() - 1)), before);
  }

  @Test
  void notesStandOnThePageThatMarksThem() {
    String text = damaged(Damage.NOTES_AT_FOOT, 7);
    int mark = text.indexOf('¹');
    int note = text.indexOf("\n1 Résolution");
    int next = text.indexOf('⁴');
    assertTrue(mark < note && note < next, text);
    assertEquals(1, text.split("\n1 Résolution", -1).length - 1);
  }

  @Test
  void marksBecomeDigitsOrNothing() {
    assertTrue(damaged(Damage.GLUED_MARKS, 7).contains("lavoirs1"));
    assertTrue(damaged(Damage.LOST_MARKS, 7).contains("lavoirs,"));
  }

  @Test
  void linesAreNoLongerThanThePageIsWide() {
    assertTrue(damaged(Damage.HARD_WRAPS, 7).lines().allMatch(l -> l.length() <= 90));
    assertFalse(damaged(Damage.LOST_BLANK_LINES, 7).contains("\n\n"));
  }

  @Test
  void kindsAreNamedAloneAndTogether() {
    for (Damage kind : Damage.values()) {
      assertEquals(new Damages(Set.of(kind)), Damages.of(kind.label()).orElseThrow());
    }
    Damages both = Damages.of("glued-marks+hard-wraps").orElseThrow();
    assertEquals("hard-wraps+glued-marks", both.label());
    assertEquals(
        Damage.GLUED_MARKS.apply(Damage.HARD_WRAPS.apply(clean(), 7), 7),
        both.apply(clean(), HEAD, 7));
    assertEquals(Damages.none(), Damages.of("clean").orElseThrow());
    assertTrue(Damages.of("rust").isEmpty());
  }
}
