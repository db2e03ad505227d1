package org.plenary.site.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.plenary.site.page.Structured;
import org.plenary.site.page.Texts;

/**
 * How to cite a document, as the United Nations Editorial Manual does and as programs that keep
 * references do.
 *
 * @param symbol e.g. {@code A/RES/72/74}
 * @param title empty when it is not known
 * @param organ the organ that adopted it, empty when it is not known
 * @param date the day of adoption, else of issue; empty when neither is known
 * @param iri its published IRI
 */
public record CiteAs(
    String symbol, String title, String organ, Optional<LocalDate> date, String iri) {
  private static final String PUBLISHER = "United Nations";
  private static final String RESOLUTION = "/RES/";

  /** As the Bluebook abbreviates them (table T12). */
  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A way of writing a reference in words. */
  public enum Style {
    /** The Editorial Manual of the United Nations, and of its texts: 72/74 of 6 December 2017. */
    UN,
    /** The Bluebook, rule 21.7. */
    BLUEBOOK,
    /** The Oxford University Standard for the Citation of Legal Authorities, 4th edition. */
    OSCOLA,
    /** The Publication Manual of the American Psychological Association, 7th edition. */
    APA;

    /** Its name in keys and anchors. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A form for a program: its name in addresses, its media type and the name of its file's end. */
  public enum Form {
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    RIS("RIS", "ris", "application/x-research-info-systems"),
    CSL("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String suffix;
    private final String mediaType;

    Form(String label, String suffix, String mediaType) {
      this.label = label;
      this.suffix = suffix;
      this.mediaType = mediaType;
    }

    /** What people call it. */
    public String label() {
      return label;
    }

    /** What it is asked for by: {@code ?cite=bib}. */
    public String suffix() {
      return suffix;
    }

    /** Its media type. */
    public String mediaType() {
      return mediaType;
    }

    /** The form of a name, e.g. {@code bib}. */
    public static Optional<Form> of(String suffix) {
      for (Form form : values()) {
        if (form.suffix.equals(suffix)) {
          return Optional.of(form);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * In words: "General Assembly resolution 72/74, Cooperation …, A/RES/72/74 (6 December 2017)".
   */
  public String words(Texts t) {
    String head =
        organ.isEmpty() || number().isEmpty()
            ? ""
            : t.of("cite.resolution", organ, number()) + ", ";
    String day = date.map(d -> " (" + t.day(d) + ")").orElse("");
    return head + (title.isEmpty() ? "" : title + ", ") + symbol + day;
  }

  /** In words, in a style. */
  public String in(Style style, Texts t) {
    return switch (style) {
      case UN -> words(t);
      case BLUEBOOK ->
          sentence(", ", abbreviated("G.A. Res. ", "S.C. Res. "), title, "U.N. Doc. " + symbol)
              + date.map(d -> " (" + american(d) + ")").orElse("");
      case OSCOLA ->
          sentence(
              " ",
              abbreviated("UNGA Res ", "UNSC Res "),
              date.map(d -> "(" + ENGLISH_DAY.format(d) + ")").orElse(""),
              "UN Doc " + symbol);
      case APA ->
          PUBLISHER
              + date.map(d -> ". (" + d.getYear() + "). ").orElse(". ")
              + (title.isEmpty() ? symbol : title + " (" + symbol + ")")
              + ". "
              + iri;
    };
  }

  private static String american(LocalDate day) {
    return "%s %d, %d"
        .formatted(MONTHS.get(day.getMonthValue() - 1), day.getDayOfMonth(), day.getYear());
  }

  private static String sentence(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }

  /** E.g. {@code UNGA Res 72/74}; empty for what is no resolution of these two. */
  private String abbreviated(String assembly, String council) {
    if (symbol.startsWith("A/RES/")) {
      return assembly + number();
    }
    return symbol.startsWith("S/RES/") ? council + number() : "";
  }

  private String number() {
    int resolution = symbol.indexOf(RESOLUTION);
    return resolution < 0 ? "" : symbol.substring(resolution + RESOLUTION.length());
  }

  /** A form for a program. */
  public String in(Form form) {
    return switch (form) {
      case BIBTEX -> bibtex();
      case RIS -> ris();
      case CSL -> csl();
    };
  }

  /** What its file is called, e.g. {@code A_RES_72_74.bib}. */
  public String file(Form form) {
    return symbol.replaceAll("[^A-Za-z0-9.]+", "_") + "." + form.suffix();
  }

  private String bibtex() {
    var entry = new StringBuilder("@techreport{" + symbol.replaceAll("[^A-Za-z0-9.]+", "_"));
    field(entry, "title", title.isEmpty() ? symbol : title);
    field(entry, "author", "{" + (organ.isEmpty() ? PUBLISHER : organ) + "}");
    field(entry, "institution", PUBLISHER);
    field(entry, "number", symbol);
    date.ifPresent(d -> field(entry, "year", Integer.toString(d.getYear())));
    date.ifPresent(d -> field(entry, "date", d.toString()));
    field(entry, "url", iri);
    return entry.append("\n}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    // Braces and backslashes would end the field or begin a command.
    String safe = name.equals("author") ? value : value.replaceAll("[{}\\\\]", "");
    entry.append(",\n  ").append(name).append(" = {").append(safe).append("}");
  }

  private String ris() {
    var lines = new StringBuilder("TY  - GOVDOC\r\n");
    line(lines, "TI", title.isEmpty() ? symbol : title);
    line(lines, "AU", organ.isEmpty() ? PUBLISHER : organ);
    line(lines, "PB", PUBLISHER);
    line(lines, "M1", symbol);
    date.ifPresent(d -> line(lines, "PY", Integer.toString(d.getYear())));
    date.ifPresent(d -> line(lines, "DA", d.toString().replace('-', '/')));
    line(lines, "UR", iri);
    return lines.append("ER  - \r\n").toString();
  }

  private static void line(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
  }

  private String csl() {
    var item = new JsonObject();
    item.put("id", iri);
    item.put("type", "report");
    item.put("title", title.isEmpty() ? symbol : title);
    item.put("number", symbol);
    item.put("publisher", PUBLISHER);
    var author = new JsonObject();
    author.put("literal", organ.isEmpty() ? PUBLISHER : organ);
    var authors = new JsonArray();
    authors.add(author);
    item.put("author", authors);
    date.ifPresent(d -> item.put("issued", day(d)));
    item.put("URL", iri);
    var items = new JsonArray();
    items.add(item);
    return items.toString() + "\n";
  }

  private static JsonObject day(LocalDate date) {
    var parts = new JsonArray();
    parts.add(date.getYear());
    parts.add(date.getMonthValue());
    parts.add(date.getDayOfMonth());
    var dates = new JsonArray();
    dates.add(parts);
    var issued = new JsonObject();
    issued.put("date-parts", dates);
    return issued;
  }

  /** schema.org for search engines. */
  JsonObject structured(String language) {
    String type = symbol.contains("/RES/") ? "Legislation" : "Report";
    JsonObject thing = Structured.thing(type, iri, title.isEmpty() ? symbol : title);
    if (symbol.contains("/RES/")) {
      thing.put("legislationIdentifier", symbol);
      date.ifPresent(d -> thing.put("legislationDate", d.toString()));
      if (!organ.isEmpty()) {
        var organisation = new JsonObject();
        organisation.put("@type", "Organization");
        organisation.put("name", organ);
        thing.put("legislationPassedBy", organisation);
      }
    } else {
      thing.put("reportNumber", symbol);
      date.ifPresent(d -> thing.put("datePublished", d.toString()));
    }
    if (!language.isEmpty()) {
      thing.put("inLanguage", language);
    }
    return thing;
  }
}
