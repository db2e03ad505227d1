package org.plenary.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes to text. UTF-8 unless a byte order mark says otherwise; what is not UTF-8 is read as
 * windows-1252, the encoding of old Word files, when nothing in it is valid UTF-8 beyond ASCII.
 */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * @param text the decoded text
   * @param notices what had to be guessed or replaced
   */
  record Decoded(String text, List<String> notices) {}

  private Decoding() {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int wrong = firstMalformed(bytes, mark);
    if (wrong < 0) {
      String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
      return new Decoded(text, List.of());
    }
    Charset charset = mark == 0 && isAscii(bytes, wrong) ? WINDOWS : StandardCharsets.UTF_8;
    String notice =
        "byte %d: expected UTF-8, found 0x%02X; read as %s"
            .formatted(wrong, bytes[wrong] & 0xFF, charset.name());
    return new Decoded(new String(bytes, mark, bytes.length - mark, charset), List.of(notice));
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** The offset of the first byte that is not UTF-8, or -1. */
  private static int firstMalformed(byte[] bytes, int from) {
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var out = java.nio.CharBuffer.allocate(8192);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return -1;
      }
      if (result.isOverflow()) {
        out.clear();
      } else {
        return in.position();
      }
    }
  }

  /** Whether no byte before the wrong one, and no sequence after it, is UTF-8 beyond ASCII. */
  private static boolean isAscii(byte[] bytes, int wrong) {
    for (int i = 0; i < wrong; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    for (int i = wrong; i + 1 < bytes.length; i++) {
      if (isTwoByteSequence(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTwoByteSequence(byte[] bytes, int i) {
    try {
      return (bytes[i] & 0xE0) == 0xC0
          && StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, i, 2)).length() == 1;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
