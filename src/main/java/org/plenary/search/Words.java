package org.plenary.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts become words: without case, accents and French elisions ("l’Assemblée" is found by
 * "assemblee"), with a stem in English and French. No word is left out, so that phrases are found
 * as they stand.
 */
final class Words {
  /** The longest beginning of a word that is kept for suggestions. */
  static final int LONGEST_BEGINNING = 20;

  private Words() {}

  private static final Analyzer EXACT =
      new Chain() {
        @Override
        TokenStream filtered(TokenStream words) {
          return words;
        }
      };

  private static final Analyzer ENGLISH =
      new Chain() {
        @Override
        TokenStream filtered(TokenStream words) {
          return new PorterStemFilter(new EnglishPossessiveFilter(words));
        }
      };

  private static final Analyzer FRENCH =
      new Chain() {
        @Override
        TokenStream filtered(TokenStream words) {
          return new FrenchLightStemFilter(words);
        }
      };

  private static final Analyzer BEGINNINGS =
      new Chain() {
        @Override
        TokenStream filtered(TokenStream words) {
          return new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, false);
        }
      };

  /** Words that say nothing of a subject: a question is not refused for want of one. */
  private static final Set<String> COMMON =
      Stream.of(EnglishAnalyzer.getDefaultStopSet(), FrenchAnalyzer.getDefaultStopSet())
          .flatMap(Set::stream)
          .map(w -> new String((char[]) w))
          .map(Words::folded)
          .collect(Collectors.toUnmodifiableSet());

  /** The analyser of each field, for texts. */
  static Analyzer ofTexts() {
    return byField(BEGINNINGS);
  }

  /** The analyser of each field, for questions. */
  static Analyzer ofQuestions() {
    return byField(EXACT);
  }

  private static Analyzer byField(Analyzer beginnings) {
    Map<String, Analyzer> fields = new HashMap<>();
    for (String field : Fields.STEMMED) {
      fields.put(field, field.endsWith("_en") ? ENGLISH : FRENCH);
    }
    fields.put(Fields.BEGINNING, beginnings);
    return new PerFieldAnalyzerWrapper(EXACT, fields);
  }

  static boolean isCommon(String word) {
    return COMMON.contains(folded(word));
  }

  /** A text without case, accents and blanks at its ends: the key of a name. */
  static String folded(String text) {
    String plain = text.strip().replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    char[] letters = plain.toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }

  private abstract static class Chain extends Analyzer {
    /** Words between two names of one thing, so that no phrase goes from one to the other. */
    private static final int GAP = 100;

    abstract TokenStream filtered(TokenStream words);

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var tokenizer = new StandardTokenizer();
      TokenStream words = new LowerCaseFilter(tokenizer);
      words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
      return new TokenStreamComponents(tokenizer, filtered(new ASCIIFoldingFilter(words)));
    }
  }
}
