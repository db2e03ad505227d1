package org.plenary.site.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.site.picture.Picture;

/**
 * A question in SPARQL that was answered, or why it was not.
 *
 * @param runs the address that asks it again, without a form; empty when it is too long for one
 * @param here the address of this page without the row that it begins with; empty when it has none
 * @param table the rows, or the statements of a graph
 * @param text yes or no, or a graph as Turtle; may be empty
 * @param forms suffixes that the answer can be had as, e.g. {@code csv}
 * @param picture the answer as a picture, where one says more than the table
 * @param fault what is wrong with the question
 */
public record Answered(
    String runs,
    String here,
    ResultTable table,
    String text,
    List<String> forms,
    Fault fault,
    Optional<Picture> picture) {
  /** Nothing was asked. */
  static final Answered NONE = new Answered("", "", ResultTable.NONE, "", List.of(), Fault.NONE);

  static final List<String> OF_ROWS = List.of("csv", "tsv", "json", "xml");
  static final List<String> OF_GRAPHS = List.of("ttl", "jsonld", "rdf", "nt");

  /** An answer without a picture. */
  Answered(
      String runs, String here, ResultTable table, String text, List<String> forms, Fault fault) {
    this(runs, here, table, text, forms, fault, Optional.empty());
  }

  /** Servers on the way refuse longer addresses; ours takes 8 KiB with all headers. */
  private static final int LONGEST = 6000;

  /** The address that asks a question, if it is not too long for one. */
  static Optional<String> address(String sparql) {
    String address = "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return Optional.of(address).filter(a -> a.length() < LONGEST);
  }

  /** The editor with a query in it, not asked yet when that is all an address can hold. */
  static String edits(String sparql) {
    // A plus sign means a space only before the hash.
    return address(sparql)
        .orElse(
            "/sparql#query="
                + URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  Answered with(Fault other) {
    return new Answered(runs, here, table, text, forms, other, picture);
  }

  Answered with(Optional<Picture> drawn) {
    return new Answered(runs, here, table, text, forms, fault, drawn);
  }

  Answered at(String page) {
    return new Answered(runs, page, table, text, forms, fault, picture);
  }

  /** Where another part of the table is. */
  public String from(int row) {
    return here + (here.contains("?") ? "&" : "?") + ResultTable.FROM + "=" + row;
  }

  /** Where the answer is in another form, e.g. {@code csv}. */
  public String as(String form) {
    return runs + "&format=" + form;
  }

  /** Whether there is anything to show. */
  public boolean isThere() {
    return !table.columns().isEmpty() || !text.isEmpty();
  }
}
