package org.plenary.site.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.graph.DocumentIri;
import org.plenary.graph.Iris;

/** The server's own paths for published IRIs, so that pages work wherever the server stands. */
public final class Address {
  /** Where the concepts of the thesaurus have their pages here; their publisher has none. */
  public static final String SUBJECT = "/subject/";

  private static final String THESAURUS = Iris.thesaurus("");

  /** Signs that stand in a path as they are (RFC 3986, section 3.3). */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._~()-]++");

  private Address() {}

  /** The IRI that a path stands for, e.g. {@code /document/A/RES/72/74}. */
  public static String iri(String path) {
    return path.startsWith(SUBJECT)
        ? Iris.thesaurus(path.substring(SUBJECT.length()))
        : Iris.BASE + path.substring(1);
  }

  /** The path of an IRI of ours, or of a subject, percent-encoded; any other IRI stays as it is. */
  public static String path(String iri) {
    if (iri.startsWith(THESAURUS)) {
      return SUBJECT + iri.substring(THESAURUS.length());
    }
    if (!iri.startsWith(Iris.BASE)) {
      return iri;
    }
    String path = iri.substring(Iris.BASE.length());
    // Nearly all are so, and a list asks for twenty thousand.
    if (PLAIN.matcher(path).matches()) {
      return "/" + path;
    }
    try {
      int hash = path.indexOf('#');
      String fragment = hash < 0 ? null : path.substring(hash + 1);
      String plain = hash < 0 ? path : path.substring(0, hash);
      return new URI(null, null, "/" + plain, fragment).toASCIIString();
    } catch (URISyntaxException e) {
      return iri;
    }
  }

  /**
   * A part of a document, then the language version that it is of, then the document: {@code
   * …/A/RES/72/74/en/operative/12}, {@code …/A/RES/72/74/en}, {@code …/A/RES/72/74}. Any other IRI
   * stands alone.
   */
  public static List<String> withParents(String iri) {
    String below = DocumentIri.of(iri).map(DocumentIri::below).orElse("");
    if (below.isEmpty()) {
      return List.of(iri);
    }
    String document = iri.substring(0, iri.length() - below.length());
    String version = document + "/" + below.split("/", 3)[1];
    return Stream.of(iri, version, document).distinct().toList();
  }

  /** Whether an IRI has none of the signs that no IRI has (RFC 3987, section 2.2). */
  public static boolean isSound(String iri) {
    return iri.chars().noneMatch(c -> c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0);
  }

  /** Whether an IRI may be a link: nothing but the web's own schemes. */
  public static boolean isLink(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://");
  }
}
