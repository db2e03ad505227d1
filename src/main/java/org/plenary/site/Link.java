package org.plenary.site;

import org.apache.jena.graph.Node;

/**
 * A value on a page: words, and where they lead.
 *
 * @param label what people read
 * @param href where it leads, empty for plain words
 * @param language BCP 47 tag of the words, empty for none
 */
public record Link(String label, String href, String language) {
  /** A node with a label, if one is known. */
  static Link of(Node node, String label) {
    if (node.isLiteral()) {
      return new Link(node.getLiteralLexicalForm(), "", node.getLiteralLanguage());
    }
    String iri = node.toString();
    String href = Address.isLink(iri) ? Address.path(iri) : "";
    return new Link(label.isEmpty() ? shortened(iri) : label, href, "");
  }

  /** The end of an IRI, for things without a name. */
  static String shortened(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    String end = iri.substring(cut + 1);
    return end.isEmpty() ? iri : end;
  }
}
