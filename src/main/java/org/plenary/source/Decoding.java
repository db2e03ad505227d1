package org.plenary.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes to text. UTF-8 unless a byte order mark or the zeros of UTF-16 say otherwise; what is not
 * UTF-8 is read in the encoding that its letters suggest, or as windows-1252, the encoding of old
 * Word files.
 */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Encodings of Russian, Arabic and Chinese; those of Latin letters are told by other means. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "ISO-8859-6",
          "windows-1256",
          "GB18030",
          "Big5");

  private static final int SNIFFED = 64 * 1024;

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
    if (isWide(bytes)) {
      return new Decoded(new String(bytes, wide(bytes)), List.of());
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int wrong = firstMalformed(bytes, mark);
    String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    if (wrong < 0) {
      return new Decoded(text, List.of());
    }
    boolean damaged = mark > 0 || isMostlyUtf8(text);
    Charset charset = damaged ? StandardCharsets.UTF_8 : detect(bytes);
    String notice =
        "byte %d: expected UTF-8, found 0x%02X; read as %s"
            .formatted(wrong, bytes[wrong] & 0xFF, charset.name());
    return new Decoded(damaged ? text : new String(bytes, charset), List.of(notice));
  }

  /** Whether it is UTF-16 without a mark: every second byte of its blanks and digits is zero. */
  static boolean isWide(byte[] bytes) {
    int zeros = zeros(bytes, 0) + zeros(bytes, 1);
    int most = Math.max(zeros(bytes, 0), zeros(bytes, 1));
    return zeros > 0
        && bytes.length % 2 == 0
        && most * 10 > Math.min(bytes.length, SNIFFED) / 2
        && zeros - most <= most / 50;
  }

  private static Charset wide(byte[] bytes) {
    return zeros(bytes, 0) > zeros(bytes, 1)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_16LE;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SNIFFED); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
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
    var out = CharBuffer.allocate(8192);
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

  /** Whether more signs beyond ASCII are whole than broken. */
  private static boolean isMostlyUtf8(String text) {
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long beyond = text.chars().filter(c -> c > 0x7F).count();
    return beyond - broken > broken;
  }

  private static Charset detect(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED));
    if (!isOtherScript(head)) {
      return WINDOWS;
    }
    var detector = new CharsetDetector();
    detector.setText(head);
    return Stream.of(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(OTHER_SCRIPTS::contains)
        .findFirst()
        .map(Charset::forName)
        .orElse(WINDOWS);
  }

  /** Whether so many letters are beyond ASCII as no language of Latin letters has. */
  private static boolean isOtherScript(byte[] bytes) {
    int ascii = 0;
    int beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
      ascii += b > 0 && Character.isLetter(b) ? 1 : 0;
    }
    return beyond > ascii / 2;
  }
}
