package org.plenary.site.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.rdf.RdfFormat;

/**
 * The dumps that are offered: the editions in a folder, each a folder with its SHA256SUMS, and of
 * each the files that it names.
 */
public final class Dumps {
  /** E.g. {@code 2026-11-21-3f2a9c01b2c4}. */
  private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}");

  private static final Pattern FILE = Pattern.compile("\\w[\\w.-]*");

  private final Optional<Path> folder;

  public Dumps(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A file with all data.
   *
   * @param edition the folder that it is in
   * @param sha256 in hexadecimal digits
   * @param bytes its size
   */
  public record Dump(String edition, String name, String sha256, long bytes) {
    private static final Pattern LINKS = Pattern.compile("links-(.+)\\.nt\\.gz");

    /** Where it is on this site. */
    public String path() {
      return "/dump/" + edition + "/" + name;
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

  /** The editions by the names of their folders, the newest first. */
  public List<String> editions() {
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder.get())) {
      return all.map(p -> p.getFileName().toString())
          .filter(e -> file(e, org.plenary.store.Dump.SUMS).isPresent())
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest edition's, in the order of its list; none when nothing was dumped. */
  List<Dump> newest() {
    return editions().stream().findFirst().map(this::read).orElse(List.of());
  }

  private List<Dump> read(String edition) {
    Path sums = file(edition, org.plenary.store.Dump.SUMS).orElseThrow();
    try (Stream<String> lines = Files.lines(sums)) {
      return lines
          .map(l -> l.split(" [ *]", 2))
          .filter(c -> c.length == 2 && file(edition, c[1]).isPresent())
          .map(c -> new Dump(edition, c[1], c[0], size(file(edition, c[1]).orElseThrow())))
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

  /** A file of an edition by its bare name. */
  Optional<Path> file(String edition, String name) {
    return EDITION.matcher(edition).matches() && FILE.matcher(name).matches()
        ? folder.map(f -> f.resolve(edition).resolve(name)).filter(Files::isRegularFile)
        : Optional.empty();
  }
}
