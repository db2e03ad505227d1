package org.plenary.evaluate.akn;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The running text of an element. */
final class Runs {
  private Runs() {}

  static List<Run> of(Element element) {
    List<Run> runs = new ArrayList<>();
    collect(element, false, runs);
    return runs;
  }

  /** The running text of the elements within one, with blanks between. */
  static List<Run> ofEach(Element element) {
    List<Run> runs = new ArrayList<>();
    for (Element e : Elements.children(element)) {
      if (!e.getLocalName().equals("authorialNote")) {
        words(" ", false, runs);
      }
      child(e, false, runs);
    }
    return runs;
  }

  private static void collect(Element element, boolean italic, List<Run> runs) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        child(e, italic, runs);
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        words(n.getNodeValue(), italic, runs);
      }
    }
  }

  private static void words(String text, boolean italic, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(text, italic));
    }
  }

  private static void child(Element e, boolean italic, List<Run> runs) {
    switch (e.getLocalName()) {
      case "a" -> link(e, runs);
      case "authorialNote" -> runs.add(new Run.Note(e.getAttribute("marker").strip(), of(e)));
      case "eol" -> words(" ", italic, runs);
      case "sup" -> raised(e, italic, runs);
      case "p" -> {
        words(" ", italic, runs);
        collect(e, italic, runs);
        words(" ", italic, runs);
      }
      default -> collect(e, italic || e.getAttribute("class").contains("italic"), runs);
    }
  }

  /** {@code <sup>4</sup>} repeats note 4, {@code 1<sup>er</sup>} is a word. */
  private static void raised(Element e, boolean italic, List<Run> runs) {
    String text = e.getTextContent();
    if (text.strip().matches("\\d{1,3}")) {
      runs.add(new Run.Again(text.strip()));
    } else {
      collect(e, italic, runs);
    }
  }

  /** A link may be cut in pieces with one address: {@code <a>2099</a><a> (XX)</a>}. */
  private static void link(Element e, List<Run> runs) {
    String href = e.getAttribute("href").strip();
    String text = Run.words(of(e));
    String raw = e.getTextContent();
    Run last = runs.isEmpty() ? new Run.Again("") : runs.get(runs.size() - 1);
    if (last instanceof Run.Link before && before.href().equals(href)) {
      runs.set(runs.size() - 1, new Run.Link(href, before.text() + raw));
    } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      // A blank or a comma that kept the address of an earlier edition.
      words(raw, false, runs);
    } else {
      runs.add(new Run.Link(href, raw));
    }
  }
}
