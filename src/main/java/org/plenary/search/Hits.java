package org.plenary.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TypedSymbol;

/** Makes hits of what a search found, with the words marked. */
final class Hits {
  /** Letters of a snippet: two lines. */
  private static final int SNIPPET = 230;

  private static final float IN_THE_MIDDLE = 0.4f;

  private static final int SNIPPETS = 2;

  /** Letters of a paragraph in which words are looked for; the longest have more. */
  private static final int LONGEST = 50_000;

  private static final List<String> TEXTS =
      List.of(Fields.TEXT, Fields.TEXT + "_en", Fields.TEXT + "_fr");

  private final IndexSearcher searcher;
  private final Reading reading;
  private final Query marked;

  Hits(IndexSearcher searcher, Reading reading) {
    this.searcher = searcher;
    this.reading = reading;
    this.marked = reading.marked();
  }

  List<Hit> of(TopDocs found, Question question) throws IOException {
    int from = (question.page() - 1) * Question.PAGE;
    if (from >= found.scoreDocs.length) {
      return List.of();
    }
    ScoreDoc[] page = Arrays.copyOfRange(found.scoreDocs, from, found.scoreDocs.length);
    Map<String, Object[]> snippets = snippets(page);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      hits.add(hit(searcher.storedFields().document(page[i].doc), snippets, i));
    }
    return hits;
  }

  private Hit hit(Document document, Map<String, Object[]> snippets, int at) throws IOException {
    Kind kind = Kind.of(document.get(Fields.KIND)).orElseThrow();
    List<Snippet> words = new ArrayList<>();
    String language = "";
    for (String field : TEXTS) {
      if (document.get(field) != null && snippets.get(field)[at] instanceof List<?> passages) {
        passages.forEach(p -> words.add((Snippet) p));
        language = field.equals(Fields.TEXT) ? "" : field.substring(field.length() - 2);
      }
    }
    return new Hit(
        document.get(Fields.IRI),
        kind,
        isNamed(document),
        FacetCounts.labels(document),
        titles(document),
        words,
        language.isEmpty() ? value(document, Fields.facet(Facet.LANGUAGE)) : language,
        Optional.ofNullable(document.get(Fields.WORK)),
        Optional.ofNullable(document.get(Fields.PART))
            .map(p -> new Hit.Place(p, value(document, Fields.MARK))),
        value(document, Fields.ABOUT),
        facets(document),
        value(document, Fields.DATE),
        kind != Kind.DOCUMENT || document.get(Fields.HERE) != null);
  }

  private static String value(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }

  private static Map<Facet, List<String>> facets(Document document) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = List.of(document.getValues(Fields.facet(facet)));
      if (!values.isEmpty() && facet != Facet.BODY) {
        facets.put(facet, values);
      }
    }
    return facets;
  }

  /**
   * Whether the question is the symbol of a document, its number, the name of a thing, or names a
   * paragraph.
   */
  private boolean isNamed(Document document) {
    Kind kind = Kind.of(document.get(Fields.KIND)).orElseThrow();
    Optional<NamedParagraph> paragraph = reading.paragraph();
    if (paragraph.isPresent()) {
      return kind == Kind.PARAGRAPH
          && paragraph.get().places().contains(document.get(Fields.PLACE))
          && names(
              paragraph.get().document(),
              Passages.symbols(document.get(Fields.WORK)).stream().map(TypedSymbol::key));
    }
    if (kind == Kind.DOCUMENT && !reading.symbol().isEmpty()) {
      return names(reading.symbol(), Arrays.stream(document.getValues(Fields.SYMBOL)));
    }
    return kind == Kind.ORGANISATION
        && Arrays.asList(document.getValues(Fields.NAME_KEY))
            .contains(Words.folded(reading.words()));
  }

  private static boolean names(TypedSymbol typed, Stream<String> symbols) {
    Set<String> keys = new HashSet<>();
    symbols.forEach(
        s -> {
          keys.add(s);
          Symbol.parse(s).map(TypedSymbol::keysOf).ifPresent(keys::addAll);
        });
    return typed.symbols().stream().map(TypedSymbol::key).anyMatch(keys::contains)
        || typed.keys().stream().anyMatch(keys::contains);
  }

  private Map<String, Snippet> titles(Document document) throws IOException {
    Map<String, Snippet> titles = new TreeMap<>();
    for (var field : document.getFields()) {
      if (field.name().startsWith(Fields.SHOWN)) {
        String language = field.name().substring(Fields.SHOWN.length());
        titles.putIfAbsent(language, marked(Fields.title(language), field.stringValue()));
      }
    }
    return titles;
  }

  private Snippet marked(String field, String words) throws IOException {
    var highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Words.ofQuestions())
            .withFormatter(Snippet.formatter())
            .withBreakIterator(WholeBreakIterator::new)
            .build();
    return highlighter.highlightWithoutSearcher(field, marked, words, 1) instanceof List<?> list
            && !list.isEmpty()
        ? (Snippet) list.get(0)
        : Snippet.plain(words);
  }

  /** Snippets by field and by the place of the hit. */
  private Map<String, Object[]> snippets(ScoreDoc[] page) throws IOException {
    int[] most = new int[TEXTS.size()];
    Arrays.fill(most, SNIPPETS);
    return new Marker(searcher)
        .mark(Arrays.stream(page).mapToInt(d -> d.doc).toArray(), marked, most);
  }

  /** Lucene's highlighter, giving snippets. */
  private static final class Marker extends UnifiedHighlighter {
    Marker(IndexSearcher searcher) {
      super(
          UnifiedHighlighter.builder(searcher, Words.ofQuestions())
              .withMaxLength(LONGEST)
              .withFormatter(Snippet.formatter())
              .withMaxNoHighlightPassages(1)
              .withBreakIterator(Marker::parts));
    }

    private static BreakIterator parts() {
      return LengthGoalBreakIterator.createClosestToLength(
          BreakIterator.getWordInstance(Locale.ROOT), SNIPPET, IN_THE_MIDDLE);
    }

    Map<String, Object[]> mark(int[] ids, Query query, int[] most) throws IOException {
      return highlightFieldsAsObjects(TEXTS.toArray(String[]::new), query, ids, most);
    }
  }
}
