package org.plenary.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files as text, within limits that no resolution comes near. */
public final class SourceReader {
  /** The largest file that is read, in bytes: the longest session volumes stay below it. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int SNIFFED = 64 * 1024;

  private final Languages languages;

  /**
   * @param languages tells the language of a text
   */
  public SourceReader(Languages languages) {
    this.languages = languages;
  }

  /** Reads a file; whatever is wrong with it comes back as a {@link Source.Refused}. */
  public Source read(Path file) {
    String name = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in);
    } catch (IOException e) {
      return new Source.Refused(name, "expected a readable file, found: " + e.getMessage());
    }
  }

  /**
   * Reads a stream to its end or to the limit.
   *
   * @param name the name to give it, e.g. {@code standard-input.txt}
   * @throws IOException if the stream fails
   */
  public Source read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return new Source.Refused(
          name, "byte %d: expected the end of the text by here, found more".formatted(MOST_BYTES));
    }
    if (bytes.length == 0) {
      return new Source.Refused(name, "byte 0: expected text, found an empty file");
    }
    int control = firstControl(bytes);
    if (control >= 0) {
      return new Source.Refused(
          name,
          "byte %d: expected text, found binary data (0x%02X)".formatted(control, bytes[control]));
    }
    var decoded = Decoding.decode(bytes);
    if (!name.endsWith(".json")) {
      return readable(name, decoded.text(), bytes, decoded.notices());
    }
    return TextInJson.of(decoded.text())
        .map(text -> readable(name, text, bytes, decoded.notices()))
        .orElseGet(
            () ->
                new Source.Refused(
                    name, "byte 0: expected a JSON object with the field text, found none"));
  }

  private Source readable(String name, String text, byte[] bytes, List<String> notices) {
    return text.isBlank()
        ? new Source.Refused(name, "byte 0: expected text, found only blanks")
        : new Source.Readable(
            new SourceText(name, languages.of(text), text, Sha256.of(bytes)), notices);
  }

  /** The first byte that no text file holds, or -1; UTF-16 with its mark may hold any. */
  private static int firstControl(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    if (first == 0xFE || first == 0xFF) {
      return -1;
    }
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] >= 0
          && bytes[i] < 0x20
          && "\t\n\r\f\u000B\u001A\u0007\u001E\u001F".indexOf(bytes[i]) < 0) {
        return i;
      }
    }
    return -1;
  }
}
