package org.plenary.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.plenary.source.Archive.Item;

/**
 * Passes through a zip and the zips in it, within limits on their number, their depth and on what
 * they unpack to: a bomb of some kilobytes would fill every memory.
 */
final class ArchiveCursor implements Iterator<Item> {
  /** Names are UTF-8 where the zip says so, else of the code page of its inventor. */
  private static final Charset NAMES = Charset.forName("IBM437");

  /** A small zip may unpack to so much at least. */
  private static final long FREE_BYTES = 32L * 1024 * 1024;

  private final String name;
  private final Deque<ZipInputStream> zips = new ArrayDeque<>();

  /** The paths of the open zips, each in the one around it, with a slash at the end. */
  private final Deque<String> places = new ArrayDeque<>();

  private long bytesLeft;
  private int number;
  private Optional<Item> next = Optional.empty();

  ArchiveCursor(Path path) {
    this.name = path.getFileName().toString();
    try {
      this.bytesLeft = FREE_BYTES + Limits.RATIO * Files.size(path);
      open(new BufferedInputStream(Files.newInputStream(path)), "");
    } catch (IOException e) {
      next = Optional.of(refused(name, "expected a readable zip, found: " + e.getMessage()));
    }
  }

  private void open(InputStream in, String place) {
    zips.push(new ZipInputStream(in, NAMES));
    places.push(place);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !zips.isEmpty()) {
      try {
        advance();
      } catch (ZipException | IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        stop(
            message.contains("encrypted")
                ? "expected a zip without a password, found an encrypted one"
                : "expected a whole zip, found a damaged one: " + message);
      } catch (IOException e) {
        stop("expected a whole zip, found one that ends early");
      }
    }
    return next.isPresent();
  }

  private void advance() throws IOException {
    ZipEntry entry = zips.peek().getNextEntry();
    if (entry == null) {
      places.pop();
      zips.pop().close();
    } else if (!entry.isDirectory()) {
      String path = places.peek() + entry.getName();
      byte[] bytes = zips.peek().readNBytes((int) Math.min(Limits.FILE_BYTES, bytesLeft) + 1);
      bytesLeft -= bytes.length;
      if (bytesLeft < 0 || number >= Limits.ENTRIES) {
        stop("expected a zip that unpacks to what a disk holds, found more: a zip bomb?");
      } else {
        take(path, bytes);
      }
    }
  }

  private void take(String path, byte[] bytes) {
    int name = path.lastIndexOf('/') + 1;
    String file = path.substring(name);
    boolean zip = FileType.of(bytes) == FileType.ZIP;
    if (zip && zips.size() < Limits.DEPTH) {
      open(new ByteArrayInputStream(bytes), path + "/");
    } else if (zip) {
      next =
          Optional.of(
              refused(
                  file,
                  "expected zips in zips %d deep at most, found more".formatted(Limits.DEPTH)));
    } else {
      next =
          Optional.of(new Item(number++, path.substring(0, name), file, bytes, Optional.empty()));
    }
  }

  private void stop(String reason) {
    zips.clear();
    places.clear();
    next = Optional.of(refused(name, reason));
  }

  private Item refused(String file, String reason) {
    return new Item(number++, "", file, new byte[0], Optional.of(reason));
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name);
    }
    Item item = next.get();
    next = Optional.empty();
    return item;
  }
}
