package org.plenary.site.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document by the JDK's writer, which escapes all words. */
public final class Xml {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  /**
   * @param root the first element
   * @param namespace its namespace, that of all elements
   */
  public Xml(String root, String namespace) {
    try {
      out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes in memory can't be written", e);
    }
  }

  /** An element with words, and attributes as name, value, name, value … */
  public Xml element(String name, String words, String... attributes) {
    try {
      out.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        out.writeAttribute(attributes[i], attributes[i + 1]);
      }
      out.writeCharacters(words);
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes in memory can't be written", e);
    }
  }

  /** An element with elements. */
  public Xml element(String name, Runnable inner) {
    try {
      out.writeStartElement(name);
      inner.run();
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes in memory can't be written", e);
    }
  }

  public byte[] end() {
    try {
      out.writeEndDocument();
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes in memory can't be written", e);
    }
  }

  /** The same as text. */
  @Override
  public String toString() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
