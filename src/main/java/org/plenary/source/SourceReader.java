package org.plenary.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads files as text, within limits that no resolution comes near. What a file is is told by its
 * content. PDF, Word, RTF and HTML are read by a process of their own, which ends when this is
 * closed.
 */
public final class SourceReader implements AutoCloseable {
  /** The largest text file that is read, in bytes: the longest session volumes stay below it. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final Set<FileType> TEXTS =
      Set.of(FileType.TEXT, FileType.JSON, FileType.AKN, FileType.CATALOGUE);

  private final Languages languages;
  private final ConversionProcess conversions;

  /**
   * @param languages tells the language of a text
   */
  public SourceReader(Languages languages) {
    this(languages, Limits.SILENCE);
  }

  /**
   * @param languages tells the language of a text
   * @param silence how long the process that reads PDF and Word files may say nothing
   */
  public SourceReader(Languages languages, Duration silence) {
    this.languages = languages;
    this.conversions = new ConversionProcess(silence);
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
   * Reads a stream, packed by gzip or not, to its end or to the limit.
   *
   * @param name the name to give it, e.g. {@code standard-input.txt}
   * @throws IOException if the stream fails
   */
  public Source read(String name, InputStream stream) throws IOException {
    InputStream in = Gzip.unpacked(stream);
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length == 0) {
      return new Source.Refused(name, "byte 0: expected text, found an empty file");
    }
    FileType type = FileType.of(bytes);
    boolean text = TEXTS.contains(type);
    if (bytes.length > MOST_BYTES && !text) {
      bytes = withRest(bytes, in);
      type = FileType.of(bytes);
    }
    int most = text ? MOST_BYTES : Limits.FILE_BYTES;
    return bytes.length > most
        ? new Source.Refused(
            name, "byte %d: expected the end of the text by here, found more".formatted(most))
        : read(name, type, bytes);
  }

  /**
   * Reads roll calls with the votes in them, as one text: a State's vote says nothing without the
   * resolution, which only the roll call names. Either may be packed by gzip.
   *
   * @param votes a table of each State's votes
   * @param digest of both
   * @throws IOException if one of them cannot be unpacked, or is no table
   */
  Source read(String name, byte[] calls, byte[] votes, String digest) throws IOException {
    var decoded = Decoding.decode(Gzip.unpacked(calls));
    String text = RollCallTables.joined(decoded.text(), votes);
    return text.length() > MOST_BYTES
        ? new Source.Refused(name, "expected fewer votes, found more than can be read at once")
        : new Source.Readable(new SourceText(name, "en", text, digest), decoded.notices());
  }

  private static byte[] withRest(byte[] head, InputStream in) throws IOException {
    var whole = new ByteArrayOutputStream(2 * head.length);
    whole.write(head);
    whole.write(in.readNBytes(Limits.FILE_BYTES + 1 - head.length));
    return whole.toByteArray();
  }

  private Source read(String name, FileType type, byte[] bytes) {
    return switch (type) {
      case TEXT, JSON, AKN, CATALOGUE -> text(name, type, bytes);
      case PDF, DOCX, DOC, RTF, HTML -> converted(name, type, bytes);
      case ZIP ->
          new Source.Refused(name, "expected a document, found a zip: give it as a file or folder");
      case OTHER -> new Source.Refused(name, FileType.whyOther(bytes));
    };
  }

  private Source text(String name, FileType type, byte[] bytes) {
    var decoded = Decoding.decode(bytes);
    if (type == FileType.AKN || AknReader.recognises(decoded.text())) {
      return new AknReader(languages).read(name, bytes);
    }
    if (type == FileType.CATALOGUE || !name.endsWith(".json")) {
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
            new SourceText(name, languages.of(text), text, DigestUtils.sha256Hex(bytes)), notices);
  }

  private Source converted(String name, FileType type, byte[] bytes) {
    Converted converted = conversions.convert(type, bytes);
    if (converted instanceof Converted.Failed failed) {
      return new Source.Refused(name, failed.reason());
    }
    Converted.Text text = (Converted.Text) converted;
    String language = languages.of(text.text());
    return new Source.Readable(
        new SourceText(name, language, text.text(), DigestUtils.sha256Hex(bytes), text.pages()),
        text.notices());
  }

  @Override
  public void close() {
    conversions.close();
  }
}
