package org.plenary.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the image of a page by Tesseract, a program that has to be installed. */
final class Ocr {
  /** What Tesseract's authors advise, in dots per inch. */
  private static final float RESOLUTION = 300;

  /** The largest image, in dots: a page of A2 at that resolution. */
  private static final float MOST_DOTS = 40e6f;

  private static final float POINTS_PER_INCH = 72;

  private static final int SECONDS_TO_ANSWER = 10;

  private final String languages;

  private Ocr(String languages) {
    this.languages = languages;
  }

  /**
   * The installed program with those of our languages that it knows; empty when it can't be run.
   */
  static Optional<Ocr> installed() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      List<String> known =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
      String languages =
          Stream.of("eng", "fra", "spa", "rus", "ara", "chi_sim")
              .filter(known::contains)
              .limit(2)
              .collect(Collectors.joining("+"));
      return languages.isEmpty() ? Optional.empty() : Optional.of(new Ocr(languages));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * The text of a page.
   *
   * @param index 0 or more
   * @throws IOException if the page can't be drawn or the program fails
   */
  String page(PDDocument document, int index) throws IOException {
    PDRectangle box = document.getPage(index).getCropBox();
    float inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
    float resolution = (float) Math.min(RESOLUTION, Math.sqrt(MOST_DOTS / Math.max(inches, 0.01f)));
    BufferedImage image =
        new PDFRenderer(document).renderImageWithDPI(index, resolution, ImageType.GRAY);
    Process process =
        new ProcessBuilder(
                "tesseract", "stdin", "stdout", "-l", languages, "--dpi", "" + (int) resolution)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream out = process.getOutputStream()) {
      ImageIO.write(image, "png", out);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text.strip();
  }
}
