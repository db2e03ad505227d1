package org.plenary.site.sparql;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.site.picture.Network;
import org.plenary.site.picture.Picture;
import org.plenary.site.thing.Spot;

/**
 * A question in SPARQL that was answered, or why it was not.
 *
 * @param runs the address that asks it again, without a form; empty when it is too long for one
 * @param here the address of this page without how its table is shown; empty when it has none
 * @param table the rows, or the statements of a graph
 * @param text yes or no, or a graph as Turtle; may be empty
 * @param forms suffixes that the answer can be had as, e.g. {@code csv}
 * @param picture the answer as a picture, where one says more than the table
 * @param spots the cities in it, for a map
 * @param time how long it took
 * @param fault what is wrong with the question
 */
public record Answered(
    String runs,
    String here,
    ResultTable table,
    String text,
    List<String> forms,
    Fault fault,
    Optional<Picture> picture,
    List<Spot> spots,
    Duration time) {
  /** Nothing was asked. */
  static final Answered NONE = new Answered("", "", ResultTable.NONE, "", List.of(), Fault.NONE);

  static final List<String> OF_ROWS = List.of("csv", "tsv", "json", "xml");
  static final List<String> OF_GRAPHS = List.of("ttl", "jsonld", "rdf", "nt");

  /** An answer without a picture. */
  Answered(
      String runs, String here, ResultTable table, String text, List<String> forms, Fault fault) {
    this(runs, here, table, text, forms, fault, Optional.empty(), List.of(), Duration.ZERO);
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
    return new Answered(runs, here, table, text, forms, other, picture, spots, time);
  }

  Answered with(Optional<Picture> drawn) {
    return new Answered(runs, here, table, text, forms, fault, drawn, spots, time);
  }

  Answered at(String page) {
    return new Answered(runs, page, table, text, forms, fault, picture, spots, time);
  }

  Answered on(List<Spot> map) {
    return new Answered(runs, here, table, text, forms, fault, picture, map, time);
  }

  Answered after(Duration passed) {
    return new Answered(runs, here, table, text, forms, fault, picture, spots, passed);
  }

  /** Where another part of the table is. */
  public String from(int row) {
    return shown(table.view().from(row));
  }

  /** Where the table is sorted by a column. */
  public String by(String column) {
    return shown(table.view().by(column));
  }

  /** Where the whole table is, as the answer came. */
  public String whole() {
    return shown(table.view().whole());
  }

  /** The looks among which one can choose; none where there is a table alone. */
  public List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    picture.ifPresent(p -> looks.add(p instanceof Network ? Look.GRAPH : Look.CHART));
    if (!spots.isEmpty()) {
      looks.add(Look.MAP);
    }
    return looks.isEmpty()
        ? List.of()
        : Stream.concat(looks.stream(), Stream.of(Look.TABLE)).toList();
  }

  /** The look that was chosen, or the first; the table where nothing else fits. */
  public Look look() {
    return looks().stream()
        .filter(l -> l.key().equals(table.view().shown()))
        .findFirst()
        .or(() -> looks().stream().findFirst())
        .orElse(Look.TABLE);
  }

  /** Whether a look is seen; all that fit are where no address could keep a choice. */
  public boolean shows(Look look) {
    return looks().contains(look) && (here.isEmpty() || look() == look);
  }

  /** Where the answer has another look. */
  public String as(Look look) {
    return shown(table.view().as(look));
  }

  /** The question and the look that was chosen, to be passed on. */
  public String link() {
    return runs + TableView.WHOLE.shownAs(table.view().shown()).parameters();
  }

  private String shown(TableView view) {
    String parameters = view.parameters();
    boolean first = !here.contains("?") && !parameters.isEmpty();
    return here + (first ? "?" + parameters.substring(1) : parameters) + "#answer";
  }

  /** The parameters of this page, for a form on it. */
  public List<Map.Entry<String, String>> fields() {
    String query = here.substring(here.indexOf('?') + 1);
    return !here.contains("?")
        ? List.of()
        : Stream.of(query.split("&"))
            .map(p -> p.split("=", 2))
            .map(p -> Map.entry(decoded(p[0]), decoded(p[1])))
            .toList();
  }

  private static String decoded(String words) {
    return URLDecoder.decode(words, StandardCharsets.UTF_8);
  }

  /** The path of this page. */
  public String path() {
    return here.replaceFirst("\\?.*", "");
  }

  /** Seconds, e.g. 0.04. */
  public double seconds() {
    return time.toMillis() / 1000.0;
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
