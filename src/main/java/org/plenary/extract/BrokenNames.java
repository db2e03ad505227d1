package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.document.Span;
import org.plenary.lexicon.States;

/**
 * Names of States that the end of a line broke, in lists of votes: "United King-⏎dom" (S/RES/546
 * (1984)), "Repub- lic", "Guinea- Bissau". Only what is a word of a State's name when it is joined
 * is joined.
 */
final class BrokenNames {
  private static final String HYPHEN = "\\s?[-\\u2010\\u2011\\u00AC]\\s?";

  private static final Pattern BROKEN = Pattern.compile("[a-z]+(?:" + HYPHEN + "[a-z]+)+");

  private static final Pattern BREAK = Pattern.compile(HYPHEN);

  private static final Pattern OTHER_HYPHEN = Pattern.compile("[\\u2010\\u2011\\u00AC]");

  /** Of a word in more pieces the ways to join them are not tried. */
  private static final int MOST_BREAKS = 4;

  private BrokenNames() {}

  /** The text with such words whole; each character still knows where it stands. */
  static Passage mended(Passage text, States states) {
    List<Span> cuts = new ArrayList<>();
    Matcher broken = BROKEN.matcher(text.folded());
    while (broken.find()) {
      int at = broken.start();
      cuts(broken.group(), states).forEach(c -> cuts.add(new Span(at + c.start(), at + c.end())));
    }
    return text.without(cuts);
  }

  /**
   * What to cut out of a word in pieces, so that a State's name has it: at each break the hyphen,
   * too, or only the blanks ("Royau- me-Uni"). Nothing, if it is in no name.
   */
  private static List<Span> cuts(String word, States states) {
    List<MatchResult> breaks = BREAK.matcher(word).results().toList();
    int ways = breaks.size() > MOST_BREAKS ? 0 : 1 << breaks.size();
    for (int kept = 0; kept < ways; kept++) {
      List<Span> cuts = cuts(word, breaks, kept);
      if (states.haveWord(joined(word, cuts))) {
        return cuts;
      }
    }
    return List.of();
  }

  /**
   * @param kept whose hyphens stay, a bit for each break
   */
  private static List<Span> cuts(String word, List<MatchResult> breaks, int kept) {
    List<Span> cuts = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      MatchResult at = breaks.get(i);
      if ((kept >> i & 1) == 0) {
        cuts.add(new Span(at.start(), at.end()));
      } else {
        IntStream.range(at.start(), at.end())
            .filter(c -> Character.isWhitespace(word.charAt(c)))
            .forEach(c -> cuts.add(new Span(c, c + 1)));
      }
    }
    return cuts;
  }

  private static String joined(String word, List<Span> cuts) {
    StringBuilder joined = new StringBuilder(word);
    for (int i = cuts.size() - 1; i >= 0; i--) {
      joined.delete(cuts.get(i).start(), cuts.get(i).end());
    }
    return OTHER_HYPHEN.matcher(joined).replaceAll("-");
  }
}
