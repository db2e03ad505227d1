package org.plenary.site.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Visit;

/**
 * Puts together the text of a document as it is asked for: {@code ?part=2} a portion, {@code
 * ?at=op12} the one with a paragraph, {@code ?whole} all of it, {@code ?with=fr} another language
 * beside it.
 */
final class Reader {
  private static final String WITH = "with";

  private final SiteQueries answers;
  private final Visit visit;

  Reader(SiteQueries answers, Visit visit) {
    this.answers = answers;
    this.visit = visit;
  }

  /** A language version that there is. */
  private record Language(String tag, String expression) {}

  /** The text, the reader's language first; empty when the document was not read. */
  Optional<Reading> read(String document) {
    List<Language> languages =
        answers.rows("versions-of", Map.of("thing", document)).stream()
            .map(r -> new Language(r.text("language"), r.text("expression")))
            .toList();
    return visit
        .reading()
        .best(languages, Language::tag)
        .map(best -> read(best, languages))
        .filter(r -> !r.version().parts().isEmpty());
  }

  private Reading read(Language best, List<Language> languages) {
    String with = visit.parameters().getOrDefault(WITH, "");
    List<Language> others = languages.stream().filter(l -> !l.equals(best)).toList();
    Optional<Language> beside = others.stream().filter(l -> l.tag().equals(with)).findFirst();
    Map<String, List<SiteQueries.Row>> paragraphs = paragraphs(best);
    int letters = beside.isPresent() ? Portions.LETTERS / 2 : Portions.LETTERS;
    Portions portions = Portions.of(best.expression(), paragraphs, letters);
    Optional<Portion> portion = portion(portions);
    Set<String> shown = portion.map(Portion::iris).orElse(paragraphs.keySet());
    Set<String> ordering = new HashSet<>();
    answers
        .rows("mandate-places", Map.of("thing", best.expression()))
        .forEach(r -> ordering.add(r.text("place")));
    Map<String, List<Found>> found = found(shown, ordering);
    Version version = version(best, some(paragraphs, shown), found);
    return new Reading(
        version,
        Version.of(best.tag(), paragraphs, Map.of(), Map.of()),
        others.stream().map(Language::tag).toList(),
        beside.map(l -> beside(l, best, portions, portion)),
        portions,
        portion.map(Portion::number),
        Version.of(best.tag(), some(paragraphs, ordering), found, Map.of()).parts().stream()
            .flatMap(p -> p.paragraphs().stream())
            .toList());
  }

  /** A text that is one portion is shown whole. */
  private Optional<Portion> portion(Portions portions) {
    Map<String, String> wanted = visit.parameters();
    if (wanted.containsKey("whole") || portions.all().size() < 2) {
      return Optional.empty();
    }
    return portions
        .at(wanted.getOrDefault("at", ""))
        .or(() -> portions.numbered(wanted.getOrDefault("part", "")))
        .or(() -> Optional.of(portions.all().get(0)));
  }

  private Map<String, List<SiteQueries.Row>> paragraphs(Language language) {
    Map<String, List<SiteQueries.Row>> paragraphs = new LinkedHashMap<>();
    answers
        .rows("text", Map.of("thing", language.expression()))
        .forEach(r -> paragraphs.computeIfAbsent(r.text("iri"), i -> new ArrayList<>()).add(r));
    return paragraphs;
  }

  private static Map<String, List<SiteQueries.Row>> some(
      Map<String, List<SiteQueries.Row>> paragraphs, Set<String> iris) {
    Map<String, List<SiteQueries.Row>> some = new LinkedHashMap<>(paragraphs);
    some.keySet().retainAll(iris);
    return some;
  }

  private Map<String, List<Found>> found(Set<String> shown, Set<String> others) {
    Set<String> places = new HashSet<>(shown);
    places.addAll(others);
    return Found.byPlace(answers.rowsForEach("marks", "thing", places), visit);
  }

  /** Paragraphs as they are shown, tables with their cells and what was found in these. */
  private Version version(
      Language language,
      Map<String, List<SiteQueries.Row>> paragraphs,
      Map<String, List<Found>> found) {
    List<String> tables =
        paragraphs.entrySet().stream()
            .filter(p -> Paragraph.isTable(p.getValue().get(0)))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, List<Found>> all = new HashMap<>(found);
    tables.forEach(
        table ->
            found.entrySet().stream()
                .filter(f -> f.getKey().startsWith(table + "/"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(f -> all.merge(table, f.getValue(), Reader::together)));
    Map<String, Grid> grids =
        tables.isEmpty() ? Map.of() : Grid.of(answers.rowsForEach("cells", "thing", tables), found);
    return Version.of(language.tag(), paragraphs, all, grids);
  }

  private static List<Found> together(List<Found> some, List<Found> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** The same paragraphs in another language; those that only it has stand in its last portion. */
  private Version beside(
      Language other, Language best, Portions portions, Optional<Portion> portion) {
    Map<String, List<SiteQueries.Row>> paragraphs = paragraphs(other);
    Set<String> shown = new HashSet<>(paragraphs.keySet());
    portion.ifPresent(
        here ->
            shown.removeIf(
                iri -> {
                  String same = best.expression() + iri.substring(other.expression().length());
                  boolean known = portions.all().stream().anyMatch(p -> p.iris().contains(same));
                  boolean last = here.number() == portions.all().size();
                  return known ? !here.iris().contains(same) : !last;
                }));
    return version(other, some(paragraphs, shown), found(shown, Set.of()));
  }
}
