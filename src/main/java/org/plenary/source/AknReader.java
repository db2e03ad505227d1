package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads Akoma Ntoso as the United Nations Secretariat writes it (AKN4UN): the text on lines, with
 * what its elements say of it as {@link Marks}. Nothing outside the file is ever fetched, and a
 * document type declaration, the door to entities, is refused.
 */
final class AknReader {
  /** The deepest published file has 16 levels: a table in an annex of a part of a resolution. */
  static final int DEEPEST = 100;

  /** Only what may stand before a root element may stand before this one. */
  private static final Pattern ROOT =
      Pattern.compile(
          "\\uFEFF?(?:\\s|<\\?[^>]{0,500}\\?>|<!--[^>]{0,2000}-->)*+"
              + "(?:<!DOCTYPE[^<][\\s\\S]{0,4000}?)?"
              + "<(?:[\\w.-]{1,40}:)?akomaNtoso[\\s>/]");

  private static final int SNIFFED = 8192;

  private final XMLInputFactory factory = factory();
  private final Languages languages;

  AknReader(Languages languages) {
    this.languages = languages;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Whether a text is such XML, by its root element; a file's name says nothing. */
  static boolean recognises(String text) {
    return ROOT.matcher(text.substring(0, Math.min(SNIFFED, text.length()))).lookingAt();
  }

  /** Reads a file; what is wrong with it comes back as {@link Source.Refused}. */
  Source read(String name, byte[] bytes) {
    AknFlattener flattener = new AknFlattener();
    try {
      Optional<String> wrong = flatten(bytes, flattener);
      if (wrong.isPresent()) {
        return new Source.Refused(name, wrong.get());
      }
    } catch (XMLStreamException e) {
      String found = String.valueOf(e.getMessage()).lines().reduce("", (a, line) -> line);
      // The parser says "ParseError at [row,col]:[1,5]", then "Message: …" on a line of its own.
      return new Source.Refused(
          name,
          at(e.getLocation())
              + "expected well-formed XML, found: "
              + found.replaceFirst("^Message: ", ""));
    }
    FlatText flat = flattener.text();
    if (flat.isEmpty()) {
      return new Source.Refused(name, "line 1: expected text in the XML, found none");
    }
    String text = flat.toString();
    String language = language(text, flattener.language());
    return new Source.Readable(
        new SourceText(name, language, text, DigestUtils.sha256Hex(bytes), flat.marks()),
        List.of());
  }

  private Optional<String> flatten(byte[] bytes, AknFlattener flattener) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            return Optional.of(
                at(xml.getLocation())
                    + "expected at most %d elements in one another, found more".formatted(DEEPEST));
          }
          flattener.start(xml.getLocalName(), attribute -> xml.getAttributeValue(null, attribute));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          flattener.end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            flattener.words(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
          return Optional.of(
              at(xml.getLocation())
                  + "expected no document type declaration and no entities, found one");
        }
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
    return Optional.empty();
  }

  private static String at(Location location) {
    return location == null
        ? ""
        : "line %d, column %d: ".formatted(location.getLineNumber(), location.getColumnNumber());
  }

  /**
   * The words tell the language; a file in the folder of another, or declared as another, does not.
   * Where we know no words of it, the declared one stands: {@code ara} is {@code ar}.
   */
  private String language(String text, Optional<String> declared) {
    String told = languages.of(text);
    return told.equals("und") ? declared.map(AknReader::tag).orElse(told) : told;
  }

  /** ISO 639-2 as BCP 47: {@code zho} is {@code zh}. */
  private static String tag(String code) {
    for (String tag : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(tag).getISO3Language().equals(code)) {
        return tag;
      }
    }
    return code.matches("[a-z]{2}") ? code : "und";
  }
}
