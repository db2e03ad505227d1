package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.document.Agreement;
import org.plenary.lexicon.Kinds;

/**
 * Agreements whose parties a document has named: a later short mention means the same one. "the
 * Headquarters Agreement" (A/80/L.2) is the "Agreement between the United Nations and the United
 * States of America regarding the Headquarters of the United Nations" of a paragraph before it.
 */
final class DefinedAgreements {
  /** The rule that finds them, told apart from those that name their parties. */
  static final String RULE = "agreement-named-before";

  private static final int REACH = 200;

  /** Only a definite mention repeats what was said: "the", "le", "l'", "cet", "this". */
  private static final Pattern DEFINITE =
      Pattern.compile("\\b(?:the|that|this|said|le|la|cet?|ledit|l') ?\\z");

  private final List<Defined> all = new ArrayList<>();

  /**
   * @param words the words for it and those behind them, folded
   * @param agreement what was said of it
   */
  private record Defined(String words, Agreement agreement) {}

  /**
   * An agreement with the parties of the one that its words mean, when it names none itself.
   *
   * @param mention the words for it
   * @param agreement what is said of it here
   */
  Agreement completed(Passage passage, Kinds.Mention mention, Agreement agreement) {
    if (agreement.parties().size() > 1) {
      int end = Math.min(passage.length(), mention.end() + REACH);
      all.add(new Defined(passage.folded().substring(mention.start(), end), agreement));
      return agreement;
    }
    boolean repeats = agreement.parties().isEmpty() && isDefinite(passage, mention);
    return repeats
        ? meant(passage, mention).map(d -> with(agreement, d)).orElse(agreement)
        : agreement;
  }

  private static boolean isDefinite(Passage passage, Kinds.Mention mention) {
    String before = passage.folded().substring(Math.max(0, mention.start() - 12), mention.start());
    return Character.isUpperCase(passage.text().charAt(mention.start()))
        && DEFINITE.matcher(before).find();
  }

  /** The one last defined in the same words, or in which each of the words stands. */
  private Optional<Agreement> meant(Passage passage, Kinds.Mention mention) {
    String name = passage.folded().substring(mention.start(), mention.end());
    return all.stream()
        .filter(d -> d.words().startsWith(name) || hasEach(d.words(), name))
        .reduce((a, b) -> b)
        .map(Defined::agreement);
  }

  private static boolean hasEach(String words, String name) {
    String[] parts = name.split("[ -]");
    return parts.length > 1 && List.of(parts).stream().allMatch(words::contains);
  }

  private static Agreement with(Agreement agreement, Agreement meant) {
    return new Agreement(
        agreement.kind(),
        agreement.subject(),
        meant.parties(),
        agreement.signed(),
        agreement.signedAt());
  }
}
