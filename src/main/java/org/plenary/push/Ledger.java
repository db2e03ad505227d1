package org.plenary.push;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which graphs a target has from us, so that the next run sends the rest and takes away only what
 * we brought. A line is added when a graph was read back and found right: a run that is killed
 * leaves at worst half a line, which is passed over.
 */
public final class Ledger {
  private static final Pattern SENT = Pattern.compile("(\\S+)\t(\\d+)\t([0-9a-f]{64})");
  private static final Pattern REMOVED = Pattern.compile("(\\S+)\t-");
  private static final int NAME = 12;

  private final Path file;
  private final Map<String, Checksum> sent = new TreeMap<>();

  private Ledger(Path file) {
    this.file = file;
  }

  /**
   * Opens the ledger of a target in a folder, or begins one.
   *
   * @throws IOException if it can't be read or written
   */
  public static Ledger open(Path folder, URI target) throws IOException {
    Files.createDirectories(folder);
    String name = DigestUtils.sha256Hex(target.toString()).substring(0, NAME);
    var ledger = new Ledger(folder.resolve(name + ".tsv"));
    if (Files.exists(ledger.file)) {
      Files.readAllLines(ledger.file, StandardCharsets.UTF_8).forEach(ledger::take);
    }
    // Begins a line of its own, for the last one may have been cut short.
    ledger.write("\n# " + target + "\n");
    return ledger;
  }

  private void take(String line) {
    Matcher is = SENT.matcher(line);
    if (is.matches()) {
      sent.put(is.group(1), new Checksum(Long.parseLong(is.group(2)), is.group(3)));
    }
    Matcher was = REMOVED.matcher(line);
    if (was.matches()) {
      sent.remove(was.group(1));
    }
  }

  /** What the target had of a graph when it was last read back. */
  synchronized Optional<Checksum> of(String graph) {
    return Optional.ofNullable(sent.get(graph));
  }

  /** The graphs that we brought and did not take away, in the order of their names. */
  synchronized Set<String> graphs() {
    return new TreeSet<>(sent.keySet());
  }

  synchronized void sent(String graph, Checksum checksum) throws IOException {
    write("%s\t%d\t%s\n".formatted(graph, checksum.statements(), checksum.digest()));
    sent.put(graph, checksum);
  }

  synchronized void removed(String graph) throws IOException {
    write(graph + "\t-\n");
    sent.remove(graph);
  }

  private void write(String line) throws IOException {
    Files.writeString(
        file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
