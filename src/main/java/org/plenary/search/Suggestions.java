package org.plenary.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TypedSymbol;

/** What somebody who is typing may mean: things by the beginnings of their symbols and names. */
public final class Suggestions {
  /** As many as can be taken in at a glance. */
  public static final int MOST = 10;

  private static final int LONGEST = 100;
  private static final float SYMBOL = 100;
  private static final float SYMBOL_BEGINS = 30;
  private static final float NUMBER = 20;
  private static final float WHOLE_NAME = 50;
  private static final float NAME_BEGINS = 3;

  private final SearchIndex index;
  private final Duration time;
  private final Analyzer analyzer = Words.ofQuestions();

  /**
   * @param time after which what was found by then is given
   */
  public Suggestions(SearchIndex index, Duration time) {
    this.index = index;
    this.time = time;
  }

  /**
   * A thing that may be meant.
   *
   * @param labels what it is called, by language
   * @param titles the title of a document, by language
   */
  public record Suggestion(
      String iri, Kind kind, Map<String, String> labels, Map<String, String> titles) {}

  /**
   * The likeliest things; none for what is too long or has no letters.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Suggestion> of(String typed) throws IOException {
    List<String> words = typed.length() > LONGEST ? List.of() : words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Query query =
        FunctionScoreQuery.boostByValue(
            query(typed, words), DoubleValuesSource.fromFloatField(Fields.BOOST));
    return index.reading(
        shared -> {
          var searcher = new IndexSearcher(shared.getIndexReader());
          searcher.setTimeout(new QueryTimeoutImpl(time.toMillis()));
          List<Suggestion> found = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            found.add(suggestion(searcher.storedFields().document(hit.doc)));
          }
          return found;
        });
  }

  private static Suggestion suggestion(Document document) {
    Map<String, String> titles = new LinkedHashMap<>();
    document.getFields().stream()
        .filter(f -> f.name().startsWith(Fields.SHOWN))
        .forEach(
            f -> titles.putIfAbsent(f.name().substring(Fields.SHOWN.length()), f.stringValue()));
    return new Suggestion(
        document.get(Fields.IRI),
        Kind.of(document.get(Fields.KIND)).orElseThrow(),
        FacetCounts.labels(document),
        titles);
  }

  private static Query query(String typed, List<String> words) {
    List<Query> queries = new ArrayList<>();
    TypedSymbol symbol = NamedOrgan.read(typed);
    for (Symbol meant : symbol.symbols()) {
      String key = TypedSymbol.key(meant.primary());
      queries.add(boosted(new TermQuery(new Term(Fields.SYMBOL, key)), SYMBOL));
      queries.add(boosted(new PrefixQuery(new Term(Fields.SYMBOL, key)), SYMBOL_BEGINS));
    }
    for (String key : symbol.keys()) {
      queries.add(boosted(new TermQuery(new Term(Fields.NUMBER, key)), NUMBER + 1));
      queries.add(boosted(new PrefixQuery(new Term(Fields.NUMBER, key)), NUMBER));
    }
    String folded = Words.folded(typed);
    String begun = folded.replace(" ", "");
    boolean telling = begun.chars().anyMatch(Character::isDigit);
    if (telling && begun.indexOf('/') > 0) {
      queries.add(boosted(new PrefixQuery(new Term(Fields.SYMBOL, begun)), SYMBOL_BEGINS));
      queries.add(boosted(new PrefixQuery(new Term(Fields.NUMBER, begun)), NUMBER));
    }
    queries.add(boosted(new TermQuery(new Term(Fields.NAME_KEY, folded)), WHOLE_NAME));
    if (folded.length() > 2) {
      queries.add(boosted(new PrefixQuery(new Term(Fields.NAME_KEY, folded)), NAME_BEGINS));
    }
    queries.add(beginnings(words));
    return new DisjunctionMaxQuery(queries, 0.1f);
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(new ConstantScoreQuery(query), boost);
  }

  /** Every word begins a word of the thing's names or title. */
  private static Query beginnings(List<String> words) {
    var query = new BooleanQuery.Builder();
    for (String word : words) {
      String kept = word.substring(0, Math.min(word.length(), Words.LONGEST_BEGINNING));
      query.add(
          new ConstantScoreQuery(new TermQuery(new Term(Fields.BEGINNING, kept))), Occur.MUST);
    }
    return new BoostQuery(query.build(), 1f / words.size());
  }

  private List<String> words(String typed) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.BEGINNING, typed)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
