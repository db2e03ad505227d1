package org.plenary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text of an AKN4UN document as people paste it: one line a block with a blank line after it,
 * paragraphs behind their numbers, note marks as superscript digits, the notes at the end below a
 * rule. Nothing else of the marks is left.
 */
final class FlattenedXml {
  private static final Set<String> BLOCKS =
      Set.of("p", "heading", "subheading", "crossHeading", "listIntroduction", "num", "tr");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<String> notes = new ArrayList<>();

  private FlattenedXml() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read or is no XML
   */
  static String of(Path file) throws IOException {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      var flattened = new FlattenedXml();
      flattened.add(document.getDocumentElement());
      flattened.endLine();
      return flattened.whole();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private String whole() {
    if (!notes.isEmpty()) {
      text.append("__________________\n\n");
      notes.forEach(note -> text.append(note).append("\n\n"));
    }
    return text.toString();
  }

  private void add(Element element) {
    String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    switch (name) {
      case "meta", "img" -> {}
      case "eol" -> endLine();
      case "authorialNote" -> addNote(element);
      default -> addWith(name, element);
    }
  }

  private void addWith(String name, Element element) {
    boolean block = BLOCKS.contains(name);
    boolean behindItsNumber = line.toString().endsWith("\t");
    if (block && !behindItsNumber && !name.equals("tr")) {
      endLine();
    }
    addChildren(element);
    if (name.equals("num")) {
      String number = line.toString().strip();
      line.setLength(0);
      line.append(number).append(number.isEmpty() ? "" : "\t");
    } else if (name.equals("td") || name.equals("th")) {
      line.append(' ');
    } else if (block && !(within(element, "tr") && name.equals("p"))) {
      endLine();
    }
  }

  private void addChildren(Element element) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        add(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        line.append(child.getNodeValue().replaceAll("[ \\t\\r\\n]+", " "));
      }
    }
  }

  private void addNote(Element note) {
    String marker = note.getAttribute("marker");
    for (char c : marker.toCharArray()) {
      line.append(Character.isDigit(c) ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    String words = note.getTextContent().replaceAll("[ \\t\\r\\n]+", " ").strip();
    notes.add(marker + " " + words);
  }

  private void endLine() {
    String number = line.toString();
    String words = number.replaceAll(" *\\t *", "\t").replaceAll(" {2,}", " ").strip();
    line.setLength(0);
    if (!words.isEmpty()) {
      text.append(words).append("\n\n");
    }
  }

  private static boolean within(Element element, String name) {
    return element.getParentNode() instanceof Element parent
        && (name.equals(parent.getTagName()) || within(parent, name));
  }
}
