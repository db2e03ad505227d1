package org.plenary.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A zip whose files are read one after another, those of zips within it among them. Files asked for
 * in order are found in one pass.
 */
final class Archive {
  private final Path path;
  private Optional<ArchiveCursor> open = Optional.empty();
  private int next;

  /**
   * A file in the zip.
   *
   * @param number its place, from 0
   * @param folder the folders and zips around it in this zip, with a slash behind each
   * @param name its name without its folders
   * @param bytes its bytes; none when it is refused
   * @param refusal why it can't be read
   */
  record Item(int number, String folder, String name, byte[] bytes, Optional<String> refusal) {}

  Archive(Path path) {
    this.path = path;
  }

  /** All its files, unpacked one by one. */
  Stream<Item> items() {
    Iterator<Item> items = new ArchiveCursor(path);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException if the zip has changed and has no such file any more
   */
  byte[] bytes(int number) throws IOException {
    if (open.isEmpty() || number < next) {
      open = Optional.of(new ArchiveCursor(path));
      next = 0;
    }
    while (open.get().hasNext()) {
      Item item = open.get().next();
      next = item.number() + 1;
      if (item.number() == number && item.refusal().isEmpty()) {
        return item.bytes();
      }
    }
    throw new IOException("no file of number " + number + " in " + path.getFileName());
  }
}
