package org.plenary.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.lexicon.Lexicon;
import org.plenary.rdf.BundledFolder;
import org.plenary.source.Languages;
import org.plenary.source.Source;
import org.plenary.source.SourceReader;

/** The files that a command is given: files, folders (in order of their names), {@code -}. */
final class Inputs {
  private final SourceReader reader;

  Inputs(Lexicon lexicon) {
    this.reader = new SourceReader(new Languages(lexicon.functionWords()));
  }

  /** Reads them all; what can't be read comes back as refused. */
  List<Source> read(List<String> paths) {
    List<Source> sources = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        sources.add(standardInput());
      } else {
        sources.addAll(files(Path.of(path)));
      }
    }
    return sources;
  }

  /** Reads one file. */
  Source read(Path file) {
    return reader.read(file);
  }

  /** The sample corpus that travels inside the program. */
  List<Source> sample() {
    List<Source> sources = new ArrayList<>();
    BundledFolder.files("sample", ".txt")
        .forEach(
            (name, bytes) -> {
              try {
                sources.add(reader.read(name, new ByteArrayInputStream(bytes)));
              } catch (IOException e) {
                sources.add(new Source.Refused(name, "expected the bundled file, found: " + e));
              }
            });
    return sources;
  }

  private Source standardInput() {
    try {
      return reader.read("standard-input", System.in);
    } catch (IOException e) {
      return new Source.Refused("standard-input", "expected text, found: " + e.getMessage());
    }
  }

  private List<Source> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(reader.read(path));
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().map(reader::read).toList();
    } catch (IOException e) {
      return List.of(
          new Source.Refused(
              path.toString(), "expected a readable folder, found: " + e.getMessage()));
    }
  }
}
