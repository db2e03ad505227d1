package org.plenary.site.document;

import gg.jte.Content;
import org.apache.jena.atlas.json.JsonObject;

/** Data inside a page. */
final class Structured {
  private Structured() {}

  /**
   * The text of a script element that holds JSON. In such an element nothing is an escape of HTML,
   * and only a "<" could end it: JSON has an escape of its own for that.
   */
  static Content of(JsonObject data) {
    String json =
        data.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    return output -> output.writeContent(json);
  }
}
