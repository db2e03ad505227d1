package org.plenary.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Another Java process that reads PDF, Word, RTF and HTML files for this one. A library that hangs
 * can't be interrupted, and one that fills the memory takes the whole process with it: so it is a
 * process that ends then, and the next file gets a new one. One process reads many files; it starts
 * with the first.
 */
final class ConversionProcess implements AutoCloseable {
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "conversion");
            thread.setDaemon(true);
            return thread;
          });

  private final Duration silence;
  private Optional<Running> running = Optional.empty();

  /**
   * @param silence how long the process may say nothing before it is ended
   */
  ConversionProcess(Duration silence) {
    this.silence = silence;
  }

  /** A process that has been started. */
  private record Running(Process process, DataInputStream in, DataOutputStream out) {
    static Running start() throws IOException {
      Process process =
          new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new Running(
          process,
          new DataInputStream(new BufferedInputStream(process.getInputStream())),
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    }

    void kill() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Reads a file; whatever becomes of the process comes back as a {@link Converted.Failed}. */
  synchronized Converted convert(FileType type, byte[] file) {
    try {
      if (running.filter(r -> r.process().isAlive()).isEmpty()) {
        running = Optional.of(Running.start());
      }
      return answer(running.get(), new Frames.Request(type, file));
    } catch (IOException e) {
      return new Converted.Failed(
          "expected a Java to read the file with, found: " + e.getMessage());
    }
  }

  private Converted answer(Running process, Frames.Request request) {
    long end = System.nanoTime() + Limits.WHOLE.toNanos();
    try {
      Future<Object> sent =
          reader.submit(
              () -> {
                Frames.write(request, process.out());
                return request;
              });
      sent.get(silence.toMillis(), TimeUnit.MILLISECONDS);
      while (System.nanoTime() < end) {
        Future<Optional<Converted>> frame = reader.submit(() -> Frames.readAnswer(process.in()));
        Optional<Converted> answer = frame.get(silence.toMillis(), TimeUnit.MILLISECONDS);
        if (answer.isPresent()) {
          return answer.get();
        }
      }
      return given(process, "in %d minutes".formatted(Limits.WHOLE.toMinutes()));
    } catch (TimeoutException e) {
      return given(process, "in %d seconds".formatted(silence.toSeconds()));
    } catch (ExecutionException e) {
      return given(process, "in the memory it is given");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return given(process, "before the program was stopped");
    }
  }

  private Converted given(Running process, String limit) {
    process.kill();
    running = Optional.empty();
    return new Converted.Failed("expected a file that can be read " + limit + ", found none");
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(Limits.MEMORY);
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    // No file makes us open another one.
    command.add("-Djavax.xml.accessExternalDTD=");
    command.add("-Djavax.xml.accessExternalSchema=");
    command.add("-Djavax.xml.accessExternalStylesheet=");
    command.add("-cp");
    command.add(classPath());
    command.add(Conversions.class.getName());
    return command;
  }

  /** This program's own class path; under a build tool, that of its class loader. */
  private static String classPath() {
    if (ConversionProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> paths = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        paths.add(path(url));
      }
      return String.join(File.pathSeparator, paths);
    }
    return System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class loader has no such place: " + url, e);
    }
  }

  @Override
  public void close() {
    running.ifPresent(Running::kill);
    running = Optional.empty();
    reader.shutdownNow();
  }
}
