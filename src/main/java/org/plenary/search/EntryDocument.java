package org.plenary.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TypedSymbol;

/** An entry in the form that Lucene keeps. */
final class EntryDocument {
  /** A document that is only cited counts less than one that can be read here. */
  private static final float CITED_ONLY = 0.7f;

  /** How much the number of times that a thing is spoken of counts: 1000 times, half as much. */
  private static final double BY_WEIGHT = 0.07;

  private final Entry entry;
  private final Document fields = new Document();

  private EntryDocument(Entry entry) {
    this.entry = entry;
  }

  static Document of(Entry entry) {
    var document = new EntryDocument(entry);
    document.identity();
    document.symbols();
    document.words();
    document.facets();
    if (!entry.owned()) {
      document.beginnings();
    }
    return document.fields;
  }

  private void identity() {
    key(Fields.IRI, entry.iri(), Store.YES);
    key(Fields.KIND, entry.kind().id(), Store.YES);
    entry.graphs().forEach(g -> key(entry.owned() ? Fields.OWNER : Fields.GRAPH, g, Store.NO));
    entry.kept().forEach((field, value) -> fields.add(new StoredField(field, value)));
    entry.place().ifPresent(p -> key(Fields.PLACE, p, Store.YES));
    entry
        .labels()
        .forEach(l -> fields.add(new StoredField(Fields.LABEL + l.language(), l.words())));
    fields.add(new FloatDocValuesField(Fields.BOOST, boost()));
  }

  private float boost() {
    boolean citedOnly = entry.kind() == Kind.DOCUMENT && !entry.kept().containsKey(Fields.HERE);
    double spokenOf = 1 + BY_WEIGHT * Math.log1p(entry.weight());
    return (float) (entry.kind().boost() * (citedOnly ? CITED_ONLY : 1) * spokenOf);
  }

  private void symbols() {
    for (Symbol symbol : entry.symbols()) {
      if (entry.owned()) {
        key(Fields.OF_SYMBOL, TypedSymbol.key(symbol), Store.NO);
        TypedSymbol.keysOf(symbol).forEach(k -> key(Fields.OF_SYMBOL, k, Store.NO));
      } else {
        key(Fields.SYMBOL, TypedSymbol.key(symbol), Store.YES);
        TypedSymbol.keysOf(symbol).forEach(k -> key(Fields.NUMBER, k, Store.NO));
      }
    }
    entry.cited().forEach(c -> key(Fields.CITES, c, Store.NO));
  }

  private void words() {
    Set<String> keys = new LinkedHashSet<>();
    for (Entry.Text name : entry.names()) {
      text(Fields.NAME, name.words(), Store.NO);
      keys.add(Words.folded(name.words()));
    }
    keys.forEach(k -> key(Fields.NAME_KEY, k, Store.YES));
    Set<String> titles = new LinkedHashSet<>();
    entry.titles().forEach(t -> titles.add(Words.folded(t.words())));
    titles.forEach(t -> key(Fields.TITLE_KEY, t, Store.NO));
    for (Entry.Text title : entry.titles()) {
      boolean stemmed = Fields.LANGUAGES.contains(title.language());
      text(Fields.TITLE, title.words(), Store.NO);
      if (stemmed) {
        text(Fields.title(title.language()), title.words(), Store.NO);
      }
      fields.add(new StoredField(Fields.SHOWN + title.language(), title.words()));
    }
    entry.subjects().forEach(s -> text(Fields.TITLE, s.words(), Store.NO));
    for (Entry.Text words : entry.texts()) {
      boolean stemmed = Fields.LANGUAGES.contains(words.language());
      text(Fields.TEXT, words.words(), stemmed ? Store.NO : Store.YES);
      if (stemmed) {
        text(Fields.text(words.language()), words.words(), Store.YES);
      }
    }
  }

  private void facets() {
    entry
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    v -> {
                      String field = Fields.facet(facet);
                      fields.add(new StringField(field, v, Store.YES));
                      fields.add(new SortedSetDocValuesField(field, new BytesRef(v)));
                    }));
    entry
        .date()
        .ifPresent(
            d -> {
              fields.add(new StoredField(Fields.DATE, d));
              fields.add(new NumericDocValuesField(Fields.DATE, day(d)));
            });
  }

  /** 2017-12-06 as 20171206, 2017 as 20170000: in the order of time. */
  private static long day(String iso) {
    String digits = (iso.replaceAll("\\D", "") + "0000").substring(0, 8);
    return Long.parseLong(digits);
  }

  private void beginnings() {
    entry.names().forEach(n -> text(Fields.BEGINNING, n.words(), Store.NO));
    entry.titles().forEach(t -> text(Fields.BEGINNING, t.words(), Store.NO));
  }

  private void key(String field, String value, Store store) {
    // Lucene's longest term; a name that goes beyond is found by its words.
    if (value.length() < 8000) {
      fields.add(new StringField(field, value, store));
    }
  }

  private void text(String field, String words, Store store) {
    fields.add(new TextField(field, words, store));
  }
}
