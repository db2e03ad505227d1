package org.plenary.site.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of browser libraries that come as webjars. Only files that are named in a list are served:
 * a webjar holds sources, tests and pages of examples too.
 */
final class WebJars {
  /** The list: a line for each file, its name here and its path below {@code webjars/}. */
  static final String LIST = "webjars.txt";

  private static final String HOME = "/META-INF/resources/webjars/";

  private WebJars() {}

  /**
   * The files of a list by their names.
   *
   * @param list e.g. {@code lib/cytoscape.js cytoscape/3.33.1/dist/cytoscape.min.js}; lines that
   *     begin with {@code #} are remarks
   * @throws IllegalStateException if a file is not there
   */
  static Map<String, byte[]> files(String list) {
    Map<String, byte[]> files = new TreeMap<>();
    list.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+", 2))
        .forEach(entry -> files.put(entry[0], bytes(entry[1])));
    return files;
  }

  private static byte[] bytes(String path) {
    try (InputStream in = WebJars.class.getResourceAsStream(HOME + path)) {
      if (in == null) {
        throw new IllegalStateException(LIST + ": expected a file of a webjar, found no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
