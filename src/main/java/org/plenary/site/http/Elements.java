package org.plenary.site.http;

import java.util.ArrayList;
import java.util.List;

/** The elements of a header's value. */
final class Elements {
  private Elements() {}

  /**
   * Cuts at a sign, but not within quotation marks (RFC 9110, section 5.6.4).
   *
   * @param most elements that are given; the others are passed over
   */
  static List<String> split(String value, char sign, int most) {
    List<String> elements = new ArrayList<>();
    var element = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < value.length() && elements.size() < most; i++) {
      char c = value.charAt(i);
      if (quoted && c == '\\' && i + 1 < value.length()) {
        element.append(c).append(value.charAt(++i));
      } else if (c == sign && !quoted) {
        elements.add(element.toString().strip());
        element.setLength(0);
      } else {
        quoted ^= c == '"';
        element.append(c);
      }
    }
    if (elements.size() < most) {
      elements.add(element.toString().strip());
    }
    elements.removeIf(String::isEmpty);
    return elements;
  }
}
