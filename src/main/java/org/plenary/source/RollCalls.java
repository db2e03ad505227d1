package org.plenary.source;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Roll calls, and beside them each State's votes in them: two files that are read as one.
 *
 * @param name of the roll calls
 * @param calls the bytes of the roll calls
 * @param votes the bytes of the votes, packed by gzip or not
 */
record RollCalls(String name, Bytes calls, Bytes votes, SourceReader reader) implements Input {

  /** A file's bytes, on a disk or in a zip; each call reads anew. */
  interface Bytes {
    byte[] read() throws IOException;
  }

  @Override
  public Optional<String> sha256() {
    try {
      return Optional.of(digest(calls.read(), votes.read()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Source read() {
    try {
      byte[] table = calls.read();
      byte[] cast = votes.read();
      return reader.read(name, table, cast, digest(table, cast));
    } catch (IOException e) {
      return new Source.Refused(name, "expected readable roll calls, found: " + e.getMessage());
    }
  }

  private static String digest(byte[] calls, byte[] votes) {
    return DigestUtils.sha256Hex(DigestUtils.sha256Hex(calls) + DigestUtils.sha256Hex(votes));
  }
}
