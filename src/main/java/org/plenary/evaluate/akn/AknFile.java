package org.plenary.evaluate.akn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plenary.lexicon.VerbList;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A file of AKN4UN XML.
 *
 * @param language BCP 47 tag
 * @param cover its cover page
 * @param preface number and title of the whole
 * @param statements one, or the parts of a composite resolution
 */
record AknFile(
    String language, Element cover, Optional<Element> preface, List<AknStatement> statements) {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  AknFile {
    statements = List.copyOf(statements);
  }

  /**
   * Reads a file; empty when it is no resolution in English or French.
   *
   * @throws IOException if it can't be read or is no XML
   */
  static Optional<AknFile> read(Path file, VerbList verbs) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Element root = builder().parse(in).getDocumentElement();
      return NAMESPACE.equals(root.getNamespaceURI()) ? of(root, verbs) : Optional.empty();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": expected XML, found: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder;
  }

  private static Optional<AknFile> of(Element root, VerbList verbs) {
    String language = language(root);
    Optional<Element> cover = Elements.below(root, "coverPage").stream().findFirst();
    if (language.isEmpty() || cover.isEmpty()) {
      return Optional.empty();
    }
    Optional<Element> whole =
        Elements.child(root, "documentCollection").or(() -> Elements.child(root, "statement"));
    Optional<Element> preface = whole.flatMap(w -> Elements.child(w, "preface"));
    List<AknStatement> statements = new ArrayList<>();
    for (Element statement : Elements.below(root, "statement")) {
      statements.add(statement(statement, cover.get(), language, verbs));
    }
    return Optional.of(new AknFile(language, cover.get(), preface, statements));
  }

  /** {@code eng} of the expression; the folder's name is no guide: 75/274 is in the wrong one. */
  private static String language(Element root) {
    NodesByName languages = new NodesByName(root, "FRBRlanguage");
    return languages
        .first()
        .map(e -> e.getAttribute("language"))
        .map(code -> code.startsWith("en") ? "en" : code.startsWith("fr") ? "fr" : "")
        .orElse("");
  }

  /** Elements below one, those in {@code meta} too. */
  private record NodesByName(Element root, String name) {
    Optional<Element> first() {
      var nodes = root.getElementsByTagNameNS(NAMESPACE, name);
      return nodes.getLength() == 0 ? Optional.empty() : Optional.of((Element) nodes.item(0));
    }
  }

  private static AknStatement statement(
      Element statement, Element cover, String language, VerbList verbs) {
    Optional<Element> preface = Elements.child(statement, "preface");
    String number =
        preface
            .flatMap(p -> Elements.below(p, "docNumber").stream().findFirst())
            .map(Elements::words)
            .orElse("");
    var body = new BodyBlocks(verbs, language, false);
    Elements.children(statement, "preamble").forEach(body::preamble);
    Elements.children(statement, "mainBody").forEach(body::body);
    List<Block> blocks = new ArrayList<>(body.blocks());
    for (Element attachments : Elements.children(statement, "attachments")) {
      var annex = new BodyBlocks(verbs, language, true);
      Elements.below(attachments, "mainBody").forEach(annex::body);
      blocks.addAll(annex.blocks());
    }
    return new AknStatement(
        cover,
        number.matches("[A-Z]\\.?") ? number.substring(0, 1) : "",
        preface,
        blocks,
        Elements.child(statement, "conclusions"),
        statement);
  }
}
