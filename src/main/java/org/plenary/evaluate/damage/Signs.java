package org.plenary.evaluate.damage;

import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to single signs. */
final class Signs {
  private static final double LOST_ACCENT = 0.2;
  private static final double CONFUSION = 0.01;
  private static final double SCANNED = 0.25;
  private static final double SPLIT = 0.02;
  private static final double DOUBLED = 0.05;

  private static final Pattern ELISION = Pattern.compile("\\bl(?=’\\p{L})");
  private static final Pattern ACCENT = Pattern.compile("[à-öø-ÿÀ-ÖØ-Ý]");
  private static final Pattern CONFUSED = Pattern.compile("rn|[lI1O0m]");
  private static final Pattern NUMERAL =
      Pattern.compile("(?<=\\d |\\d [A-Z] |\\d\\u00A0)\\((?:[XVILES-]{1,8}|19\\d\\d|20\\d\\d)\\)");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{7,}|\\p{L}+(?=-\\p{L})");

  private static final Map<String, String> CONFUSIONS =
      Map.of("rn", "m", "l", "1", "I", "l", "1", "l", "O", "0", "0", "O", "m", "rn");

  private Signs() {}

  static String straightQuotes(String text) {
    return text.replaceAll("[“”]", "\"")
        .replaceAll("«[ \\u00A0\\u202F]?|[ \\u00A0\\u202F]?»", "\"")
        .replaceAll("[‘’]", "'");
  }

  static String misreadElisions(String text, Random random) {
    String[] signs = {"I", "1", "["};
    return replace(text, ELISION, m -> signs[random.nextInt(signs.length)]);
  }

  static String lostAccents(String text, Random random) {
    return replace(
        text,
        ACCENT,
        m ->
            random.nextDouble() < LOST_ACCENT
                ? Normalizer.normalize(m.group(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                : m.group());
  }

  static String ligatures(String text) {
    return text.replace("ffi", "ﬃ").replace("ffl", "ﬄ").replace("fi", "ﬁ").replace("fl", "ﬂ");
  }

  static String confusedLetters(String text, Random random) {
    return replace(
        text,
        CONFUSED,
        m -> random.nextDouble() < CONFUSION ? CONFUSIONS.get(m.group()) : m.group());
  }

  /** What a scanner makes of the strokes: I as l or 1, III with the bracket as IID. */
  static String scannedNumerals(String text, Random random) {
    return replace(
        text,
        NUMERAL,
        m -> {
          String numeral = m.group();
          if (random.nextDouble() >= SCANNED) {
            return numeral;
          }
          if (numeral.endsWith("II)") && random.nextBoolean()) {
            return numeral.replace("I)", "D");
          }
          return numeral.replaceFirst("(?<=.)[I1]", "l");
        });
  }

  /** The hyphen between the halves of a double symbol leaves blanks, the others nothing. */
  static String vanishedHyphens(String text) {
    return text.replaceAll("(?<=[A-Z]/[\\d/]{1,12}\\d)[-\\u2010\\u2011](?=[ASE]/)", "  ")
        .replace("\u2011", "");
  }

  static String splitWords(String text, Random random) {
    return replace(
        text,
        LONG_WORD,
        m -> {
          if (random.nextDouble() >= SPLIT) {
            return m.group();
          }
          boolean hyphen = m.end() < text.length() && text.charAt(m.end()) == '-';
          int at = hyphen ? m.group().length() : 2 + random.nextInt(m.group().length() - 3);
          return m.group().substring(0, at) + " " + m.group().substring(at);
        });
  }

  static String doubleSpaces(String text, Random random) {
    return replace(text, Pattern.compile(" "), m -> random.nextDouble() < DOUBLED ? "  " : " ");
  }

  private static String replace(
      String text, Pattern pattern, Function<MatchResult, String> replacement) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(replacement.apply(m)));
  }
}
