package org.plenary.evaluate.damage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** A kind of damage that texts from PDFs, Word files or scans show. In order of application. */
public enum Damage {
  /** {@code "} and {@code '} for “ ” « » and ’. */
  STRAIGHT_QUOTES((text, random) -> Signs.straightQuotes(text)),
  /** {@code I’Assemblée}, {@code 1’Organisation}, {@code [’homme} in scans of French. */
  MISREAD_ELISIONS(Signs::misreadElisions),
  /** Accents that a scan lost: one in five. */
  LOST_ACCENTS(Signs::lostAccents),
  /** {@code ﬁ} and {@code ﬂ} as one sign. */
  LIGATURES((text, random) -> Signs.ligatures(text)),
  /** l, 1 and I, O and 0, rn and m taken for each other: one in a hundred. */
  CONFUSED_LETTERS(Signs::confusedLetters),
  /**
   * Numbers in brackets as scans of old volumes have them, one in four: {@code (XXlV)}, {@code (IID
   * of}, {@code (l973)}.
   */
  SCANNED_NUMERALS(Signs::scannedNumerals),
  /** The no-break hyphen that extractors drop: {@code A/67/828 S/2013/210}. */
  VANISHED_HYPHENS((text, random) -> Signs.vanishedHyphens(text)),
  /** {@code tubercu losis}, {@code high -level}: one long word in fifty. */
  SPLIT_WORDS(Signs::splitWords),
  /** Two blanks for one, one in twenty. */
  DOUBLE_SPACES(Signs::doubleSpaces),
  /** The addresses that Word keeps before linked symbols. */
  WORD_FIELDS((text, random) -> Links.wordFields(text)),
  /** Markdown around linked symbols, and emphasis. */
  MARKDOWN((text, random) -> Links.markdown(text)),
  /** Lines broken at the width of a page. */
  HARD_WRAPS((text, random) -> Lines.wrapped(text)),
  /** Pages that end in mid-sentence, with running heads, job and page numbers. */
  PAGE_BREAKS((text, random) -> text),
  /** Notes at the foot of the page that marks them, in mid-sentence. */
  NOTES_AT_FOOT((text, random) -> text),
  /** Notes whose second half stands at the foot of the next page. */
  NOTES_CONTINUED((text, random) -> text),
  /** Note marks as plain digits behind the word: {@code Agenda,2 of}. */
  GLUED_MARKS((text, random) -> Marks.glued(text)),
  /** Note marks that are gone. */
  LOST_MARKS((text, random) -> Marks.lost(text)),
  /** No blank lines between blocks. */
  LOST_BLANK_LINES((text, random) -> text.replaceAll("\\n{2,}", "\n"));

  private final BiFunction<String, Random, String> signs;

  Damage(BiFunction<String, Random, String> signs) {
    this.signs = signs;
  }

  /** The name in tables and options, e.g. {@code hard-wraps}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The damage of a name. */
  public static Optional<Damage> of(String label) {
    return Arrays.stream(values()).filter(d -> d.label().equalsIgnoreCase(label.strip())).findAny();
  }

  /** Whether it needs the text in pages. */
  boolean paged() {
    return this == PAGE_BREAKS || this == NOTES_AT_FOOT || this == NOTES_CONTINUED;
  }

  String apply(String text, long seed) {
    return signs.apply(text, new Random(31 * seed + ordinal()));
  }
}
