package org.plenary.site.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.site.http.Accept;
import org.plenary.site.http.Problem;
import org.plenary.site.http.Representation;

/**
 * How a page is to be shown to the one who asks for it: what {@code ?lang=} and {@code ?clang=}
 * say, else the cookies of those names, else the Accept-Language header.
 *
 * @param t the words of the page
 * @param reading the languages of names and texts of the data, apart from those of the page
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param path the page's path without parameters, as it was asked for
 * @param parameters the page's parameters, the first value of each
 * @param program whether it is a program that asks: it gets its errors as data
 */
public record Visit(
    Texts t,
    ContentLanguages reading,
    String theme,
    String path,
    Map<String, String> parameters,
    boolean program) {
  /** The parameter and cookie of the language of the pages. */
  public static final String LANGUAGE = "lang";

  /** The parameter and cookie of the language of names and texts. */
  public static final String READING = "clang";

  /** The cookie of the theme, and the parameter of pictures. */
  public static final String THEME = "theme";

  /** The themes; the first follows the reader's machine. */
  public static final List<String> THEMES = List.of("auto", "light", "dark");

  /** The suffixes of a query's rows. */
  private static final Pattern FOR_PROGRAMS = Pattern.compile("/query/.*\\.(json|csv|tsv|xml)");

  /** Reads a request; what it says that is not on offer is passed over. */
  public static Visit of(HttpServletRequest request) {
    List<Locale.LanguageRange> accepted = accepted(request);
    String language =
        chosen(request, LANGUAGE, Texts.LANGUAGES)
            .or(() -> Optional.ofNullable(Locale.lookupTag(accepted, Texts.LANGUAGES)))
            .orElse(Texts.LANGUAGES.get(0));
    String reading = chosen(request, READING, ContentLanguages.OFFICIAL).orElse(language);
    Map<String, String> parameters = new LinkedHashMap<>();
    if (reads(request)) {
      request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    }
    return new Visit(
        Texts.in(language),
        ContentLanguages.of(reading, language),
        cookie(request, THEME).filter(THEMES::contains).orElse(THEMES.get(0)),
        request.getRequestURI(),
        Collections.unmodifiableMap(parameters),
        isProgram(request));
  }

  /** Browsers name HTML outright; of those that take anything the address tells what they want. */
  private static boolean isProgram(HttpServletRequest request) {
    Accept accept = Accept.of(request);
    boolean named =
        accept.best(List.of(Problem.TYPE, "text/html")).filter("text/html"::equals).isPresent();
    if (named || accept.quality("text/html") == 0) {
      return !named;
    }
    String path = request.getRequestURI();
    return path.startsWith("/api/")
        || path.equals("/sparql")
        || reads(request) && request.getParameter("format") != null
        || FOR_PROGRAMS.matcher(path).matches()
        || Representation.ofPath(path).filter(r -> r != Representation.HTML).isPresent();
  }

  private static List<Locale.LanguageRange> accepted(HttpServletRequest request) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
    try {
      return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /**
   * A form that is sent is left to those who know how long it may be: asking for a parameter would
   * read all of it.
   */
  private static boolean reads(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod());
  }

  private static Optional<String> chosen(
      HttpServletRequest request, String name, List<String> offers) {
    return Optional.of(request)
        .filter(Visit::reads)
        .map(r -> r.getParameter(name))
        .filter(offers::contains)
        .or(() -> cookie(request, name).filter(offers::contains));
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    for (Cookie cookie : Optional.ofNullable(request.getCookies()).orElse(new Cookie[0])) {
      if (cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** The language of the pages that the address itself asks for; empty when it asks for none. */
  Optional<String> asked() {
    return Optional.ofNullable(parameters.get(LANGUAGE)).filter(Texts.LANGUAGES::contains);
  }

  /** Whether the page is dark on a screen that may be light: its pictures have others for paper. */
  public boolean isDark() {
    return theme.equals("dark");
  }

  /**
   * The parameters of a picture that a page fetches: it has the page's languages and colours, and
   * another address for others, so that the browser shows none that it kept.
   *
   * @param theme that of the page, or {@code light} for paper
   */
  public String look(String theme) {
    String languages = LANGUAGE + "=" + t.language() + "&" + READING + "=" + reading.first();
    return languages + "&" + THEME + "=" + theme;
  }

  /** This page, as it was asked for. */
  public String address() {
    return address(parameters);
  }

  /** This page in another language, e.g. {@code /queries?lang=fr}. */
  public String in(String language) {
    Map<String, String> other = new LinkedHashMap<>(parameters);
    other.put(LANGUAGE, language);
    return address(other);
  }

  /** This page without parameters, e.g. with the first part of a table. */
  public String without(List<String> parts) {
    Map<String, String> other = new LinkedHashMap<>(parameters);
    other.keySet().removeAll(parts);
    return address(other);
  }

  private String address(Map<String, String> values) {
    String query =
        values.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
