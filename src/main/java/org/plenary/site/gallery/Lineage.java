package org.plenary.site.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.NaturalOrder;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Network;
import org.plenary.site.picture.Picture;

/**
 * The chain of a resolution through the years: what it recalls or reaffirms, and those of the same
 * title that recall it or are recalled, since the title is what an item keeps from year to year.
 */
final class Lineage {
  /** As many as can be followed with the eye. */
  private static final int MOST = 40;

  /** Of what recalls a resolution whose title is not known, the newest. */
  private static final int NEWEST = 12;

  private static final String RECALLED = "picture-recalled";

  private final SiteQueries answers;
  private final Visit visit;
  private final String thing;
  private final Map<String, CitedDocument> members = new LinkedHashMap<>();
  private final Set<Network.Edge> edges = new LinkedHashSet<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final Set<String> titles;

  Lineage(SiteQueries answers, Visit visit, String thing) {
    this.answers = answers;
    this.visit = visit;
    this.thing = thing;
    this.titles =
        answers.rows("picture-document", Map.of("thing", thing)).stream()
            .map(r -> folded(r.text("title")))
            .filter(title -> !title.isEmpty())
            .collect(Collectors.toSet());
  }

  /** Titles differ by a dash or a capital letter from year to year. */
  private static String folded(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }

  Optional<Picture> picture() {
    join(thing);
    List<String> open = new ArrayList<>(List.of(thing));
    Set<String> asked = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String here = open.remove(0);
      if (asked.add(here)) {
        open.addAll(backwards(here));
        open.addAll(forwards(here));
      }
    }
    edges.removeIf(e -> year(e.from()).compareTo(year(e.to())) < 0);
    return edges.isEmpty() ? Optional.empty() : Optional.of(network());
  }

  /** Links a member to what it recalls; gives those of the same title. */
  private List<String> backwards(String here) {
    List<String> same = new ArrayList<>();
    recalls(RECALLED, here)
        .forEach(
            (there, isSame) -> {
              if ((isSame || here.equals(thing) || members.containsKey(there)) && join(there)) {
                edges.add(new Network.Edge(here, there));
                if (isSame) {
                  same.add(there);
                }
              }
            });
    return same;
  }

  /** Links what recalls a member to it; gives those of the same title. */
  private List<String> forwards(String here) {
    List<String> same = new ArrayList<>();
    Map<String, Boolean> recalling = recalls("picture-recalling", here);
    int others = titles.isEmpty() ? NEWEST : 0;
    for (Map.Entry<String, Boolean> entry : recalling.entrySet()) {
      String there = entry.getKey();
      boolean known = entry.getValue() || members.containsKey(there);
      if (!known && others-- <= 0) {
        if (titles.isEmpty()) {
          left.add(there);
        }
      } else if (join(there)) {
        edges.add(new Network.Edge(there, here));
        if (entry.getValue()) {
          same.add(there);
        }
      }
    }
    return same;
  }

  /** What recalls or is recalled, each with whether it has the title of the chain. */
  private Map<String, Boolean> recalls(String query, String here) {
    Map<String, Boolean> recalls = new LinkedHashMap<>();
    for (SiteQueries.Row row : answers.rows(query, Map.of("thing", here))) {
      recalls.merge(
          row.text("document"), titles.contains(folded(row.text("title"))), Boolean::logicalOr);
    }
    return recalls;
  }

  /** Whether there is room for a document among the members, or it is one. */
  private boolean join(String document) {
    if (!members.containsKey(document) && members.size() >= MOST) {
      left.add(document);
      return false;
    }
    members.computeIfAbsent(document, d -> CitedDocument.of(d, answers, visit));
    return true;
  }

  private String year(String document) {
    return members.get(document).year();
  }

  private Network network() {
    Texts t = visit.t();
    List<CitedDocument> linked =
        members.values().stream()
            .filter(
                d ->
                    edges.stream()
                        .anyMatch(e -> e.from().equals(d.iri()) || e.to().equals(d.iri())))
            .sorted(
                Comparator.comparing(CitedDocument::day)
                    .reversed()
                    .thenComparing(CitedDocument::label, new NaturalOrder()))
            .toList();
    String says = says(linked);
    String note = left.isEmpty() ? says : t.of("picture.lineage.left", linked.size(), left.size());
    return new Network(
        Pictures.about(PictureKind.LINEAGE, thing, t.of("picture.lineage"), says, note),
        Network.Way.DOWN,
        t.of("picture.recalling"),
        t.of("picture.recalled"),
        linked.stream().map(d -> d.node(d.iri().equals(thing))).toList(),
        List.copyOf(edges));
  }

  private String says(List<CitedDocument> linked) {
    List<String> years =
        linked.stream().map(CitedDocument::year).filter(y -> !y.isEmpty()).sorted().toList();
    return years.isEmpty()
        ? visit.t().of("picture.lineage.undated", linked.size())
        : visit
            .t()
            .of("picture.lineage.says", linked.size(), years.get(0), years.get(years.size() - 1));
  }
}
