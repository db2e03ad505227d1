package org.plenary.site.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.site.link.Link;
import org.plenary.symbol.Symbol;

/**
 * Ways on from an address that leads nowhere.
 *
 * @param words what the address seems to ask for, e.g. {@code A/RES/72/74}
 * @param symbol the symbol in it as it is written here, empty when there is none
 */
public record WaysOn(String words, String symbol) {
  /** Reads a path, e.g. {@code /document/a-res-72-74} or {@code /doc/A/RES/72/74.pdf}. */
  static WaysOn of(String path) {
    String plain = decoded(path).replaceFirst("\\.[a-z]{2,6}$", "").replaceFirst("^/+", "");
    // The rooms of a site are no organs: /document/A/RES/2758(XXVI).
    String rest = plain.replaceFirst("^(?:[a-z]{2,}/)+", "");
    while (!rest.isEmpty()) {
      Optional<Symbol> symbol = Symbol.parse(rest).or(() -> hyphenated(plain));
      if (symbol.isPresent()) {
        return new WaysOn(symbol.get().primary().print(), symbol.get().primary().print());
      }
      int slash = rest.indexOf('/');
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    return new WaysOn(Link.shortened(plain).replace('-', ' '), "");
  }

  private static Optional<Symbol> hyphenated(String words) {
    return Symbol.parse(Link.shortened(words).replaceAll("[-_]", "/"));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The search for it. */
  public String search() {
    return "/search?q=" + Visit.encoded(words);
  }
}
