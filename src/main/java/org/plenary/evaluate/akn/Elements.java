package org.plenary.evaluate.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through XML by local names. */
final class Elements {
  private Elements() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        children.add(e);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> e.getLocalName().equals(name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** All elements of a name below one, in order, except those in {@code meta}. */
  static List<Element> below(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (child.getLocalName().equals(name)) {
        found.add(child);
      }
      if (!child.getLocalName().equals("meta")) {
        found.addAll(below(child, name));
      }
    }
    return found;
  }

  /** The first element below one with a name and the value of an attribute. */
  static Optional<Element> below(Element parent, String name, String attribute, String value) {
    return below(parent, name).stream()
        .filter(e -> e.getAttribute(attribute).equals(value))
        .findFirst();
  }

  /** The words of an element without its notes. */
  static String words(Element element) {
    return Run.words(Runs.of(element));
  }
}
