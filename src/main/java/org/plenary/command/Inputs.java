package org.plenary.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.lexicon.Lexicon;
import org.plenary.rdf.BundledFolder;
import org.plenary.source.FileLister;
import org.plenary.source.Input;
import org.plenary.source.Languages;
import org.plenary.source.Listing;
import org.plenary.source.Source;
import org.plenary.source.SourceReader;

/** The files that a command is given: files, zips, folders (in order of their names), {@code -}. */
final class Inputs implements AutoCloseable {
  private final SourceReader reader;
  private final List<String> leftOut = new ArrayList<>();

  Inputs(Lexicon lexicon) {
    this.reader = new SourceReader(new Languages(lexicon));
  }

  /** Finds them all; what can't be read shows when it is read. */
  List<Input> list(List<String> paths) {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        inputs.add(Input.of(standardInput()));
      } else {
        var lister = new FileLister(reader);
        lister.add(Path.of(path));
        Listing listing = lister.listing();
        inputs.addAll(listing.inputs());
        leftOut.addAll(listing.leftOut());
      }
    }
    return inputs;
  }

  /** Reads them one by one; what can't be read comes back as refused. */
  Stream<Source> read(List<String> paths) {
    return list(paths).stream().map(Input::read);
  }

  /** One line on the files that were passed over, e.g. "3 files left out: 2 .json, 1 .png". */
  Optional<String> leftOut() {
    Map<String, Long> kinds =
        leftOut.stream()
            .collect(Collectors.groupingBy(Inputs::kind, TreeMap::new, Collectors.counting()));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%d files left out, which hold no document: %s"
                .formatted(
                    leftOut.size(),
                    kinds.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", "))));
  }

  private static String kind(String name) {
    int point = name.lastIndexOf('.');
    return name.startsWith(".")
        ? "hidden"
        : point < 0 ? "without extension" : name.substring(point);
  }

  /** Reads one file. */
  Source read(Path file) {
    return reader.read(file);
  }

  /** The sample corpus that travels inside the program. */
  List<Input> sample() {
    List<Input> inputs = new ArrayList<>();
    BundledFolder.files("sample", ".txt")
        .forEach(
            (name, bytes) -> {
              try {
                inputs.add(Input.of(reader.read(name, new ByteArrayInputStream(bytes))));
              } catch (IOException e) {
                inputs.add(
                    Input.of(new Source.Refused(name, "expected the bundled file, found: " + e)));
              }
            });
    return inputs;
  }

  private Source standardInput() {
    try {
      return reader.read("standard-input", System.in);
    } catch (IOException e) {
      return new Source.Refused("standard-input", "expected text, found: " + e.getMessage());
    }
  }

  /** Ends the process that reads PDF and Word files. */
  @Override
  public void close() {
    reader.close();
  }
}
