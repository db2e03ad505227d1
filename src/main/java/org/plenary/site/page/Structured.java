package org.plenary.site.page;

import gg.jte.Content;
import org.apache.jena.atlas.json.JsonObject;

/** Data inside a page, for search engines: JSON-LD with the terms of schema.org. */
public final class Structured {
  private Structured() {}

  /**
   * A thing of schema.org.
   *
   * @param type e.g. {@code Dataset}
   * @param iri its name
   */
  public static JsonObject thing(String type, String iri, String name) {
    var thing = new JsonObject();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type);
    thing.put("@id", iri);
    thing.put("url", iri);
    thing.put("name", name);
    return thing;
  }

  /**
   * The text of a script element that holds JSON. In such an element nothing is an escape of HTML,
   * and only a "<" could end it: JSON has an escape of its own for that.
   */
  public static Content of(JsonObject data) {
    String json =
        data.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    return output -> output.writeContent(json);
  }
}
