package org.plenary.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Files that are packed alone, by gzip (RFC 1952), as catalogues often are. */
final class Gzip {
  /** RFC 1952, section 2.3.1: ID1 and ID2. */
  private static final int FIRST = 0x1F;

  private static final int SECOND = 0x8B;

  private static final String EXTENSION = ".gz";

  private Gzip() {}

  /**
   * What is packed in a stream; the stream itself, if nothing is.
   *
   * @throws IOException if the stream fails, or begins as gzip and is none
   */
  static InputStream unpacked(InputStream in) throws IOException {
    var whole = new BufferedInputStream(in);
    whole.mark(2);
    boolean packed = whole.read() == FIRST && whole.read() == SECOND;
    whole.reset();
    return packed ? new GZIPInputStream(whole) : whole;
  }

  /**
   * The same of a file's bytes, up to the largest file that is read.
   *
   * @throws IOException if they begin as gzip and are none
   */
  static byte[] unpacked(byte[] file) throws IOException {
    try (InputStream in = unpacked(new ByteArrayInputStream(file))) {
      return in.readNBytes(Limits.FILE_BYTES + 1);
    }
  }

  /** The name of what is packed: {@code records.xml} of {@code records.xml.gz}. */
  static String nameWithin(String name) {
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }
}
