package org.plenary.site.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.plenary.site.http.Accept;

/** The forms of a query's rows: a page, or one of the result formats of SPARQL 1.1. */
public enum ResultForm {
  HTML("html", "text/html", Optional.empty()),
  JSON("json", "application/sparql-results+json", Optional.of(ResultSetLang.RS_JSON)),
  CSV("csv", "text/csv", Optional.of(ResultSetLang.RS_CSV)),
  TSV("tsv", "text/tab-separated-values", Optional.of(ResultSetLang.RS_TSV)),
  XML("xml", "application/sparql-results+xml", Optional.of(ResultSetLang.RS_XML));

  private final String suffix;
  private final String mediaType;
  private final Optional<Lang> language;

  ResultForm(String suffix, String mediaType, Optional<Lang> language) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.language = language;
  }

  /** The suffix of its address, e.g. {@code csv}. */
  public String suffix() {
    return suffix;
  }

  /** Its media type, e.g. {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  static List<String> mediaTypes() {
    return Arrays.stream(values()).map(ResultForm::mediaType).toList();
  }

  /** The form that the end of a path names, e.g. {@code citing.csv}. */
  static Optional<ResultForm> ofPath(String path) {
    return Arrays.stream(values()).filter(f -> path.endsWith("." + f.suffix)).findFirst();
  }

  /**
   * The form that a request wants: by {@code ?format=}, else by its Accept header (RFC 9110,
   * section 12.5.1), where plain JSON and XML are the results' own; empty when it is not on offer.
   */
  static Optional<ResultForm> wanted(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return Arrays.stream(values())
          .filter(f -> f.suffix.equals(format) || f.mediaType.equals(format))
          .findFirst();
    }
    Accept accept = Accept.of(request);
    return accept.best(mediaTypes()).flatMap(ResultForm::ofMediaType).or(() -> plain(accept));
  }

  private static Optional<ResultForm> plain(Accept accept) {
    return accept
        .best(List.of("application/json", "application/xml"))
        .map(type -> type.endsWith("json") ? JSON : XML);
  }

  private static Optional<ResultForm> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
  }

  /**
   * The rows in this form.
   *
   * @throws IllegalStateException for a page, which is a template's work
   */
  byte[] write(RowSet rows) {
    var bytes = new ByteArrayOutputStream();
    Lang to = language.orElseThrow(IllegalStateException::new);
    RowSetWriterRegistry.getFactory(to).create(to).write(bytes, rows, Context.emptyContext());
    return bytes.toByteArray();
  }
}
