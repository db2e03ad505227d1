package org.plenary.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The program of the process in which files are read that are no plain text: a hostile one can take
 * its memory and its time, and no more.
 *
 * <p>In, on standard input: type and bytes of a file. Out, on standard output: what {@link Frames}
 * says. It ends with its input.
 */
final class Conversions {
  private final Map<FileType, Converter> converters =
      Map.of(
          FileType.PDF, new PdfConverter(Ocr.installed()),
          FileType.DOCX, new WordConverter(),
          FileType.DOC, new OldWordConverter(),
          FileType.RTF, new RtfConverter(),
          FileType.HTML, new HtmlConverter());

  private Conversions() {}

  /** Runs until standard input ends. */
  public static void main(String[] args) throws IOException {
    // A file that hangs us must not outlive the program that asked.
    ProcessHandle.current()
        .parent()
        .ifPresent(p -> p.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    var in = new DataInputStream(new BufferedInputStream(System.in));
    var out = new DataOutputStream(new BufferedOutputStream(System.out));
    // A library that prints would spoil the frames.
    System.setOut(new PrintStream(System.err, true));
    var conversions = new Conversions();
    var request = Frames.readRequest(in);
    while (request.isPresent()) {
      Frames.write(conversions.convert(request.get(), () -> alive(out)), out);
      request = Frames.readRequest(in);
    }
  }

  private Converted convert(Frames.Request request, Runnable alive) {
    try {
      return converters.get(request.type()).convert(request.file(), alive);
    } catch (StackOverflowError e) {
      return new Converted.Failed("expected a readable file, found one that is nested too deeply");
    } catch (IOException | RuntimeException | LinkageError e) {
      // Libraries throw whatever the damage led them to.
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Converted.Failed(
          "expected a whole %s file, found a damaged one: %s"
              .formatted(request.type(), message.lines().findFirst().orElse("").strip()));
    }
  }

  private static void alive(DataOutputStream out) {
    try {
      Frames.writeAlive(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
