package org.plenary.site.picture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plenary.site.link.Link;

/** The table behind a picture: the same, to be read and to be reckoned with. */
public record Grid(List<String> headings, List<List<Link>> rows) {

  /** A cell of words alone. */
  public static Link cell(String words) {
    return new Link(words, "", "");
  }

  /** A cell that leads somewhere. */
  public static Link cell(String words, String href) {
    return new Link(words, href, "");
  }

  /** As CSV (RFC 4180), UTF-8, with the headings. */
  public String csv() {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      for (List<Link> row : rows) {
        printer.printRecord(new ArrayList<>(row.stream().map(Link::label).toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
