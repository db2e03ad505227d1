package org.plenary.site.link;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenary.graph.Iris;

/**
 * A value on a page: words, and where they lead.
 *
 * @param label what people read
 * @param href where it leads, empty for plain words
 * @param language BCP 47 tag of the words, empty when it is not known
 */
public record Link(String label, String href, String language) {
  /** No words. */
  public static final Link NONE = new Link("", "", "");

  /** By their words; numbers by their size. */
  public static final Comparator<Link> BY_LABEL =
      Comparator.comparing(Link::label, new NaturalOrder());

  /** Long enough for any name; texts have pages of their own. */
  private static final int LONGEST = 600;

  /** A node with a name, if one is known. */
  public static Link of(Node node, Optional<Node> name) {
    if (node.isLiteral()) {
      return new Link(cut(node.getLiteralLexicalForm()), "", node.getLiteralLanguage());
    }
    String iri = node.toString();
    String href = Address.isLink(iri) ? Address.path(iri) : "";
    return new Link(
        cut(name.map(Node::getLiteralLexicalForm).orElse(nameless(iri))),
        href,
        name.map(Node::getLiteralLanguage).orElse(""));
  }

  /** A node without a name. */
  public static Link of(Node node) {
    return of(node, Optional.empty());
  }

  /** The same words, or the first of them. */
  public Link cutTo(int letters) {
    return new Link(cut(label, letters), href, language);
  }

  /** The same words, leading elsewhere. */
  public Link leadingTo(String address) {
    return new Link(label, address, language);
  }

  /**
   * The end of an IRI; of one that ends in a number or a question, all of it: "meeting/A/74/46", a
   * meeting that no text names.
   */
  private static String nameless(String iri) {
    String end = shortened(iri);
    boolean tells = end.chars().anyMatch(Character::isLetter) && end.indexOf('?') < 0;
    return tells ? end : iri.replace(Iris.BASE, "").replaceFirst("^https?://", "");
  }

  /** The end of an IRI, for things without a name. */
  public static String shortened(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    String end = iri.substring(cut + 1);
    return end.isEmpty() ? iri : end;
  }

  private static String cut(String words) {
    return cut(words, LONGEST);
  }

  /** The first letters of words, to the last whole word. */
  public static String cut(String words, int letters) {
    if (words.length() <= letters) {
      return words;
    }
    int space = words.lastIndexOf(' ', letters);
    int end = space > letters / 2 ? space : letters;
    // Half a letter of two units would be no letter.
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
