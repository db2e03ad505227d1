package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a locator says, in one form for both languages: "chap. V, sect. A" and "chap. V, sect. A"
 * are {@code chapter:V/section:A}, "annexe, par. 12 à 14" is {@code annex/paragraph:12-14}, "chaps.
 * II and III" are two, {@code chapter:II} and {@code chapter:III}.
 */
public final class LocatorPath {
  private static final Pattern STEP =
      Pattern.compile(
          "(?<word>\\p{L}{3,})\\.?(?<values>(?:\\s?(?:and|et|to|à|[-–,])?\\s?(?:[IVXLC]+|\\d+|[A-Z])(?![\\p{L}])(?:[./](?:CP\\.|CMP\\.|CMA\\.)?[A-Z0-9]+)*(?:\\s?\\(?[a-z]+\\))?)*)");

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<range>(?:to|à|[-–])\\s?)?(?<value>(?:[IVXLC]+|\\d+|[A-Z])(?![\\p{L}])(?:[./](?:CP\\.|CMP\\.|CMA\\.)?[A-Z0-9]+)*(?:\\s?\\(?[a-z]+\\))?)");

  private LocatorPath() {}

  /**
   * The parts that a locator names.
   *
   * @param locator as it stands, such as "chap. I, resolution 1, annexes I and II"
   * @return the paths, of steps in the order of the words; empty when no word is known
   */
  public static List<String> of(String locator) {
    List<String> paths = new ArrayList<>(List.of(""));
    Matcher m = STEP.matcher(locator);
    while (m.find()) {
      Optional<String> kind = kind(m.group("word").toLowerCase(Locale.ROOT));
      if (kind.isPresent()) {
        paths = extended(paths, kind.get(), values(m.group("values")));
      }
    }
    return paths.get(0).isEmpty() ? List.of() : List.copyOf(paths);
  }

  /** Of several chapters a section belongs to the last: "chaps. II and III, sect. A". */
  private static List<String> extended(List<String> paths, String kind, List<String> values) {
    List<String> all = new ArrayList<>(paths.subList(0, paths.size() - 1));
    String last = paths.get(paths.size() - 1);
    String before = last.isEmpty() ? "" : last + "/";
    if (values.isEmpty()) {
      all.add(before + kind);
    }
    values.forEach(v -> all.add(before + kind + ":" + v));
    return all;
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    Matcher m = VALUE.matcher(text);
    while (m.find()) {
      String value = m.group("value").replaceFirst("\\s?\\(?([a-z]+)\\)$", "($1)");
      if (m.group("range") != null && !values.isEmpty()) {
        values.set(values.size() - 1, values.get(values.size() - 1) + "-" + value);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private static Optional<String> kind(String word) {
    String start = word.substring(0, 3);
    return switch (start) {
      case "ann" -> Optional.of("annex");
      case "app" -> Optional.of("appendix");
      case "cha" -> Optional.of("chapter");
      case "sec" -> Optional.of("section");
      case "art" -> Optional.of("article");
      case "res", "rés" -> Optional.of("resolution");
      case "dec", "déc" -> Optional.of("decision");
      case "par" -> Optional.of(word.startsWith("part") ? "part" : "paragraph");
      default -> Optional.empty();
    };
  }
}
