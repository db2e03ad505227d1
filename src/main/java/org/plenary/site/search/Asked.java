package org.plenary.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.search.Facet;
import org.plenary.search.Question;

/**
 * A question as an address: {@code /search?q=women&type=document&session=A/72&page=2&sort=newest}.
 *
 * @param path {@code /search} or {@code /api/search}
 */
record Asked(String path, Question question) {
  /** The question of a request; empty when a number or a name is none. */
  static Optional<Asked> of(String path, HttpServletRequest request) {
    String page = parameter(request, "page").filter(p -> !p.isEmpty()).orElse("1");
    Optional<Question.Order> order = Question.Order.of(parameter(request, "sort").orElse(""));
    if (!page.matches("\\d{1,6}") || order.isEmpty()) {
      return Optional.empty();
    }
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      parameter(request, facet.id()).filter(v -> !v.isEmpty()).ifPresent(v -> facets.put(facet, v));
    }
    String words = parameter(request, "q").orElse("");
    return Optional.of(
        new Asked(path, new Question(words, facets, Integer.parseInt(page), order.get())));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).map(String::strip);
  }

  /** The same question. */
  String address() {
    return address(question);
  }

  /** Other words, narrowed as these. */
  String asking(String words) {
    return address(new Question(words, question.facets(), 1, question.order()));
  }

  /** Narrowed to a value. */
  String with(Facet facet, String value) {
    Map<Facet, String> facets = new LinkedHashMap<>(question.facets());
    facets.put(facet, value);
    return address(new Question(question.words(), facets, 1, question.order()));
  }

  /** No longer narrowed. */
  String without(Facet facet) {
    Map<Facet, String> facets = new LinkedHashMap<>(question.facets());
    facets.remove(facet);
    return address(new Question(question.words(), facets, 1, question.order()));
  }

  /** Another page. */
  String page(int page) {
    return address(new Question(question.words(), question.facets(), page, question.order()));
  }

  /** In another order. */
  String in(Question.Order order) {
    return address(new Question(question.words(), question.facets(), 1, order));
  }

  private String address(Question asked) {
    var address = new StringBuilder(path).append("?q=").append(encoded(asked.words()));
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(asked.facets().get(facet))
          .ifPresent(v -> address.append('&').append(facet.id()).append('=').append(encoded(v)));
    }
    if (asked.order() != Question.Order.RELEVANCE) {
      address.append("&sort=").append(asked.order().id());
    }
    return asked.page() == 1 ? address.toString() : address + "&page=" + asked.page();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
