package org.plenary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.plenary.graph.DocumentIri;
import org.plenary.graph.Plenary;
import org.plenary.store.Store;

/**
 * One update: a paragraph belongs to its graph and goes with it; a document, an organisation or a
 * meeting is put together anew from all graphs as soon as one of them has changed.
 */
final class Update {
  /** Graphs in one commit: a killed program loses no more. */
  private static final int BATCH = 500;

  static final Query ENTRIES = new FieldExistsQuery(Fields.BOOST);

  private final Store store;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final BooleanSupplier stop;
  private final Facts facts;
  private final Set<String> done = new HashSet<>();

  /**
   * @param stop whether to end before the next graph
   */
  Update(Store store, IndexWriter writer, SearcherManager searchers, BooleanSupplier stop) {
    this.stop = stop;
    this.store = store;
    this.writer = writer;
    this.searchers = searchers;
    this.facts = Facts.of(store.graphs());
  }

  /**
   * @return how many graphs were read or forgotten
   */
  int run() throws IOException {
    try {
      return Txn.calculateRead(store.graphs(), this::inTransaction);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int inTransaction() {
    try {
      return work();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int work() throws IOException {
    Map<String, String> wanted = new TreeMap<>(store.stamps());
    Map<String, String> here = known();
    Set<String> gone = new HashSet<>(here.keySet());
    gone.removeAll(wanted.keySet());
    wanted.entrySet().removeIf(e -> e.getValue().equals(here.get(e.getKey())));
    Map<String, Kind> touched = here.isEmpty() ? new HashMap<>() : touched(gone, wanted.keySet());
    for (String graph : gone) {
      writer.deleteDocuments(new Term(Fields.OWNER, graph), new Term(Fields.STAMP, graph));
    }
    for (var e : touched.entrySet()) {
      share(e.getKey(), e.getValue());
    }
    int read = 0;
    for (var graph : wanted.entrySet()) {
      if (stop.getAsBoolean()) {
        return read;
      }
      read(graph.getKey(), graph.getValue());
      if (++read % BATCH == 0) {
        commit();
      }
    }
    commit();
    return gone.size() + wanted.size();
  }

  private void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /** The graphs that were read, with what was published then. */
  private Map<String, String> known() throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      Map<String, String> known = new HashMap<>();
      each(
          searcher,
          new FieldExistsQuery(Fields.STAMPED),
          d -> known.put(d.get(Fields.STAMP), d.get(Fields.STAMPED)));
      return known;
    } finally {
      searchers.release(searcher);
    }
  }

  /** The things that graphs which have changed or gone spoke of. */
  private Map<String, Kind> touched(Set<String> gone, Set<String> changed) throws IOException {
    Map<String, Kind> touched = new LinkedHashMap<>();
    IndexSearcher searcher = searchers.acquire();
    try {
      Set<String> graphs = new LinkedHashSet<>(gone);
      graphs.addAll(changed);
      for (String graph : graphs) {
        each(
            searcher,
            new TermQuery(new Term(Fields.GRAPH, graph)),
            d -> Kind.of(d.get(Fields.KIND)).ifPresent(k -> touched.put(d.get(Fields.IRI), k)));
      }
    } finally {
      searchers.release(searcher);
    }
    return touched;
  }

  private interface Seen {
    void document(Document document);
  }

  private static void each(IndexSearcher searcher, Query query, Seen seen) throws IOException {
    var reader = searcher.getIndexReader();
    Bits live = MultiBits.getLiveDocs(reader);
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var stored = reader.storedFields();
    for (var leaf : reader.leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var documents = scorer.iterator();
      for (int at = documents.nextDoc(); at < Integer.MAX_VALUE; at = documents.nextDoc()) {
        if (live == null || live.get(leaf.docBase + at)) {
          seen.document(stored.document(leaf.docBase + at));
        }
      }
    }
  }

  private void read(String graph, String stamp) throws IOException {
    writer.deleteDocuments(new Term(Fields.OWNER, graph));
    Facts own = Facts.in(store.graphs(), graph);
    for (Entry passage : Passages.of(graph, own)) {
      writer.addDocument(EntryDocument.of(passage));
    }
    for (Kind kind : Kind.shared()) {
      for (var term : kind.terms()) {
        for (Node thing : own.subjects(RDF.type, term.asNode())) {
          share(thing.toString(), kind);
        }
      }
    }
    for (var record : own.all(Plenary.describes)) {
      share(record.getObject().toString(), Kind.DOCUMENT);
    }
    // A graph may name what others describe: the list of documents with names of their own.
    for (var name : own.all(SKOS.altLabel)) {
      if (DocumentIri.of(name.getSubject().getURI()).isPresent()) {
        share(name.getSubject().getURI(), Kind.DOCUMENT);
      }
    }
    mark(graph, stamp);
  }

  private void share(String iri, Kind kind) throws IOException {
    if (!done.add(iri)) {
      return;
    }
    Optional<Entry> entry = Things.of(facts, NodeFactory.createURI(iri), kind);
    var key = new Term(Fields.IRI, iri);
    if (entry.isPresent()) {
      writer.updateDocument(key, EntryDocument.of(entry.get()));
    } else {
      writer.deleteDocuments(key);
    }
  }

  private void mark(String graph, String stamp) throws IOException {
    var mark = new Document();
    mark.add(new StringField(Fields.STAMP, graph, Field.Store.YES));
    mark.add(new StoredField(Fields.STAMPED, stamp));
    mark.add(new SortedDocValuesField(Fields.STAMPED, new BytesRef(stamp)));
    writer.updateDocument(new Term(Fields.STAMP, graph), mark);
  }
}
