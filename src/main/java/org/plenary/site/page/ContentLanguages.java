package org.plenary.site.page;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The languages in which a reader wants the names and texts of the data, best first. Every page
 * looks up here, so that no two parts of a page choose differently (RFC 4647, section 3.4).
 *
 * @param wanted language ranges, e.g. {@code es-MX}, {@code en}
 */
public record ContentLanguages(List<Locale.LanguageRange> wanted) {
  /** The official languages of the United Nations, in the order of its style guide. */
  public static final List<String> OFFICIAL = List.of("ar", "zh", "en", "fr", "ru", "es");

  /** These languages, and English where none of them is there. */
  public static ContentLanguages of(String... tags) {
    List<Locale.LanguageRange> wanted = new ArrayList<>();
    for (String tag : tags) {
      wanted.add(new Locale.LanguageRange(tag));
    }
    wanted.add(new Locale.LanguageRange("en"));
    return new ContentLanguages(List.copyOf(wanted));
  }

  /** The language that is wanted most. */
  public String first() {
    return wanted.get(0).getRange();
  }

  /**
   * The best of what is there: {@code es-MX} is served by {@code es}, and {@code es} by {@code
   * es-MX}; else words without a language, else the first.
   *
   * @param tag the language of an offer, empty when it is not known
   */
  public <T> Optional<T> best(Collection<T> offers, Function<T, String> tag) {
    if (offers.size() <= 1) {
      return offers.stream().findFirst();
    }
    List<String> tags = offers.stream().map(tag).filter(t -> !t.isEmpty()).toList();
    String match =
        wanted.stream().flatMap(range -> served(range, tags).stream()).findFirst().orElse("");
    return offers.stream()
        .filter(o -> tag.apply(o).equalsIgnoreCase(match))
        .findFirst()
        .or(() -> offers.stream().findFirst());
  }

  private static Optional<String> served(Locale.LanguageRange range, List<String> tags) {
    return Optional.ofNullable(Locale.lookupTag(List.of(range), tags))
        .or(() -> Locale.filterTags(List.of(range), tags).stream().findFirst());
  }

  /** Which way a language is written: {@code rtl} for Arabic, {@code ltr} for English. */
  public static String direction(String tag) {
    return ComponentOrientation.getOrientation(Locale.forLanguageTag(tag)).isLeftToRight()
        ? "ltr"
        : "rtl";
  }

  /** What a language calls itself, e.g. {@code français}. */
  public static String nameOf(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayLanguage(language);
  }
}
