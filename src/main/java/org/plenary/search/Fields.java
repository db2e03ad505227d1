package org.plenary.search;

import java.util.List;

/** The fields of the index. */
final class Fields {
  /** The thing's IRI, one entry for each. */
  static final String IRI = "iri";

  static final String KIND = "kind";

  /** The graph that an entry comes from alone: a paragraph's. */
  static final String OWNER = "owner";

  /** Graphs that speak of a thing. */
  static final String GRAPH = "graph";

  /** In the entry of a graph: its name. */
  static final String STAMP = "stamp";

  /** In the entry of a graph: what was published when it was read. */
  static final String STAMPED = "stamped";

  /** What it is called, by language. */
  static final String LABEL = "label_";

  static final String ABOUT = "about";

  /** A title to show, by language. */
  static final String SHOWN = "shown_";

  /** A symbol in full, as a key. */
  static final String SYMBOL = "symbol";

  /** Other ways to name it by a number: {@code 72/74}, {@code 1325}. */
  static final String NUMBER = "number";

  /** The symbols of a paragraph's document. */
  static final String OF_SYMBOL = "ofSymbol";

  /** Symbols that a paragraph cites. */
  static final String CITES = "cites";

  /** A whole name, folded. */
  static final String NAME_KEY = "nameKey";

  /** A whole title, folded. */
  static final String TITLE_KEY = "titleKey";

  static final String NAME = "name";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String BEGINNING = "beginning";

  static final String DATE = "date";
  static final String BOOST = "boost";
  static final String HERE = "here";
  static final String WORK = "work";
  static final String PART = "part";
  static final String MARK = "mark";

  /** Where a paragraph stands in its language version, as its IRI ends: {@code operative/6/a}. */
  static final String PLACE = "place";

  static final String VERB = "verb";

  /** The languages whose words have stems; the others are found as they stand. */
  static final List<String> LANGUAGES = List.of("en", "fr");

  static final List<String> STEMMED =
      List.of(TITLE + "_en", TITLE + "_fr", TEXT + "_en", TEXT + "_fr");

  private Fields() {}

  /** The stored text of a language. */
  static String text(String language) {
    return LANGUAGES.contains(language) ? TEXT + "_" + language : TEXT;
  }

  static String title(String language) {
    return LANGUAGES.contains(language) ? TITLE + "_" + language : TITLE;
  }

  static String facet(Facet facet) {
    return "facet_" + facet.id();
  }
}
