package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.rtf.RTFEditorKit;

/**
 * RTF, by the reader that is part of Java; it knows no footnotes and heads, which are taken out
 * before.
 */
final class RtfConverter implements Converter {
  /** Groups that stand elsewhere on the page than in the text. */
  private static final Pattern APART =
      Pattern.compile("\\{(?:\\\\\\*)?\\\\(footnote|header[lrf]?)\\b");

  private static final Pattern CODE_PAGE = Pattern.compile("\\\\ansicpg(\\d{3,5})");

  /** Bytes beyond ASCII; in Chinese two make a sign. */
  private static final Pattern ESCAPES = Pattern.compile("(?:\\\\'[0-9a-fA-F]{2})+");

  @Override
  public Converted convert(byte[] file, Runnable alive) throws IOException {
    String rtf = unescaped(new String(file, StandardCharsets.ISO_8859_1));
    WordText text = new WordText();
    StringBuilder body = new StringBuilder();
    int from = 0;
    Matcher apart = APART.matcher(rtf);
    while (apart.find(from)) {
      int end = endOfGroup(rtf, apart.start());
      String words = plain("{\\rtf1\\ansi " + rtf.substring(apart.end(), end)).strip();
      body.append(rtf, from, apart.start());
      if (apart.group(1).equals("footnote")) {
        body.append(unicode(text.note(words.replace('\n', ' '))));
      } else {
        words.lines().forEach(text::paragraph);
      }
      from = end;
    }
    body.append(rtf.substring(from));
    plain(body.toString()).lines().forEach(text::paragraph);
    return text.converted();
  }

  /** "\'92" as "\u8217?": the reader of Java takes it for Latin-1 whatever the file says. */
  private static String unescaped(String rtf) {
    Matcher codePage = CODE_PAGE.matcher(rtf);
    Charset charset = charset(codePage.find() ? codePage.group(1) : "1252");
    return ESCAPES
        .matcher(rtf)
        .replaceAll(
            m -> {
              byte[] bytes = HexFormat.of().parseHex(m.group().replace("\\'", ""));
              return Matcher.quoteReplacement(unicode(new String(bytes, charset)));
            });
  }

  private static Charset charset(String codePage) {
    String name = "windows-" + codePage;
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }

  private static String unicode(String mark) {
    StringBuilder escaped = new StringBuilder();
    mark.chars().forEach(c -> escaped.append("\\u").append((short) c).append('?'));
    return escaped.toString();
  }

  /** One past the end of the group that begins at an offset, or the end of the text. */
  private static int endOfGroup(String rtf, int start) {
    int depth = 0;
    for (int i = start; i < rtf.length(); i++) {
      char c = rtf.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return rtf.length();
  }

  private static String plain(String rtf) throws IOException {
    var document = new DefaultStyledDocument();
    try {
      new RTFEditorKit()
          .read(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1)), document, 0);
      StringBuilder text = new StringBuilder();
      runs(document.getDefaultRootElement(), text);
      return text.toString();
    } catch (BadLocationException e) {
      throw new IOException("the text of the RTF file ends early", e);
    }
  }

  private static void runs(Element element, StringBuilder text) throws BadLocationException {
    if (element.isLeaf()) {
      int start = element.getStartOffset();
      String run = element.getDocument().getText(start, element.getEndOffset() - start);
      text.append(StyleConstants.isSuperscript(element.getAttributes()) ? Raised.digits(run) : run);
      return;
    }
    for (int i = 0; i < element.getElementCount(); i++) {
      runs(element.getElement(i), text);
    }
  }
}
