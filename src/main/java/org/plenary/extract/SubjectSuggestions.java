package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.OrganisationMention;
import org.plenary.document.Span;
import org.plenary.document.SubjectSuggestion;
import org.plenary.lexicon.Subjects;

/**
 * Suggests the subjects of a text by the labels of the UNBIS Thesaurus that stand in it, the
 * longest label at each place and none inside an organisation's name.
 *
 * <p>The score is 1 − e<sup>−w</sup>: a subject in the title weighs 1.2, or 0.65 if it is no State
 * and its name is one word; and 5, or 3, times the share of the text's paragraphs that name it, if
 * the title or three of them do. A long text names a hundred subjects in passing, each of them more
 * often than a short one names its own. A subject that most texts name weighs nothing in the text,
 * and by one word nothing in the title. The eight best from 0.6 on are suggested.
 */
final class SubjectSuggestions {
  private static final double WORDS_IN_TITLE = 1.2;
  private static final double WORD_IN_TITLE = 0.65;
  private static final double WORDS = 5;
  private static final double WORD = 3;
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final double LEAST = 0.6;
  private static final int MOST = 8;
  private static final int PLACES = 3;

  /** Characters in which the word before a subject, and short words between, stand. */
  private static final int WORD_BEFORE = 40;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\P{L}*\\p{Lu}\\p{L}*(?:\\P{L}+(?:\\p{Lu}\\p{L}*|\\p{Ll}{1,3}(?!\\p{L})))*\\P{L}*");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("\\p{Lu}\\p{L}+[ -](?:\\p{Ll}{1,3} ){0,2}$");
  private static final Pattern NAME_BEHIND =
      Pattern.compile(" (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}\\p{Ll}");

  private final Subjects subjects;
  private final String language;
  private final Map<String, Named> named = new HashMap<>();
  private int paragraphs;

  private static final class Named {
    private boolean inTitle;
    private boolean ofWords;
    private int paragraphs;
    private final List<Span> places = new ArrayList<>();
  }

  SubjectSuggestions(Subjects subjects, String language) {
    this.subjects = subjects;
    this.language = language;
  }

  /** Notes the subjects that a title names. */
  void readTitle(Passage title, List<Found<OrganisationMention>> organisations) {
    subjects.in(title.folded(), language).stream()
        .flatMap(m -> noted(m, title, organisations).stream())
        .forEach(n -> n.inTitle = true);
  }

  /** Notes the subjects that a paragraph names. */
  void readText(Passage passage, List<Found<OrganisationMention>> organisations) {
    paragraphs++;
    subjects.in(passage.folded(), language).stream()
        .filter(m -> subjects.isState(m.code()) || !inTitleOfOther(m, passage.text()))
        .flatMap(m -> noted(m, passage, organisations).stream())
        .distinct()
        .forEach(n -> n.paragraphs++);
  }

  private Optional<Named> noted(
      Subjects.Mention mention, Passage passage, List<Found<OrganisationMention>> organisations) {
    List<Span> spans = passage.spans(mention.start(), mention.end());
    if (inName(spans, organisations)) {
      return Optional.empty();
    }
    Named entry = named.computeIfAbsent(mention.code(), c -> new Named());
    entry.places.add(spans.get(0));
    entry.ofWords |= passage.text().substring(mention.start(), mention.end()).contains(" ");
    return Optional.of(entry);
  }

  /**
   * Capitals that go on before or behind the subject name something else: the "Convention against
   * Transnational Organized Crime", the "Sendai Framework for Disaster Risk Reduction".
   */
  private static boolean inTitleOfOther(Subjects.Mention mention, String text) {
    int from = Math.max(0, mention.start() - WORD_BEFORE);
    return CAPITALS.matcher(text.substring(mention.start(), mention.end())).matches()
        && (NAME_BEFORE.matcher(text).region(from, mention.start()).find()
            || NAME_BEHIND.matcher(text).region(mention.end(), text.length()).lookingAt());
  }

  /** "Human Rights Council" names a body and not a subject. */
  private static boolean inName(List<Span> spans, List<Found<OrganisationMention>> organisations) {
    return organisations.stream()
        .flatMap(o -> o.spans().stream())
        .anyMatch(o -> spans.stream().anyMatch(s -> s.start() < o.end() && o.start() < s.end()));
  }

  /** The likeliest subjects, the likeliest first. */
  List<SubjectSuggestion> best() {
    return named.entrySet().stream()
        .map(e -> suggestion(e.getKey(), e.getValue()))
        .filter(s -> s.score() >= LEAST)
        .sorted(
            Comparator.comparing(SubjectSuggestion::score)
                .reversed()
                .thenComparing(SubjectSuggestion::code))
        .limit(MOST)
        .toList();
  }

  private SubjectSuggestion suggestion(String code, Named entry) {
    double weight = inTitle(code, entry) + inText(code, entry);
    List<Span> first = entry.places.stream().sorted().distinct().limit(PLACES).toList();
    return new SubjectSuggestion(
        code, subjects.label(code), 1 - Math.exp(-weight), entry.places.size(), first);
  }

  private double inTitle(String code, Named entry) {
    if (!entry.inTitle || subjects.isGeneral(code) && !entry.ofWords) {
      return 0;
    }
    return entry.ofWords || subjects.isState(code) ? WORDS_IN_TITLE : WORD_IN_TITLE;
  }

  private double inText(String code, Named entry) {
    boolean often = entry.inTitle || entry.paragraphs >= FEWEST_PARAGRAPHS;
    return subjects.isGeneral(code) || !often
        ? 0
        : (entry.ofWords ? WORDS : WORD) * entry.paragraphs / Math.max(1, paragraphs);
  }
}
