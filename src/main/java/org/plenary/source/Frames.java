package org.plenary.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the two processes say to each other: requests down, signs of life and answers up. */
final class Frames {
  private static final byte ALIVE = 0;
  private static final byte TEXT = 1;
  private static final byte FAILED = 2;

  private Frames() {}

  /**
   * A file to be read.
   *
   * @param type its type
   * @param file its bytes
   */
  record Request(FileType type, byte[] file) {}

  static void write(Request request, DataOutputStream out) throws IOException {
    out.writeByte(request.type().ordinal());
    bytes(request.file(), out);
    out.flush();
  }

  /** The next request; empty at the end. */
  static Optional<Request> readRequest(DataInputStream in) throws IOException {
    int type = in.read();
    return type < 0
        ? Optional.empty()
        : Optional.of(new Request(FileType.values()[type], bytes(in)));
  }

  static void writeAlive(DataOutputStream out) throws IOException {
    out.writeByte(ALIVE);
    out.flush();
  }

  static void write(Converted converted, DataOutputStream out) throws IOException {
    if (converted instanceof Converted.Text text) {
      out.writeByte(TEXT);
      string(text.text(), out);
      out.writeInt(text.pages().size());
      for (Page page : text.pages()) {
        out.writeInt(page.number());
        out.writeInt(page.start());
        out.writeInt(page.end());
      }
      out.writeInt(text.notices().size());
      for (String notice : text.notices()) {
        string(notice, out);
      }
    } else if (converted instanceof Converted.Failed failed) {
      out.writeByte(FAILED);
      string(failed.reason(), out);
    }
    out.flush();
  }

  /** The answer, when it is there; empty after a sign of life. */
  static Optional<Converted> readAnswer(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case ALIVE -> Optional.empty();
      case TEXT -> Optional.of(text(in));
      case FAILED -> Optional.of(new Converted.Failed(string(in)));
      default -> throw new IOException("no such frame: " + kind);
    };
  }

  private static Converted.Text text(DataInputStream in) throws IOException {
    String text = string(in);
    List<Page> pages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      pages.add(new Page(in.readInt(), in.readInt(), in.readInt()));
    }
    List<String> notices = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      notices.add(string(in));
    }
    return new Converted.Text(text, pages, notices);
  }

  private static void string(String text, DataOutputStream out) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
