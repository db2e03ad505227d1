package org.plenary.federation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a question to another endpoint is refused or fails. The status codes are those of RFC 9110,
 * section 15: 422 for a question that is not asked of anybody, 502 for a bad answer, 504 for none
 * in time, 503 for an endpoint that is left in peace.
 */
public enum Trouble {
  /** {@code serve --no-service}. */
  OFF(422),
  /** The endpoint is not on the list. */
  UNLISTED(422),
  /** {@code SERVICE ?x}. */
  VARIABLE(422),
  /** {@code SERVICE SILENT} would tell a failure as an empty answer. */
  SILENT(422),
  /** A SERVICE inside another, which the endpoint would ask in our name. */
  NESTED(422),
  /** A SERVICE inside of an expression. */
  EXISTS(422),
  /** FROM or FROM NAMED of a graph that is not here: none is fetched. */
  GRAPH(422),
  /** More requests or rows than one query may have of others. */
  MUCH(422),
  /** The name of the endpoint leads to an address that is not of the public network. */
  ADDRESS(502),
  /** No such host, or nobody answers there. */
  UNREACHABLE(502),
  REDIRECT(502),
  STATUS(502),
  /** 429 or 503: the endpoint has too much to do. */
  CROWDED(503),
  TYPE(502),
  /** JSON or XML that does not parse, or is no table of results. */
  BROKEN(502),
  LARGE(502),
  /** The connection ended in the middle. */
  CUT(502),
  TIME(504),
  /** It failed again and again and is not asked for a while. */
  RESTING(503),
  /** As many questions to it are under way as it is asked at one time. */
  BUSY(503);

  private static final String BUNDLE = "org.plenary.federation.troubles";

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  /** The status of our own reply. */
  public int status() {
    return status;
  }

  /** A name that programs can tell it by, e.g. {@code redirect}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What happened, in a language, e.g. {@code fr}. */
  String words(String language, Object... values) {
    var only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var locale = Locale.forLanguageTag(language);
    var words = ResourceBundle.getBundle(BUNDLE, locale, only);
    return new MessageFormat(words.getString(code()), locale).format(values);
  }

  /** Whether it tells against the endpoint: what the question is to blame for does not. */
  boolean isPeersFault() {
    return status >= 500 && this != LARGE && this != RESTING && this != BUSY;
  }
}
