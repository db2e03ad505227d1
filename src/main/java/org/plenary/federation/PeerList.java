package org.plenary.federation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfReader;
import org.plenary.rdf.RdfSyntaxException;

/**
 * Reads lists of endpoints: RDF in which each is the {@code sd:endpoint} of something with a label
 * and a comment. A list with anything doubtful in it is refused as a whole.
 */
public final class PeerList {
  private static final Node ENDPOINT =
      NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");

  private static final Pattern CLEAR = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){3}");

  private static final String BUNDLED = "peers.ttl";

  private PeerList() {}

  /** The endpoints that come with the program. */
  public static List<Peer> bundled() {
    try (InputStream in = PeerList.class.getResourceAsStream(BUNDLED)) {
      return read(BUNDLED, in, RdfFormat.TTL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PeerListException e) {
      throw new IllegalStateException("the bundled list is broken", e);
    }
  }

  /**
   * The endpoints of a file.
   *
   * @throws PeerListException if it can't be read, names none, or names one that is not allowed
   */
  public static List<Peer> read(Path file) throws PeerListException {
    RdfFormat format =
        RdfFormat.of(file.toString())
            .orElseThrow(
                () ->
                    new PeerListException(
                        file + ": expected RDF with the extension ttl, nt, rdf or jsonld"));
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file))) {
      return read(file.toString(), in, format);
    } catch (IOException e) {
      throw new PeerListException(file + ": expected a list of endpoints, found none to read");
    }
  }

  private static List<Peer> read(String name, InputStream in, RdfFormat format)
      throws IOException, PeerListException {
    Graph graph;
    try {
      graph = RdfReader.dataset(name, in, format).getDefaultGraph();
    } catch (RdfSyntaxException e) {
      throw new PeerListException(e.getMessage());
    }
    List<Peer> all = new ArrayList<>();
    for (var triple : graph.find(Node.ANY, ENDPOINT, Node.ANY).toList()) {
      URI endpoint = endpoint(triple.getObject().toString());
      Node service = triple.getSubject();
      Map<String, String> labels = words(graph, service, RDFS.label.asNode());
      all.add(new Peer(endpoint, endpoint, labels, words(graph, service, RDFS.comment.asNode())));
    }
    if (all.isEmpty()) {
      throw new PeerListException(name + ": expected an sd:endpoint, found none");
    }
    all.sort((a, b) -> a.endpoint().compareTo(b.endpoint()));
    return List.copyOf(all);
  }

  private static Map<String, String> words(Graph graph, Node service, Node property) {
    Map<String, String> words = new HashMap<>();
    for (Node text : G.listSP(graph, service, property)) {
      words.put(text.getLiteralLanguage(), text.getLiteralLexicalForm());
    }
    return Map.copyOf(words);
  }

  /**
   * The IRI of an endpoint that may be asked, as far as can be told without asking for its address.
   *
   * @throws PeerListException if it is no address of the web, hides a password, has a fragment, or
   *     is an address that is not public
   */
  public static URI endpoint(String iri) throws PeerListException {
    URI uri;
    try {
      uri = new URI(iri);
    } catch (URISyntaxException e) {
      throw wrong(iri);
    }
    boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
    if (!web
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getFragment() != null) {
      throw wrong(iri);
    }
    String host = uri.getHost();
    boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
    // A relative IRI leads to a host of RdfReader#neutralBase, which nobody has.
    if (host.matches("(?i)(.*\\.)?(localhost|invalid)\\.?") || literal && !isPublic(host)) {
      throw new PeerListException(
          iri + ": expected an endpoint on the public network, found an address that is not");
    }
    return uri;
  }

  /**
   * Programs differ on {@code 0177.0.0.1}, whether it is loopback in octal, and on shorter ones.
   */
  private static boolean isPublic(String literal) {
    boolean clear = literal.startsWith("[") || CLEAR.matcher(literal).matches();
    try {
      return clear && PublicAddresses.are(InetAddress.getByName(literal));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static PeerListException wrong(String iri) {
    return new PeerListException(
        "expected an endpoint such as https://query.wikidata.org/sparql, found " + iri);
  }
}
