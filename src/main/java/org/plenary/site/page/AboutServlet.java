package org.plenary.site.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.rdf.BundledFolder;

/** What this is, whose the data are, and how programs get them. */
public final class AboutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;

  /** The last measurement: a head, and a row for each field. */
  private final transient List<List<String>> accuracy = measured();

  public AboutServlet(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.write("about.jte", Map.of("accuracy", accuracy), Visit.of(request), response);
  }

  private static List<List<String>> measured() {
    return new String(
            BundledFolder.files("measured", ".tsv").get("accuracy.tsv"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
