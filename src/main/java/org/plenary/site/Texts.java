package org.plenary.site;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages in one language, and which of the data's names are preferred there. */
public final class Texts {
  private final ResourceBundle words;
  private final Locale locale;

  private Texts(Locale locale) {
    this.words = ResourceBundle.getBundle("org.plenary.site.texts", Locale.ROOT);
    this.locale = locale;
  }

  static Texts english() {
    return new Texts(Locale.ENGLISH);
  }

  /** BCP 47 tag of the words. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** The words of a key, e.g. {@code home.lead}, with values in their places. */
  public String of(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  /** Whether there are words for a key. */
  boolean has(String key) {
    return words.containsKey(key);
  }
}
