package org.plenary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.plenary.graph.Iris;

/** Counts the values of each facet among all that matched. */
final class FacetCounts {
  /** Values of a facet on a page; a session more or less is found by its year. */
  private static final int MOST = 12;

  /** The tables of values of the last state of the index; they take longer than the counting. */
  private Map<Facet, StringDocValuesReaderState> tables = Map.of();

  private Object tablesOf = new Object();

  Map<Facet, List<Answer.Value>> of(
      IndexSearcher searcher, FacetsCollector matching, Map<Facet, String> chosen)
      throws IOException {
    Map<Facet, List<Answer.Value>> counts = new EnumMap<>(Facet.class);
    var known = tables(searcher.getIndexReader());
    for (Facet facet : Facet.values()) {
      List<Answer.Value> values = new ArrayList<>();
      if (known.containsKey(facet) && !chosen.containsKey(facet)) {
        var counted = new StringValueFacetCounts(known.get(facet), matching);
        for (LabelAndValue v : counted.getTopChildren(MOST, Fields.facet(facet)).labelValues) {
          values.add(value(searcher, facet, v.label, v.value.longValue()));
        }
      } else if (chosen.containsKey(facet)) {
        values.add(value(searcher, facet, chosen.get(facet), 0));
      }
      counts.put(facet, List.copyOf(values));
    }
    return counts;
  }

  private synchronized Map<Facet, StringDocValuesReaderState> tables(IndexReader reader)
      throws IOException {
    Object key = reader.getReaderCacheHelper().getKey();
    if (!key.equals(tablesOf)) {
      Map<Facet, StringDocValuesReaderState> fresh = new HashMap<>();
      for (Facet facet : Facet.values()) {
        String field = Fields.facet(facet);
        if (reader.leaves().stream().anyMatch(l -> has(l.reader().getFieldInfos(), field))) {
          fresh.put(facet, new StringDocValuesReaderState(reader, field));
        }
      }
      tables = Map.copyOf(fresh);
      tablesOf = key;
    }
    return tables;
  }

  private static boolean has(FieldInfos fields, String field) {
    return fields.fieldInfo(field) != null;
  }

  private static Answer.Value value(IndexSearcher searcher, Facet facet, String value, long count)
      throws IOException {
    String iri =
        switch (facet) {
          case ORGAN, COMMITTEE, BODY -> value.contains("://") ? value : Iris.organisation(value);
          case SESSION -> Iris.BASE + "session/" + value;
          default -> "";
        };
    return new Answer.Value(value, iri.isEmpty() ? Map.of() : labels(searcher, iri), count);
  }

  private static Map<String, String> labels(IndexSearcher searcher, String iri) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.IRI, iri)), 1);
    return found.scoreDocs.length == 0
        ? Map.of()
        : labels(searcher.storedFields().document(found.scoreDocs[0].doc));
  }

  /** What a thing is called, by language. */
  static Map<String, String> labels(Document document) {
    Map<String, String> labels = new TreeMap<>();
    document.getFields().stream()
        .filter(f -> f.name().startsWith(Fields.LABEL))
        .forEach(
            f -> labels.putIfAbsent(f.name().substring(Fields.LABEL.length()), f.stringValue()));
    return labels;
  }
}
