package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.NumberWords;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/**
 * Finds citations in a language that is read in part: full symbols, and numbers beside a word that
 * announces them: "su resolución 72/74", "резолюции 72/74", "第72/74号决议". The words around decide
 * nothing else, so that what is found is sure.
 */
final class PartialCitations {
  /** A list of resolutions with their dates goes on for so long behind its word. */
  private static final int LIST_REACH = 400;

  /** The organ's name and, in Chinese, the word itself stand so near. */
  private static final int REACH = 60;

  private static final int DATE_REACH = 40;

  private static final int LONGEST_DATE = 32;

  private static final String SENTENCE_END = "(?s).*(?:[.!?] +\\p{Lu}|[。؛;；]).*";

  private final Lexicon lexicon;
  private final DateExpressions dates;
  private final Optional<Organs.Organ> own;

  /**
   * @param own the organ that adopts the text, if known
   */
  PartialCitations(Lexicon lexicon, DateExpressions dates, Optional<Organs.Organ> own) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.own = own;
  }

  /** The citations of a passage, in order. */
  List<Found<Citation>> in(Passage passage, Place place) {
    SymbolScanner.Hits hits = SymbolScanner.scan(bare(passage.text()));
    List<Found<Citation>> found = new ArrayList<>();
    for (SymbolScanner.Hit hit : hits.symbols()) {
      var target = new Target.Known(hit.symbol());
      found.add(found(passage, place, target, hit.start(), hit.end(), "full-symbol", 1));
    }
    List<SymbolScanner.NumberHit> numbers = hits.numbers();
    for (int i = 0; i < numbers.size(); i++) {
      int from = i == 0 ? 0 : numbers.get(i - 1).end();
      int to = i + 1 < numbers.size() ? numbers.get(i + 1).start() : passage.length();
      number(passage, place, numbers.get(i), from, to).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(f -> f.spans().get(0)));
    return found;
  }

  /**
   * Letters of other scripts as blanks and wide signs as narrow ones, of the same length: "第72/74号"
   * has no blank between the word and the number, and Arabic has digits of its own.
   */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int digit = Character.digit(c, 10);
      boolean foreign =
          Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
      bare.append(digit >= 0 ? (char) ('0' + digit) : foreign ? ' ' : narrow(c));
    }
    return bare.toString();
  }

  private static char narrow(char c) {
    return c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c;
  }

  private Optional<Found<Citation>> number(
      Passage passage, Place place, SymbolScanner.NumberHit hit, int from, int to) {
    String folded = passage.folded();
    String behind = folded.substring(hit.end(), Math.min(to, hit.end() + REACH));
    Optional<NumberWords.Mention> word =
        announcing(folded.substring(Math.max(0, hit.start() - LIST_REACH), hit.start()))
            .or(() -> following(folded, hit.end()));
    if (word.filter(w -> !w.kind().equals("plenary-meeting")).isEmpty()) {
      return Optional.empty();
    }
    boolean decision = word.get().kind().equals("decision");
    String before = folded.substring(Math.max(from, hit.start() - REACH), hit.start());
    int next = lexicon.numberWords().firstIn(behind).orElse(behind.length());
    Optional<Symbol> symbol = symbol(hit.number(), decision, before, behind.substring(0, next));
    Target target =
        symbol
            .<Target>map(Target.Known::new)
            .orElseGet(() -> new Target.Unresolved(hit.number().print()));
    String rule = symbol.isPresent() ? "announced-number" : "undecided";
    return Optional.of(
        found(
            passage, place, target, hit.start(), hit.end(), rule, symbol.isPresent() ? 0.8 : 0.5));
  }

  /** The last word before, unless a sentence ends between. */
  private Optional<NumberWords.Mention> announcing(String before) {
    return lexicon
        .numberWords()
        .lastIn(before)
        .filter(w -> !before.substring(w.end()).matches(SENTENCE_END));
  }

  /** "第71/905号和第72/906号决议": behind the whole list. */
  private Optional<NumberWords.Mention> following(String folded, int end) {
    String behind = folded.substring(end, Math.min(folded.length(), end + REACH));
    return lexicon.numberWords().lastIn(behind.split("[。؛;；]", 2)[0]);
  }

  private Optional<Symbol> symbol(
      ResolutionNumber number, boolean decision, String before, String behind) {
    List<String> possible =
        List.of("A", "S", "E", "A/HRC").stream().filter(number::admits).toList();
    if (possible.size() == 1 && number.form() != ResolutionNumber.Form.SESSION) {
      return symbol(number, possible.get(0), decision);
    }
    return named(before, behind)
        .or(() -> own)
        .flatMap(o -> symbol(number, o.symbolPrefix(), decision));
  }

  /** The organ named nearest: before the number in Arabic and Chinese, else behind it. */
  private Optional<Organs.Organ> named(String before, String behind) {
    List<Organs.Mention> left = lexicon.organs().within(before);
    Optional<Organs.Mention> last = left.stream().skip(Math.max(0, left.size() - 1)).findFirst();
    Optional<Organs.Mention> first = lexicon.organs().within(behind).stream().findFirst();
    int distance = last.map(m -> before.length() - m.end()).orElse(Integer.MAX_VALUE);
    return first.filter(m -> m.start() < distance).or(() -> last).map(Organs.Mention::organ);
  }

  private static Optional<Symbol> symbol(ResolutionNumber number, String organ, boolean decision) {
    return decision ? number.decisionOf(organ) : number.resolutionOf(organ);
  }

  private Found<Citation> found(
      Passage passage,
      Place place,
      Target target,
      int start,
      int end,
      String rule,
      double confidence) {
    var citation =
        new Citation(
            place,
            target,
            Optional.empty(),
            date(passage.folded(), start, end),
            Optional.empty(),
            Optional.empty());
    return passage.found(citation, start, end, rule, confidence);
  }

  /** "72/74, de 6 de diciembre de 2017", "2017年12月6日第72/74号": words may stand between. */
  private Optional<LocalDate> date(String folded, int start, int end) {
    int from = Math.max(0, start - LONGEST_DATE);
    List<DateExpressions.Dated> before = dates.in(folded.substring(from, start));
    Optional<LocalDate> ordinal =
        before.stream()
            .skip(Math.max(0, before.size() - 1))
            .filter(d -> isOrdinal(folded.substring(from + d.end(), start)))
            .flatMap(d -> DateExpressions.day(d).stream())
            .findFirst();
    int to = Math.min(folded.length(), end + DATE_REACH + LONGEST_DATE);
    return ordinal.or(
        () ->
            dates.in(folded.substring(end, to)).stream()
                .findFirst()
                .filter(d -> isWords(folded.substring(end, end + d.start())))
                .flatMap(DateExpressions::day));
  }

  private static boolean isWords(String between) {
    if (between.codePoints().anyMatch(Character::isIdeographic)) {
      // In Chinese the date stands before: this one is the next item's.
      return false;
    }
    boolean list = between.chars().anyMatch(c -> ",،，、;؛；。".indexOf(c) >= 0);
    return between.chars().noneMatch(Character::isDigit)
        && (!list || between.matches("[,،] \\p{L}{2,4} "));
  }

  /** The sign that makes a number an ordinal, and what belongs to it: Chinese only. */
  private static boolean isOrdinal(String between) {
    return between.length() <= 2
        && !between.isEmpty()
        && between.codePoints().allMatch(Character::isIdeographic);
  }
}
