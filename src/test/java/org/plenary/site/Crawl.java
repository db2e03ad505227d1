package org.plenary.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plenary.graph.Iris;

/**
 * Goes through a site of ours from one address to the next, as a crawler does, and notes what leads
 * nowhere. Of addresses of one kind, e.g. {@code /document/….ttl}, it asks a few. An IRI of ours is
 * asked for at the site, as w3id.org would lead there.
 */
final class Crawl {
  /** Of each kind; the sample has some thousand addresses of about 150 kinds. */
  private static final int MOST = 2;

  /** Of an address; all that they make together is without end. */
  private static final int PARAMETERS = 2;

  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI root;
  private final String language;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<URI, URI> foundIn = new HashMap<>();
  private final Map<URI, CrawledReply> replies = new HashMap<>();
  private final Map<URI, URI> places = new LinkedHashMap<>();
  private final Deque<URI> open = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  private Crawl(String root, String language) {
    this.root = URI.create(root);
    this.language = language;
  }

  /** What was asked, by kind, and what was wrong with what. */
  record Result(Map<String, Integer> kinds, List<String> faults) {}

  /**
   * Asks from these addresses on.
   *
   * @param root where the site begins, with a slash at its end
   * @param language that the reader prefers
   * @param paths without a slash at their beginning
   */
  static Result of(String root, String language, List<String> paths)
      throws IOException, InterruptedException {
    var crawl = new Crawl(root, language);
    paths.forEach(path -> crawl.note(crawl.root, path));
    while (!crawl.open.isEmpty()) {
      crawl.ask(crawl.open.remove());
    }
    crawl.places.forEach(crawl::checkPlace);
    return new Result(crawl.kinds, crawl.faults);
  }

  private void ask(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Accept-Language", language)
            .build();
    var reply =
        CrawledReply.of(address, client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    if (reply.status() != 200 && reply.status() / 100 != 3) {
      faults.add(reply.status() + " " + address + " in " + foundIn.get(address));
      return;
    }
    replies.put(address, reply);
    reply.links().forEach(link -> note(address, link));
    reply.places().stream()
        .flatMap(place -> resolved(address, place).stream())
        .forEach(place -> places.putIfAbsent(place, address));
    for (String loaded : reply.loaded()) {
      if (!root.getAuthority().equals(address.resolve(loaded).getAuthority())) {
        faults.add("from elsewhere: " + loaded + " in " + address);
      }
    }
  }

  private void note(URI at, String written) {
    Optional<URI> resolved = resolved(at, written);
    if (resolved.isEmpty()) {
      faults.add("no address: " + written + " in " + at);
      return;
    }
    URI found = resolved.get();
    if (!root.getAuthority().equals(found.getAuthority())) {
      return;
    }
    if ((found.getPath() + "/").equals(root.getPath()) || parameters(found).size() > PARAMETERS) {
      return;
    }
    if (!found.getPath().startsWith(root.getPath())) {
      faults.add("leaves the site: " + written + " in " + at);
      return;
    }
    URI page = without(found);
    boolean isNew = foundIn.putIfAbsent(page, at) == null;
    if (isNew && kinds.merge(kind(found), 1, Integer::sum) <= MOST) {
      open.add(page);
    }
  }

  private Optional<URI> resolved(URI at, String written) {
    try {
      String here = written.replaceFirst("^" + Pattern.quote(Iris.BASE), root.toString());
      // The beginning of an address that words are put behind (VoID, section 3.4.4).
      return Optional.of(at.resolve(here.endsWith("=") ? here + "A/RES/72/74" : here));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI without(URI address) {
    return URI.create(address.toString().replaceFirst("#.*", ""));
  }

  /** A redirection hands the fragment on (RFC 9110, section 10.2.2). */
  private void checkPlace(URI address, URI at) {
    URI page = without(address);
    CrawledReply reply = replies.get(page);
    while (reply != null && reply.reply().headers().firstValue("Location").isPresent()) {
      page = page.resolve(reply.reply().headers().firstValue("Location").get());
      reply = replies.get(without(page));
    }
    String place =
        Optional.ofNullable(page.getFragment())
            .filter(f -> !f.isEmpty())
            .orElse(address.getFragment());
    if (reply != null && reply.page().isPresent() && !place.isEmpty() && !reply.has(place)) {
      faults.add("no #" + place + " in " + page + " for " + at);
    }
  }

  /** What the address is made of, without what tells two things of one kind apart. */
  private String kind(URI address) {
    String path = address.getPath().substring(root.getPath().length());
    String[] segments = path.split("/");
    int dot = path.lastIndexOf('.');
    String suffix = dot > path.lastIndexOf('/') ? path.substring(dot) : "";
    String part = segments.length > 2 ? segments[segments.length - 2] : "";
    return String.join(
        " ",
        segments[0],
        NAME.matcher(part).matches() ? part : "",
        suffix + parameters(address),
        address.getFragment() == null ? "" : "#");
  }

  private static SortedSet<String> parameters(URI address) {
    var names = new TreeSet<String>();
    Optional.ofNullable(address.getRawQuery())
        .ifPresent(q -> Arrays.stream(q.split("&")).forEach(p -> names.add(p.split("=")[0])));
    return names;
  }
}
