package org.plenary.site.sparql;

import java.util.Locale;

/** How an answer can be seen; the table is below each of the others too. */
public enum Look {
  /** Numbers by year or by thing. */
  CHART,
  /** Things and what leads from one to another. */
  GRAPH,
  /** Places of the world. */
  MAP,
  /** The rows alone. */
  TABLE;

  /** In addresses and keys, e.g. {@code map}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
