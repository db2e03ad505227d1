package org.plenary.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, by its content: names lie. */
enum FileType {
  PDF,
  /** Word since 2007. */
  DOCX,
  /** Word 97 to 2003, and 6 and 95. */
  DOC,
  RTF,
  HTML,
  ZIP,
  /** Text of any encoding; XML, too. */
  TEXT,
  JSON,
  /** AKN4UN XML. */
  AKN,
  /** Records of documents: the Secretariat's JSON, MARC 21 in XML, roll calls. */
  CATALOGUE,
  /** Something else, e.g. an image or a spreadsheet. */
  OTHER;

  /** How many bytes at the beginning tell the type of anything but packages. */
  private static final int HEAD = 4096;

  private static final int SNIFFED = 64 * 1024;

  /** Controls that text files hold: line ends, and what Word leaves behind. */
  private static final String BLANKS = "\t\n\r\f\u000B\u001A\u0007\u001E\u001F";

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");

  private static final Pattern JSON_START =
      Pattern.compile("(?s)\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:\\{|\\[|\")).*");

  /** The type of a file by its bytes. */
  static FileType of(byte[] file) {
    if (startsWith(file, "PK\u0003\u0004")) {
      return packageType(file);
    }
    if (startsWith(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return isWord(file) ? DOC : OTHER;
    }
    String head = latin(file, Math.min(file.length, HEAD));
    if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (firstControl(file) >= 0) {
      return OTHER;
    }
    return textType(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
  }

  /** Why a file is of no type that we read, in one line. */
  static String whyOther(byte[] file) {
    int control = firstControl(file);
    return control >= 0
        ? "byte %d: expected text, found binary data (0x%02X)".formatted(control, file[control])
        : "expected a text, PDF, Word, RTF or HTML file, found an office file of another kind";
  }

  /** The first byte that no text file holds, or -1; UTF-16 may hold any. */
  private static int firstControl(byte[] bytes) {
    boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF);
    if (marked || Decoding.isWide(bytes)) {
      return -1;
    }
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] >= 0 && bytes[i] < 0x20 && BLANKS.indexOf(bytes[i]) < 0) {
        return i;
      }
    }
    return -1;
  }

  private static FileType textType(String head) {
    if (HTML_START.matcher(head).matches()) {
      return HTML;
    }
    if (AknReader.recognises(head)) {
      return AKN;
    }
    if (MarcXml.recognises(head) || RollCallTables.recognises(head)) {
      return CATALOGUE;
    }
    boolean json = JSON_START.matcher(head).matches();
    return json && CatalogueJson.recognises(head) ? CATALOGUE : json ? JSON : TEXT;
  }

  /** The names of a package's parts stand in it unpacked. */
  private static FileType packageType(byte[] file) {
    String names = latin(file, file.length);
    if (names.contains("word/document.xml")) {
      return DOCX;
    }
    boolean office =
        names.contains("[Content_Types].xml")
            || names.startsWith("mimetypeapplication/", 30)
            || names.contains("META-INF/MANIFEST.MF");
    return office ? OTHER : ZIP;
  }

  /** A compound file with a stream of Word's, or one that Word has encrypted. */
  private static boolean isWord(byte[] file) {
    String all = latin(file, file.length);
    return all.contains(wide("WordDocument")) || all.contains(wide("EncryptedPackage"));
  }

  private static String wide(String name) {
    return latin(name.getBytes(StandardCharsets.UTF_16LE), 2 * name.length());
  }

  private static boolean startsWith(byte[] file, String magic) {
    return latin(file, Math.min(file.length, magic.length())).equals(magic);
  }

  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
