package org.plenary.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.symbol.Symbol;

/** What is to be known of one thing in the index; filled while graphs are read. */
final class Entry {
  /**
   * Words in a language.
   *
   * @param language BCP 47 tag, empty when it is not known
   */
  record Text(String words, String language) {}

  private final String iri;
  private final Kind kind;
  private final Set<String> graphs = new TreeSet<>();
  private final List<Text> labels = new ArrayList<>();
  private final List<Text> titles = new ArrayList<>();
  private final List<Text> names = new ArrayList<>();
  private final List<Text> subjects = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Set<String> cited = new TreeSet<>();
  private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
  private final Map<String, String> kept = new TreeMap<>();
  private Optional<String> date = Optional.empty();
  private Optional<String> place = Optional.empty();
  private int weight;
  private boolean owned;

  Entry(String iri, Kind kind) {
    this.iri = iri;
    this.kind = kind;
    facet(Facet.TYPE, kind.id());
  }

  String iri() {
    return iri;
  }

  Kind kind() {
    return kind;
  }

  Set<String> graphs() {
    return graphs;
  }

  List<Text> labels() {
    return labels;
  }

  List<Text> titles() {
    return titles;
  }

  List<Text> names() {
    return names;
  }

  /** What it is about, in words of the catalogue. */
  List<Text> subjects() {
    return subjects;
  }

  List<Text> texts() {
    return texts;
  }

  List<Symbol> symbols() {
    return symbols;
  }

  Set<String> cited() {
    return cited;
  }

  Map<Facet, Set<String>> facets() {
    return facets;
  }

  /** Values to show. */
  Map<String, String> kept() {
    return kept;
  }

  void facet(Facet facet, String value) {
    if (!value.isEmpty()) {
      facets.computeIfAbsent(facet, f -> new TreeSet<>()).add(value);
    }
  }

  void keep(String field, String value) {
    if (!value.isEmpty()) {
      kept.put(field, value);
    }
  }

  /** ISO 8601; the first one counts. */
  void date(String iso) {
    if (date.isEmpty() && iso.length() >= 4) {
      date = Optional.of(iso);
      facet(Facet.YEAR, iso.substring(0, 4));
    }
  }

  Optional<String> date() {
    return date;
  }

  /** Of a paragraph: where it stands in its language version, as its IRI ends. */
  Optional<String> place() {
    return place;
  }

  void standsAt(String where) {
    place = Optional.of(where);
  }

  /** How often it is spoken of. */
  int weight() {
    return weight;
  }

  void weigh(int times) {
    weight = times;
  }

  /** Whether one graph alone speaks of it. */
  boolean owned() {
    return owned;
  }

  void ownedBy(String graph) {
    owned = true;
    graphs.add(graph);
  }
}
