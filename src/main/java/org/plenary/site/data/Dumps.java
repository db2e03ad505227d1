package org.plenary.site.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.rdf.RdfFormat;

/** The dumps that are offered: those that their folder's SHA256SUMS names. */
public final class Dumps {
  static final String SUMS = "SHA256SUMS";

  private final Optional<Path> folder;

  Dumps(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A file with all data.
   *
   * @param sha256 in hexadecimal digits
   * @param bytes its size
   */
  public record Dump(String name, String sha256, long bytes) {
    private static final Pattern LINKS = Pattern.compile("plenary-\\w+-links-(.+)\\.nt\\.gz");

    /** Where it is on this site. */
    public String path() {
      return "/dump/" + name;
    }

    /** The set of links that it holds, e.g. {@code m49}; empty for all data. */
    public Optional<String> links() {
      Matcher name = LINKS.matcher(this.name);
      return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** Its format without the compression, e.g. {@code TRIG}. */
    public RdfFormat format() {
      return RdfFormat.of(name.replace(".gz", "")).orElse(RdfFormat.NQ);
    }

    /** Its size as people read it, e.g. {@code 12.3 MB}. */
    public String size() {
      return bytes < 1_000_000
          ? "%.1f kB".formatted(bytes / 1e3)
          : "%.1f MB".formatted(bytes / 1e6);
    }
  }

  /** The newest edition's, in the order of the list; none when nothing was dumped. */
  List<Dump> all() {
    return folder
        .map(f -> f.resolve(SUMS))
        .filter(Files::isRegularFile)
        .map(this::read)
        .orElse(List.of());
  }

  private List<Dump> read(Path sums) {
    try (Stream<String> lines = Files.lines(sums)) {
      return lines
          .map(l -> l.split(" [ *]", 2))
          .filter(c -> c.length == 2 && file(c[1]).isPresent())
          .map(c -> new Dump(c[1], c[0], size(file(c[1]).orElseThrow())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the folder by its bare name. */
  Optional<Path> file(String name) {
    return name.matches("[\\w-][\\w.-]*")
        ? folder.map(f -> f.resolve(name)).filter(Files::isRegularFile)
        : Optional.empty();
  }
}
