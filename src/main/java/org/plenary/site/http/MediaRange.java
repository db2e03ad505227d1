package org.plenary.site.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of an Accept header, e.g. {@code text/*;q=0.5}.
 *
 * @param type in small letters, or {@code *}
 * @param subtype in small letters, or {@code *}
 * @param parameters whether it has parameters of the media type, e.g. {@code level=1}
 * @param quality its weight in thousandths, 0 to 1000
 */
public record MediaRange(String type, String subtype, boolean parameters, int quality) {
  /** The weight of a range that names none. */
  static final int WHOLE = 1000;

  /** RFC 9110, section 12.4.2: three digits at most, and never more than one. */
  private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static final int PARTS = 20;

  /** Reads a range; empty when it is not well formed, an unsound weight included. */
  static Optional<MediaRange> of(String element) {
    List<String> parts = Elements.split(element, ';', PARTS);
    String[] names = parts.isEmpty() ? new String[0] : parts.get(0).split("/", -1);
    if (names.length != 2
        || !TOKEN.matcher(names[0]).matches()
        || !TOKEN.matcher(names[1]).matches()
        || names[0].equals("*") && !names[1].equals("*")) {
      return Optional.empty();
    }
    int quality = WHOLE;
    boolean parameters = false;
    for (String part : parts.subList(1, parts.size())) {
      String[] pair = part.split("=", 2);
      if (!pair[0].strip().equalsIgnoreCase("q")) {
        // The form's own character set is no other form: "text/html;charset=utf-8".
        parameters |= !pair[0].strip().equalsIgnoreCase("charset");
      } else if (pair.length == 2 && WEIGHT.matcher(pair[1].strip()).matches()) {
        quality = new BigDecimal(pair[1].strip()).movePointRight(3).intValueExact();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MediaRange(
            names[0].toLowerCase(Locale.ROOT),
            names[1].toLowerCase(Locale.ROOT),
            parameters,
            quality));
  }

  /**
   * Whether a media type without parameters is within the range. One that asks for parameters, as
   * {@code application/ld+json;profile=…} does, gets the plain form: it is the nearest there is.
   */
  boolean fits(String mediaType) {
    String[] names = mediaType.split("/", 2);
    return (type.equals("*") || type.equals(names[0]))
        && (subtype.equals("*") || subtype.equals(names[1]));
  }

  /** The more, the more exactly it names a form; one with parameters means a variety of it. */
  int specificity() {
    if (type.equals("*")) {
      return 0;
    }
    if (subtype.equals("*")) {
      return 1;
    }
    return parameters ? 2 : 3;
  }
}
