package org.plenary.site.http;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the site stands on its host: at the root, or below a path as {@code /library/plenary}.
 *
 * <p>All that makes pages and replies knows the site's own paths only, e.g. {@code /documents}.
 * They are moved here, when a reply leaves: in one place, so that no page can forget one.
 *
 * @param path without a slash at its end; empty at the root
 */
public record BasePath(String path) {
  /** The site has its host for itself. */
  public static final BasePath ROOT = new BasePath("");

  private static final Pattern SOUND = Pattern.compile("(/[\\w.~-]*\\w)*");

  /**
   * A start tag as the templates write it: values in quotation marks, which are escaped in them.
   */
  private static final Pattern TAG =
      Pattern.compile("<[a-zA-Z][^\\s>/]*+(?:\\s++[^\\s=>\"/]++(?:=\"[^\"]*+\")?+)*+\\s*+/?+>");

  /** An address of this host in a tag; {@code //elsewhere.example/} is none. */
  private static final Pattern ADDRESS =
      Pattern.compile("(\\s(?:href|src|action)=\")(/(?!/)[^\"]*+)");

  private static final Pattern LINK = Pattern.compile("<(/(?!/)[^>]*+)>");

  /**
   * Reads what a person writes: {@code /x/y}, {@code x/y/}, {@code /}.
   *
   * @throws IllegalArgumentException if it is no path of plain segments
   */
  public static BasePath of(String written) {
    String segments = written.replaceAll("^/+|/+$", "");
    String path = segments.isEmpty() ? "" : "/" + segments;
    if (!SOUND.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "expected a path such as /library/plenary, found " + written);
    }
    return new BasePath(path);
  }

  /** One of the site's own paths as clients find it; any other address stays as it is. */
  public String address(String address) {
    return address.startsWith("/") && !address.startsWith("//") ? path + address : address;
  }

  /** The site's own path of a path on the host, empty when that is not below here. */
  Optional<String> within(String onHost) {
    return onHost.startsWith(path + "/")
        ? Optional.of(onHost.substring(path.length()))
        : Optional.empty();
  }

  /** The value of a header of a reply, with the addresses and the cookie's path moved. */
  public String header(String name, String value) {
    if (path.isEmpty() || value == null) {
      return value;
    }
    return switch (name) {
      case "Location" -> address(value);
      case "Link" -> LINK.matcher(value).replaceAll(m -> quoted("<" + path + m.group(1) + ">"));
      case "Set-Cookie" -> value.replace("; Path=/;", "; Path=" + path + "/;");
      default -> value;
    };
  }

  /** A page with its addresses moved; words that look like one stay as they are. */
  public String html(String page) {
    return path.isEmpty() ? page : TAG.matcher(page).replaceAll(this::moved);
  }

  private String moved(MatchResult tag) {
    return quoted(
        ADDRESS.matcher(tag.group()).replaceAll(m -> quoted(m.group(1) + path + m.group(2))));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
