package org.plenary.site.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
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
    int resolution = symbol.indexOf("/RES/");
    String number = resolution < 0 ? "" : symbol.substring(resolution + "/RES/".length());
    String head =
        organ.isEmpty() || number.isEmpty() ? "" : t.of("cite.resolution", organ, number) + ", ";
    String day =
        date.map(
                d ->
                    " ("
                        + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(
                                // English as the United Nations writes it: 6 December 2017.
                                t.language().equals("en")
                                    ? Locale.UK
                                    : Locale.forLanguageTag(t.language()))
                            .format(d)
                        + ")")
            .orElse("");
    return head + (title.isEmpty() ? "" : title + ", ") + symbol + day;
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
    var thing = new JsonObject();
    thing.put("@context", "https://schema.org");
    thing.put("@type", symbol.contains("/RES/") ? "Legislation" : "Report");
    thing.put("@id", iri);
    thing.put("url", iri);
    thing.put("name", title.isEmpty() ? symbol : title);
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
