package org.plenary.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that travels inside the program: {@code queries}, {@code shapes}, {@code examples},
 * {@code ontology}.
 */
public final class BundledFolder {
  private BundledFolder() {}

  /**
   * The files of a folder and the folders below it, read whole, by path below it.
   *
   * @param folder e.g. {@code queries}
   * @param extension e.g. {@code .rq}
   * @throws IllegalStateException if this build has no such folder
   */
  public static SortedMap<String, byte[]> files(String folder, String extension) {
    try {
      Path home = home();
      if (Files.isDirectory(home)) {
        return read(home.resolve(folder), extension);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return read(jar.getPath("/" + folder), extension);
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("can't read the bundled folder " + folder, e);
    }
  }

  /** The jar or folder of this very class: a class path may have a second "shapes". */
  private static Path home() throws URISyntaxException {
    return Path.of(BundledFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static SortedMap<String, byte[]> read(Path folder, String extension) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(p -> p.toString().endsWith(extension) && Files.isRegularFile(p))
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
