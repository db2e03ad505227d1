package org.plenary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** A question with its misspelt words as texts and names have them: "climate chnage". */
final class Respelling {
  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.TITLE, Fields.NAME);

  /** Shorter words are like too many others. */
  private static final int SHORTEST = 4;

  /** Texts have slips, too: a word that stands so much oftener is the one that was meant. */
  private static final int TIMES = 100;

  /** A word within its signs and its French article: "l’enfnat,". */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}/*])\\p{L}{" + SHORTEST + ",}(?![\\p{L}\\p{N}/*])");

  private final IndexReader reader;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Respelling(IndexReader reader) {
    this.reader = reader;
    checker.setMinQueryLength(SHORTEST);
  }

  /** The question as it may have been meant; empty when each of its words is known. */
  Optional<String> of(String words) throws IOException {
    Matcher word = WORD.matcher(words);
    var better = new StringBuilder();
    boolean any = false;
    while (word.find()) {
      Optional<String> other = other(Words.folded(word.group()));
      any |= other.isPresent();
      word.appendReplacement(better, Matcher.quoteReplacement(other.orElse(word.group())));
    }
    return any ? Optional.of(word.appendTail(better).toString()) : Optional.empty();
  }

  private Optional<String> other(String word) throws IOException {
    List<SuggestWord> others = new ArrayList<>();
    int own = 0;
    for (String field : FIELDS) {
      var term = new Term(field, word);
      own += reader.docFreq(term);
      others.addAll(
          List.of(checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_MORE_POPULAR)));
    }
    int known = own;
    return others.stream()
        .filter(o -> o.freq >= known * TIMES)
        .max(Comparator.<SuggestWord>comparingDouble(o -> o.score).thenComparingInt(o -> o.freq))
        .map(o -> o.string);
  }
}
