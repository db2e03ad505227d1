package org.plenary.site.page;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.apache.jena.graph.Node;
import org.plenary.site.link.Link;

/** The words of the pages in one language. */
public final class Texts {
  /** The languages of the pages; the first is taken for those who read none of them. */
  public static final List<String> LANGUAGES = List.of("en", "fr");

  private static final String BUNDLE = "org.plenary.site.texts";

  private final ResourceBundle words;

  /** Under which keys the codes of a property or column stand. */
  private static final Map<String, String> CODES =
      Map.of(
          "part", "part",
          "manner", "manner",
          "severity", "severity",
          "adoptedAs", "change",
          "voteOption", "ballot",
          "vote", "ballot");

  private final Locale locale;

  private Texts(Locale locale, ResourceBundle words) {
    this.locale = locale;
    this.words = words;
  }

  /**
   * The words of one of {@link #LANGUAGES}.
   *
   * @throws java.util.MissingResourceException if there are none
   */
  public static Texts in(String language) {
    Locale locale = Locale.forLanguageTag(language);
    // English has no suffix: a key that misses elsewhere is found there, whatever the machine's
    // own language is.
    var only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(locale, ResourceBundle.getBundle(BUNDLE, locale, only));
  }

  static Texts english() {
    return in("en");
  }

  /** BCP 47 tag of the words. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** The words of a key, e.g. {@code home.lead}, with values in their places. */
  public String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  /** A day as it is written in words, e.g. {@code 6 December 2017}, as the United Nations do. */
  public String day(LocalDate day) {
    Locale writing = locale.getLanguage().equals("en") ? Locale.UK : locale;
    String words =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(writing).format(day);
    return day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr")
        ? words.replaceFirst("^1 ", "1er ")
        : words;
  }

  /** The same for ISO 8601; a year, or a year and month, stays as it is. */
  public String day(String iso) {
    try {
      return day(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** What a language is called in these words: {@code en} is anglais in French. */
  public String languageOf(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * Words for a code that the graph has, e.g. {@code operative} of {@code pl:part}; empty for a
   * value that is no code.
   *
   * @param name the property, or the column of a query, e.g. {@code voteOption}
   */
  public Optional<Link> ofCode(String name, Node value) {
    if (value.isLiteral() && name.equals("language")) {
      return Optional.of(new Link(languageOf(value.getLiteralLexicalForm()), "", ""));
    }
    if (!value.isLiteral() || !CODES.containsKey(name)) {
      return Optional.empty();
    }
    String key = CODES.get(name) + "." + value.getLiteralLexicalForm();
    return has(key) ? Optional.of(new Link(of(key), "", "")) : Optional.empty();
  }
}
