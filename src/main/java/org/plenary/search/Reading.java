package org.plenary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TypedSymbol;

/** A question in Lucene's terms, built from its words and never from its signs. */
final class Reading {
  private static final Analyzer ANALYZER = Words.ofQuestions();

  /** A field, and how much a word in it counts. */
  private record Weighed(String field, float boost) {}

  private static final List<Weighed> FIELDS =
      List.of(
          new Weighed(Fields.NAME, 5f),
          new Weighed(Fields.TITLE, 3f),
          new Weighed(Fields.TITLE + "_en", 2.5f),
          new Weighed(Fields.TITLE + "_fr", 2.5f),
          new Weighed(Fields.TEXT, 1f),
          new Weighed(Fields.TEXT + "_en", 1.1f),
          new Weighed(Fields.TEXT + "_fr", 1.1f));

  private static final float EXACT_PLACE = 5000;
  private static final float EXACT_SYMBOL = 1000;
  private static final float EXACT_NUMBER = 400;
  private static final float EXACT_NAME = 300;
  private static final float EXACT_TITLE = 250;
  private static final float OF_SYMBOL = 4;
  private static final float CITES_SYMBOL = 8;
  private static final float COMMON = 0.05f;
  private static final float NEXT_BEST = 0.1f;

  private final Wanted wanted;
  private final Optional<NamedParagraph> paragraph;
  private final TypedSymbol whole;

  private Reading(String words, Wanted wanted) {
    this.wanted = wanted;
    this.paragraph = NamedParagraph.read(words);
    this.whole =
        paragraph.map(NamedParagraph::document).orElseGet(() -> NamedOrgan.read(wanted.whole()));
  }

  /**
   * Reads a question's words.
   *
   * @throws QuestionException if they are not taken
   */
  static Reading of(String words) throws QuestionException {
    return new Reading(words, Wanted.of(words));
  }

  /** The symbol that the whole question is, or the document's of a paragraph that it names. */
  TypedSymbol symbol() {
    return whole;
  }

  /** The paragraph that the question names, if it names one. */
  Optional<NamedParagraph> paragraph() {
    return paragraph;
  }

  /** The question as one name or symbol. */
  String words() {
    return wanted.whole();
  }

  boolean isEmpty() {
    return wanted.parts().stream().allMatch(Wanted.Part::absent);
  }

  /** What has all the words, the best first. */
  Query all() {
    return weighed(query(Occur.MUST));
  }

  /** What has most of the words: for those whose question finds nothing. */
  Query most() {
    return weighed(query(Occur.SHOULD));
  }

  /** What is marked in the words that are shown. */
  Query marked() {
    var query = new BooleanQuery.Builder();
    for (Wanted.Part part : wanted.parts()) {
      boolean common = isCommon(part) && wanted.parts().size() > 1;
      // Of "resolution 1325" the number, and not each resolution of a conflict.
      boolean announces = !whole.isEmpty() && part.words().chars().noneMatch(Character::isDigit);
      if (!part.absent() && !common && !announces) {
        part(part).ifPresent(q -> query.add(q, Occur.SHOULD));
      }
    }
    return query.build();
  }

  private static Query weighed(Query query) {
    return FunctionScoreQuery.boostByValue(query, DoubleValuesSource.fromFloatField(Fields.BOOST));
  }

  private Query query(Occur occur) {
    var words = new BooleanQuery.Builder();
    boolean positive = false;
    List<Wanted.Part> wordsWanted = wanted.parts().stream().filter(p -> !p.absent()).toList();
    boolean anyTelling = wordsWanted.stream().anyMatch(p -> !isCommon(p));
    int needed = 0;
    for (Wanted.Part part : wordsWanted) {
      boolean optional = anyTelling && isCommon(part);
      Optional<Query> query = part(part);
      if (query.isPresent()) {
        words.add(
            optional ? new BoostQuery(query.get(), COMMON) : query.get(),
            optional ? Occur.SHOULD : occur);
        needed += optional ? 0 : 1;
        positive = true;
      }
    }
    together(wordsWanted).forEach(q -> words.add(q, Occur.SHOULD));
    if (occur == Occur.SHOULD) {
      words.setMinimumNumberShouldMatch(Math.max(1, (needed + 1) / 2));
    }
    var best = new ArrayList<Query>();
    if (positive) {
      best.add(words.build());
    }
    best.addAll(exact());
    return without(best.isEmpty() ? Update.ENTRIES : new DisjunctionMaxQuery(best, NEXT_BEST));
  }

  private Query without(Query found) {
    var query = new BooleanQuery.Builder().add(found, Occur.MUST);
    wanted.parts().stream()
        .filter(Wanted.Part::absent)
        .flatMap(p -> part(p).stream())
        .forEach(q -> query.add(q, Occur.MUST_NOT));
    return query.build();
  }

  /** What the question names as a whole: a symbol, a number, a name. */
  private List<Query> exact() {
    List<Query> queries = new ArrayList<>();
    paragraph.ifPresent(p -> queries.add(place(p)));
    float rank = 0;
    for (Symbol symbol : whole.symbols()) {
      for (Symbol half : symbol.halves()) {
        String key = TypedSymbol.key(half);
        queries.add(constant(Fields.SYMBOL, key, EXACT_SYMBOL - rank));
        queries.add(constant(Fields.OF_SYMBOL, key, OF_SYMBOL));
        queries.add(constant(Fields.CITES, key, CITES_SYMBOL));
      }
      // The Assembly's 72/74 stands before the Council's.
      rank += EXACT_SYMBOL / 10;
    }
    for (String key : whole.keys()) {
      queries.add(constant(Fields.NUMBER, key, EXACT_NUMBER));
      queries.add(constant(Fields.CITES, key, CITES_SYMBOL));
    }
    String name = Words.folded(wanted.whole());
    if (!name.isEmpty()) {
      queries.add(constant(Fields.NAME_KEY, name, EXACT_NAME));
      queries.add(constant(Fields.TITLE_KEY, name, EXACT_TITLE));
    }
    return queries;
  }

  private static Query place(NamedParagraph paragraph) {
    var documents = new BooleanQuery.Builder();
    Stream.concat(
            paragraph.document().symbols().stream().map(TypedSymbol::key),
            paragraph.document().keys().stream())
        .forEach(k -> documents.add(new TermQuery(new Term(Fields.OF_SYMBOL, k)), Occur.SHOULD));
    var places = new BooleanQuery.Builder();
    paragraph
        .places()
        .forEach(p -> places.add(new TermQuery(new Term(Fields.PLACE, p)), Occur.SHOULD));
    Query both =
        new BooleanQuery.Builder()
            .add(documents.build(), Occur.MUST)
            .add(places.build(), Occur.MUST)
            .build();
    return new BoostQuery(new ConstantScoreQuery(both), EXACT_PLACE);
  }

  private static Query constant(String field, String value, float boost) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), boost);
  }

  private static boolean isCommon(Wanted.Part part) {
    return part.shape() == Wanted.Shape.WORD && Words.isCommon(part.words());
  }

  private static Optional<Query> part(Wanted.Part part) {
    List<Query> queries = new ArrayList<>();
    if (part.shape() == Wanted.Shape.WORD) {
      queries.addAll(symbol(part.words()));
    }
    for (Weighed field : FIELDS) {
      boolean stemmed = Fields.STEMMED.contains(field.field());
      if (part.shape() != Wanted.Shape.BEGINNING) {
        phrase(field.field(), part.words(), 0)
            .ifPresent(q -> queries.add(new BoostQuery(q, field.boost())));
      } else if (!stemmed) {
        var term = new Term(field.field(), Words.folded(part.words()));
        queries.add(new BoostQuery(new PrefixQuery(term), field.boost()));
      } else {
        // The stem of a beginning is no beginning of a stem; a short one often is.
        var term = new Term(field.field(), Words.folded(part.words()));
        queries.add(new PrefixQuery(term));
      }
    }
    return queries.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisjunctionMaxQuery(queries, NEXT_BEST));
  }

  /** "A/RES/72/74 women": of that document, or citing it. */
  private static List<Query> symbol(String word) {
    List<Query> queries = new ArrayList<>();
    if (word.indexOf('/') > 0) {
      TypedSymbol typed = TypedSymbol.read(word);
      for (Symbol symbol : typed.symbols()) {
        String key = TypedSymbol.key(symbol.primary());
        queries.add(constant(Fields.SYMBOL, key, OF_SYMBOL));
        queries.add(constant(Fields.OF_SYMBOL, key, OF_SYMBOL));
        queries.add(constant(Fields.CITES, key, CITES_SYMBOL));
      }
    }
    return queries;
  }

  /** Words that stand together as they were typed count more. */
  private static List<Query> together(List<Wanted.Part> parts) {
    List<Query> queries = new ArrayList<>();
    String words = String.join(" ", parts.stream().map(Wanted.Part::words).toList());
    if (parts.size() > 1) {
      for (Weighed field : FIELDS) {
        phrase(field.field(), words, 2)
            .ifPresent(q -> queries.add(new BoostQuery(q, field.boost())));
      }
    }
    return queries;
  }

  private static Optional<Query> phrase(String field, String words, int slop) {
    return Optional.ofNullable(new QueryBuilder(ANALYZER).createPhraseQuery(field, words, slop));
  }
}
