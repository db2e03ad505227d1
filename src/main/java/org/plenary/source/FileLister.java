package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Finds the files to be read: a file, a folder with all below it, a zip with all in it. Of each
 * only name and digest are kept.
 */
public final class FileLister {
  /**
   * A text file of another name holds data or a program; a file without extension may be a text.
   */
  private static final Set<String> TEXTS =
      Set.of("", "txt", "text", "md", "markdown", "asc", "xml", "akn", "htm", "html", "xhtml");

  private static final String WITHOUT_CALLS =
      "expected the roll calls of these votes beside them (rcid, session, date, unres), found none";

  private final SourceReader reader;
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /** Tables of votes, which are read with the roll calls beside them. */
  private final List<Votes> votes = new ArrayList<>();

  /**
   * @param reader reads the files later
   */
  public FileLister(SourceReader reader) {
    this.reader = reader;
  }

  /** What was found so far. */
  public Listing listing() {
    List<Input> all = new ArrayList<>(inputs.stream().map(this::withVotes).toList());
    votes.stream()
        .filter(v -> inputs.stream().noneMatch(v::areOf))
        .map(v -> new Source.Refused(v.name(), WITHOUT_CALLS))
        .forEach(refused -> all.add(Input.of(refused)));
    return new Listing(all, leftOut);
  }

  private Input withVotes(Input input) {
    return votes.stream()
        .filter(v -> v.areOf(input))
        .findFirst()
        .<Input>map(v -> new RollCalls(input.name(), ((Found) input)::bytes, v.bytes(), reader))
        .orElse(input);
  }

  /** Adds a file, a folder (in order of names), or a zip. */
  public void add(Path path) {
    if (!Files.isDirectory(path)) {
      file(path, true);
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile).sorted().forEach(file -> below(path, file));
    } catch (IOException | UncheckedIOException e) {
      refuse(path.toString(), "expected a readable folder, found: " + e.getMessage());
    }
  }

  private void below(Path folder, Path file) {
    boolean hidden = false;
    for (Path step : folder.relativize(file)) {
      hidden |= step.toString().startsWith(".");
    }
    if (hidden) {
      leftOut.add(file.getFileName().toString());
    } else {
      file(file, false);
    }
  }

  /**
   * @param named whether the file itself was named; then it is read whatever it is
   */
  private void file(Path path, boolean named) {
    String name = path.getFileName().toString();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
      if (FileType.of(bytes) == FileType.ZIP) {
        archive(path);
        return;
      }
      byte[] content = Gzip.unpacked(bytes);
      FileType type = FileType.of(content);
      if (RollCallTables.areVotes(content)) {
        votes.add(new Votes(name, folder(path), () -> Files.readAllBytes(path)));
      } else if (named || isDocument(name, type, content)) {
        inputs.add(
            new OnDisk(path, DigestUtils.sha256Hex(content), lackVotes(type, content), reader));
      } else {
        leftOut.add(name);
      }
    } catch (IOException e) {
      refuse(name, "expected a readable file, found: " + e.getMessage());
    }
  }

  private void archive(Path path) {
    var archive = new Archive(path);
    archive.items().forEach(item -> packed(archive, path, item));
  }

  private void packed(Archive archive, Path path, Archive.Item item) {
    if (item.refusal().isPresent()) {
      refuse(item.name(), item.refusal().get());
    } else if (item.name().startsWith(".")) {
      leftOut.add(item.name());
    } else {
      try {
        packed(archive, path, item, Gzip.unpacked(item.bytes()));
      } catch (IOException e) {
        refuse(item.name(), "expected a readable file, found: " + e.getMessage());
      }
    }
  }

  private void packed(Archive archive, Path path, Archive.Item item, byte[] content) {
    FileType type = FileType.of(content);
    String folder = path.toAbsolutePath() + "/" + item.folder();
    if (RollCallTables.areVotes(content)) {
      votes.add(new Votes(item.name(), folder, () -> archive.bytes(item.number())));
    } else if (isDocument(item.name(), type, content)) {
      String sha256 = DigestUtils.sha256Hex(content);
      inputs.add(
          new Packed(
              archive,
              folder,
              item.name(),
              item.number(),
              sha256,
              lackVotes(type, content),
              reader));
    } else {
      leftOut.add(item.name());
    }
  }

  private static boolean lackVotes(FileType type, byte[] content) {
    return type == FileType.CATALOGUE && RollCallTables.lackVotes(content);
  }

  private static String folder(Path file) {
    return String.valueOf(file.toAbsolutePath().getParent());
  }

  private static boolean isDocument(String name, FileType type, byte[] content) {
    String within = Gzip.nameWithin(name.toLowerCase(Locale.ROOT));
    String extension = within.contains(".") ? within.substring(within.lastIndexOf('.') + 1) : "";
    return switch (type) {
      case PDF, DOCX, DOC, RTF, HTML, ZIP, AKN, CATALOGUE -> true;
      case TEXT -> TEXTS.contains(extension);
      case JSON -> TextInJson.of(Decoding.decode(content).text()).isPresent();
      case OTHER -> false;
    };
  }

  private void refuse(String name, String reason) {
    inputs.add(Input.of(new Source.Refused(name, reason)));
  }

  /** A file that was found, where it lies. */
  private sealed interface Found extends Input {
    /** The folder, and within a zip the path of the zip before it. */
    String folder();

    /** Whether these are roll calls whose votes stand in another file. */
    boolean lackVotes();

    byte[] bytes() throws IOException;
  }

  /** A table of votes, and where it lies. */
  private record Votes(String name, String folder, RollCalls.Bytes bytes) {
    boolean areOf(Input input) {
      return input instanceof Found calls && calls.lackVotes() && calls.folder().equals(folder);
    }
  }

  private record OnDisk(Path path, String digest, boolean lackVotes, SourceReader reader)
      implements Found {
    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public String folder() {
      return FileLister.folder(path);
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }

    @Override
    public Optional<String> sha256() {
      return Optional.of(digest);
    }

    @Override
    public Source read() {
      return reader.read(path);
    }
  }

  private record Packed(
      Archive archive,
      String folder,
      String name,
      int number,
      String digest,
      boolean lackVotes,
      SourceReader reader)
      implements Found {
    @Override
    public byte[] bytes() throws IOException {
      return archive.bytes(number);
    }

    @Override
    public Optional<String> sha256() {
      return Optional.of(digest);
    }

    @Override
    public Source read() {
      try {
        return reader.read(name, new ByteArrayInputStream(bytes()));
      } catch (IOException e) {
        return new Source.Refused(name, "expected a readable zip, found: " + e.getMessage());
      }
    }
  }
}
