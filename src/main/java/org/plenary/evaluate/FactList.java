package org.plenary.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.symbol.Symbol;

/** Gathers the facts of a document, the same way for gold and for what was found. */
public final class FactList {
  private final Map<Field, List<Fact>> fields = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> open = new EnumMap<>(Field.class);

  /** Says that a field is measured, whether or not the document states a fact of it. */
  public void measured(Field... measured) {
    for (Field field : measured) {
      fields.computeIfAbsent(field, f -> new ArrayList<>());
    }
  }

  /** Adds a fact. */
  public void add(Fact fact) {
    fields.computeIfAbsent(fact.field(), f -> new ArrayList<>()).add(fact);
  }

  /** Adds a fact unless there is one with the same key. */
  public void addOnce(Fact fact) {
    List<Fact> facts = fields.computeIfAbsent(fact.field(), f -> new ArrayList<>());
    if (facts.stream().noneMatch(f -> f.key().equals(fact.key()))) {
      facts.add(fact);
    }
  }

  /** A cited document, once for itself and once for its place. */
  public void citation(Symbol symbol, String place, String words) {
    String target = symbol.primary().print();
    addOnce(new Fact(Field.CITATION, target, target, place, tight(words)));
    addOnce(new Fact(Field.CITATION_PLACE, target + " @ " + place, target, place, tight(words)));
  }

  /** A paragraph with its sub-paragraphs: where it begins and ends. */
  public void paragraph(String words, String place) {
    add(
        new Fact(
            Field.PARAGRAPH,
            Letters.ends(words),
            Letters.shownEnds(words),
            place,
            Letters.opening(words)));
  }

  /** How many paragraphs there are, a fact that is right or wrong as a whole. */
  public void counts(long preambular, long operative) {
    add(Fact.of(Field.PREAMBULAR_COUNT, Long.toString(preambular)));
    add(Fact.of(Field.OPERATIVE_COUNT, Long.toString(operative)));
    add(Fact.of(Field.PARAGRAPH_COUNT, preambular + " and " + operative));
  }

  /** The verb at the head of a paragraph, which the paragraph's first letters tell from others. */
  public void verb(String concept, String words, String place) {
    String opening = Letters.opening(words);
    add(
        new Fact(
            Field.VERB,
            concept + " " + opening,
            concept + ": " + Letters.shown(words),
            place,
            opening));
  }

  /** A note with its words. */
  public void note(String mark, String words) {
    String shown = mark + " " + Letters.shown(words);
    add(Fact.of(Field.NOTE, mark + " " + Letters.signs(words), shown, ""));
  }

  /** The paragraph that carries the mark of a note. */
  public void notePlace(String mark, String place) {
    addOnce(new Fact(Field.NOTE_PLACE, mark + " @ " + place, "note " + mark, place, mark));
  }

  /** Leaves open what stands at an anchor. */
  public void leaveOpen(Field field, String anchor) {
    open.computeIfAbsent(field, f -> new HashSet<>()).add(anchor);
  }

  /** Measures a field in this document no longer. */
  public void leaveOut(Field... left) {
    for (Field field : left) {
      fields.remove(field);
    }
  }

  /** The citing words without blanks and with one kind of hyphen. */
  public static String tight(String words) {
    return words
        .replaceAll("[\\s\\u00A0\\u202F\\u2009\\u2060\\u200E]", "")
        .replaceAll("[\\u2010-\\u2014\\u2212]", "-");
  }

  /** All that was gathered. */
  public Facts of(String name, String language) {
    return new Facts(name, language, fields, open);
  }
}
