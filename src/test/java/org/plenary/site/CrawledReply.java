package org.plenary.site;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;

/**
 * A reply, and what it leads to.
 *
 * @param type of its body, without parameters
 * @param page what a browser makes of it; empty for other types
 */
record CrawledReply(
    URI address, HttpResponse<byte[]> reply, String type, String body, Optional<Document> page) {
  private static final Pattern LINK = Pattern.compile("<([^>]*)>");
  private static final Pattern STYLE_URL = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");
  private static final Pattern WHOLE = Pattern.compile("https?://[^\\s\"'<>,\\\\]+");

  /** An example of a shape speaks of things that need not be there. */
  private static final Pattern EXAMPLE = Pattern.compile(".*/shapes/[^/]+/[^/]+");

  /** What a browser fetches of its own accord (HTML, sections 4.2.4, 4.8 and 4.12). */
  private static final String LOADED =
      "[src], link[rel~=stylesheet|icon|preload|modulepreload|prefetch|manifest], object[data]";

  static CrawledReply of(URI address, HttpResponse<byte[]> reply) {
    String type = reply.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    String body = new String(reply.body(), StandardCharsets.UTF_8);
    Optional<Document> page =
        type.equals("text/html") ? Optional.of(Jsoup.parse(body)) : Optional.empty();
    return new CrawledReply(address, reply, type, body, page);
  }

  int status() {
    return reply.statusCode();
  }

  /** Addresses as they are written in the reply's header fields and body. */
  List<String> links() {
    Stream<String> fields =
        Stream.concat(
            reply.headers().allValues("Location").stream(),
            reply.headers().allValues("Link").stream()
                .flatMap(l -> LINK.matcher(l).results().map(m -> m.group(1))));
    return Stream.concat(fields, inBody()).toList();
  }

  /** Addresses of places in pages, as links have them; an IRI with a fragment in data is a name. */
  List<String> places() {
    return page.stream()
        .flatMap(p -> p.select("a[href*=#]").stream())
        .map(e -> e.attr("href"))
        .toList();
  }

  /** Addresses that are fetched with a page or a style sheet, whatever people do. */
  List<String> loaded() {
    Stream<String> ofPage =
        page.stream()
            .flatMap(p -> p.select(LOADED).stream())
            .map(e -> e.attr(e.hasAttr("src") ? "src" : e.hasAttr("href") ? "href" : "data"));
    return Stream.concat(ofPage, type.equals("text/css") ? styles() : Stream.empty()).toList();
  }

  private Stream<String> inBody() {
    if (page.isPresent()) {
      return inPage(page.get());
    }
    Lang lang = RDFLanguages.contentTypeToLang(type);
    boolean data = lang != null && (RDFLanguages.isTriples(lang) || lang.equals(Lang.JSONLD));
    if (data && !type.equals("text/plain")) {
      return inData(lang);
    }
    if (type.equals("text/css")) {
      return styles();
    }
    boolean words = type.startsWith("text/") || type.matches("application/.*(xml|json|n-.*)");
    return words ? whole(body) : Stream.empty();
  }

  private static Stream<String> inPage(Document page) {
    Stream<String> links =
        page.select("[href], [src], [poster]").stream()
            .flatMap(e -> Stream.of("href", "src", "poster").filter(e::hasAttr).map(e::attr));
    Stream<String> data =
        page.select("script[type=application/ld+json]").stream().flatMap(e -> whole(e.data()));
    return Stream.of(links, data, forms(page)).flatMap(s -> s);
  }

  /** Where a form leads that is sent as it stands; what is to be filled in is not there yet. */
  private static Stream<String> forms(Document page) {
    return page.forms().stream()
        .filter(f -> !f.attr("method").equalsIgnoreCase("post"))
        .filter(f -> f.select("[required]").stream().allMatch(e -> e.hasAttr("checked")))
        .map(CrawledReply::sent);
  }

  private static String sent(FormElement form) {
    String query =
        form.formData().stream()
            .map(d -> encoded(d.key()) + "=" + encoded(d.value()))
            .collect(Collectors.joining("&"));
    return form.attr("action").replaceFirst("[?#].*", "") + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Stream<String> inData(Lang lang) {
    if (EXAMPLE.matcher(address.getPath()).matches()) {
      return Stream.empty();
    }
    return RDFParser.fromString(body, lang).toGraph().stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(Node::isURI)
        .map(Node::getURI);
  }

  private Stream<String> styles() {
    return STYLE_URL.matcher(body).results().map(m -> m.group(1));
  }

  /** Feeds, JSON and texts have their addresses whole; those for searching have gaps. */
  private static Stream<String> whole(String text) {
    String plain =
        Parser.unescapeEntities(text, true)
            .replace("{startPage?}", "1")
            .replaceAll("\\{(searchTerms|words)}", "women");
    return WHOLE.matcher(plain).results().map(MatchResult::group);
  }

  /** Whether a page has this place. */
  boolean has(String fragment) {
    return page.map(p -> p.getElementById(fragment)).isPresent();
  }
}
