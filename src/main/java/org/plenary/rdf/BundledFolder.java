package org.plenary.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that travels inside the program: {@code queries}, {@code shapes}, {@code ontology}. */
public final class BundledFolder {
  private BundledFolder() {}

  /**
   * The files of a folder and the folders below it, read whole, by path below it.
   *
   * @param folder e.g. {@code queries}
   * @param extension e.g. {@code .rq}
   */
  public static SortedMap<String, byte[]> files(String folder, String extension) {
    URL url = BundledFolder.class.getResource("/" + folder);
    if (url == null) {
      throw new IllegalStateException("not in this build: " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri), extension);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/" + folder), extension);
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("can't read the bundled folder " + folder, e);
    }
  }

  private static SortedMap<String, byte[]> read(Path folder, String extension) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(p -> p.toString().endsWith(extension))
          .forEach(p -> files.put(folder.relativize(p).toString().replace('\\', '/'), bytes(p)));
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
