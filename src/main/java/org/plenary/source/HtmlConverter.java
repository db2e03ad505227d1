package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML: what a browser shows, one line for each block, raised digits as superscripts. */
final class HtmlConverter implements Converter {
  private static final String UNSEEN = "script, style, noscript, template, head, nav, svg, form";

  /** A base without which no relative link means anything; nothing is ever fetched. */
  private static final String NO_BASE = "";

  @Override
  public Converted convert(byte[] file, Runnable alive) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(file), null, NO_BASE);
    document.select(UNSEEN).remove();
    var lines = new Lines();
    document.body().traverse(lines);
    return Limited.text(Signs.clean(lines.text.toString()));
  }

  /** Collects the text of the nodes in order. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        words(words);
      } else if (node instanceof Element element) {
        if (element.isBlock()) {
          line(element.normalName().equals("td") || element.normalName().equals("li") ? 1 : 2);
        } else if (element.normalName().equals("br")) {
          line(1);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        line(1);
      }
    }

    private void words(TextNode node) {
      boolean raised = isRaised(node);
      String words = raised ? Raised.digits(node.text().strip()) : node.text();
      boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(atStart ? words.stripLeading() : words);
    }

    private static boolean isRaised(TextNode node) {
      Element parent = node.parent();
      return parent != null && parent.closest("sup") != null;
    }

    /** Ends the line and leaves {@code breaks - 1} lines blank, once. */
    private void line(int breaks) {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      int there = 0;
      while (there < end && text.charAt(end - 1 - there) == '\n') {
        there++;
      }
      if (end > 0) {
        text.append("\n".repeat(Math.max(0, breaks - there)));
      }
    }
  }
}
