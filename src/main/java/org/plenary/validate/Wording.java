package org.plenary.validate;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;
import org.plenary.graph.Iris;
import org.plenary.graph.Prefixes;

/** Nodes and paths as people read them: short, on one line. */
final class Wording {
  /** A paragraph's text can be pages long, and a finding is one line. */
  private static final int LONGEST = 80;

  private Wording() {}

  /** {@code document/A/RES/72/74}, {@code pl:adoptedOn}, {@code "6 December 2017"}. */
  static String node(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    return node.isLiteral() ? literal(node) : "a node without an IRI";
  }

  /** A property by its prefixed name; a longer way in the notation of SPARQL. */
  static String path(Path path) {
    String text = path.toString();
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      text =
          text.replaceAll(
              "<" + Pattern.quote(prefix.getValue()) + "([A-Za-z0-9]+)>", prefix.getKey() + ":$1");
    }
    return text;
  }

  private static String iri(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()) : iri;
  }

  private static String literal(Node node) {
    String words = node.getLiteralLexicalForm().replaceAll("\\s+", " ");
    return "\"" + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + "\"";
  }
}
