package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.document.Found;
import org.plenary.document.OrganisationMention;
import org.plenary.document.Span;
import org.plenary.document.SubjectSuggestion;
import org.plenary.lexicon.Subjects;

/**
 * Suggests the subjects of a text by the labels of the UNBIS Thesaurus that stand in it, the
 * longest label at each place and none inside an organisation's name.
 *
 * <p>The score is 1 − e<sup>−w</sup>: a subject in the title weighs 1.2, each place that names it
 * 0.15, or 0.08 if its name is one word. A subject that most texts name weighs 0.6 in the title and
 * nothing elsewhere. The eight best from 0.6 on are suggested.
 */
final class SubjectSuggestions {
  private static final double IN_TITLE = 1.2;
  private static final double WORDS = 0.15;
  private static final double WORD = 0.08;
  private static final double LEAST = 0.6;
  private static final int MOST = 8;
  private static final int PLACES = 3;

  private final Subjects subjects;
  private final String language;
  private final Map<String, Named> named = new HashMap<>();

  private static final class Named {
    private boolean inTitle;
    private boolean ofWords;
    private final List<Span> places = new ArrayList<>();
  }

  SubjectSuggestions(Subjects subjects, String language) {
    this.subjects = subjects;
    this.language = language;
  }

  /** Notes the subjects that a title names. */
  void readTitle(Passage title, List<Found<OrganisationMention>> organisations) {
    read(title, organisations).forEach(n -> n.inTitle = true);
  }

  /** Notes the subjects that a paragraph names. */
  void readText(Passage passage, List<Found<OrganisationMention>> organisations) {
    read(passage, organisations);
  }

  private List<Named> read(Passage passage, List<Found<OrganisationMention>> organisations) {
    List<Named> here = new ArrayList<>();
    for (Subjects.Mention mention : subjects.in(passage.folded(), language)) {
      List<Span> spans = passage.spans(mention.start(), mention.end());
      if (!inName(spans, organisations)) {
        Named entry = named.computeIfAbsent(mention.code(), c -> new Named());
        entry.places.add(spans.get(0));
        entry.ofWords |= passage.text().substring(mention.start(), mention.end()).contains(" ");
        here.add(entry);
      }
    }
    return here;
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
    boolean general = subjects.isGeneral(code);
    double title = entry.inTitle ? (general ? IN_TITLE / 2 : IN_TITLE) : 0;
    double text = general ? 0 : entry.places.size() * (entry.ofWords ? WORDS : WORD);
    List<Span> first = entry.places.stream().sorted().distinct().limit(PLACES).toList();
    return new SubjectSuggestion(
        code, subjects.label(code), 1 - Math.exp(-title - text), entry.places.size(), first);
  }
}
