package org.plenary.site.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Texts;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Network;
import org.plenary.site.picture.Picture;

/** What a document cites and what cites it, the most cited first, in steps. */
final class Neighbourhood {
  /** As many as have room below one another on a screen. */
  private static final int NEAREST = 12;

  /** Of each neighbour, in the steps behind the first. */
  private static final int FARTHER = 3;

  /** How far a picture can be widened: beyond, everything is near everything. */
  static final int DEEPEST = 3;

  private final SiteQueries answers;
  private final Visit visit;
  private final String thing;
  private final int depth;
  private final Map<String, CitedDocument> documents = new LinkedHashMap<>();
  private final Set<Network.Edge> edges = new LinkedHashSet<>();

  Neighbourhood(SiteQueries answers, Visit visit, String thing, int depth) {
    this.answers = answers;
    this.visit = visit;
    this.thing = thing;
    this.depth = Math.min(depth, DEEPEST);
  }

  Optional<Picture> picture() {
    List<String> cited = neighbours("picture-cited", thing);
    List<String> citing = neighbours("picture-citing", thing);
    if (cited.isEmpty() && citing.isEmpty()) {
      return Optional.empty();
    }
    spread(first(citing, NEAREST), true);
    add(thing);
    spread(first(cited, NEAREST), false);
    Texts t = visit.t();
    String says = t.of("picture.citations.says", share(citing), share(cited));
    Picture.About about =
        Pictures.about(PictureKind.CITATIONS, thing, t.of("picture.citations"), says, says);
    return Optional.of(
        new Network(
            depth == 1 ? about : about.with("?depth=" + depth),
            Network.Way.ACROSS,
            t.of("picture.citing"),
            t.of("picture.cited"),
            documents.values().stream().map(d -> d.node(d.iri().equals(thing))).toList(),
            List.copyOf(edges)));
  }

  /** How many are shown: {@code 7}, or {@code 12 of 340}. */
  private String share(List<String> all) {
    return all.size() <= NEAREST
        ? Integer.toString(all.size())
        : visit.t().of("picture.share", NEAREST, all.size());
  }

  /** The neighbours of the thing on one side, and theirs, as far as the picture goes. */
  private void spread(List<String> nearest, boolean backwards) {
    List<String> ring = nearest;
    ring.forEach(d -> join(thing, d, backwards));
    for (int step = 2; step <= depth; step++) {
      List<String> next = new ArrayList<>();
      for (String here : ring) {
        String query = backwards ? "picture-citing" : "picture-cited";
        for (String there : first(neighbours(query, here), FARTHER)) {
          if (!documents.containsKey(there) && !there.equals(thing)) {
            next.add(there);
          }
          join(here, there, backwards);
        }
      }
      ring = next;
    }
  }

  private void join(String here, String there, boolean backwards) {
    add(there);
    edges.add(backwards ? new Network.Edge(there, here) : new Network.Edge(here, there));
  }

  private void add(String document) {
    documents.computeIfAbsent(document, d -> CitedDocument.of(d, answers, visit));
  }

  private List<String> neighbours(String query, String document) {
    return answers.rows(query, Map.of("thing", document)).stream()
        .map(r -> r.text("document"))
        .toList();
  }

  private static List<String> first(List<String> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
