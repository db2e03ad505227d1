package org.plenary.extract;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.extract.MarcRecord.Field;
import org.plenary.extract.MarcRecord.Subfield;

/** Reads the XML of one record (MARC21slim schema). */
final class MarcParser {
  /** The labels of files are not read, so that their letters are nobody's concern. */
  private static final String FILE = "856";

  private static final Pattern TAG = Pattern.compile("[0-9A-Za-z]{3}");
  private static final XMLInputFactory FACTORY = factory();

  private final List<Field> fields = new ArrayList<>();
  private final List<String> repaired = new ArrayList<>();
  private final List<Subfield> subfields = new ArrayList<>();
  private String tag = "";
  private String indicators = "";

  private MarcParser() {}

  /** Nothing outside the text is fetched, and no entities but XML's own five are known. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // A record that is read alone lacks the prefixes that its collection declares.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /**
   * Reads a record.
   *
   * @param xml its element, without what stands around it
   * @throws XMLStreamException if it is not well-formed
   */
  static MarcRecord parse(String xml) throws XMLStreamException {
    var parser = new MarcParser();
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        parser.start(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        parser.end(localName(reader));
      }
    }
    return new MarcRecord(parser.fields, parser.repaired);
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    switch (localName(reader)) {
      case "controlfield" -> {
        tag = attribute(reader, "tag");
        indicators = "";
        subfields.add(new Subfield("", value(reader)));
        end("controlfield");
      }
      case "datafield" -> {
        tag = attribute(reader, "tag");
        indicators = attribute(reader, "ind1") + attribute(reader, "ind2");
      }
      case "subfield" -> {
        String code = attribute(reader, "code");
        subfields.add(new Subfield(code, value(reader)));
      }
      default -> {
        // The record itself, and its leader, say nothing of the document.
      }
    }
  }

  private void end(String element) {
    if (element.equals("controlfield") || element.equals("datafield")) {
      if (TAG.matcher(tag).matches()) {
        fields.add(new Field(tag, indicators, subfields));
      }
      subfields.clear();
    }
  }

  private static String localName(XMLStreamReader reader) {
    String name = reader.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private String value(XMLStreamReader reader) throws XMLStreamException {
    String value = reader.getElementText().strip().replaceAll("\\s+", " ");
    String once = decodedOnceMore(value);
    if (!once.equals(value) && !tag.equals(FILE)) {
      repaired.add(value);
    }
    return once;
  }

  /** Exports of the Library have been met that are UTF-8 twice over: {@code TÃ¼rkiye}. */
  private static String decodedOnceMore(String value) {
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(value));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return value;
    }
  }
}
