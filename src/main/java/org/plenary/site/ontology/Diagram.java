package org.plenary.site.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.site.page.Texts;
import org.plenary.site.picture.Network;
import org.plenary.site.picture.Picture;

/** The classes of the ontology and what leads from one to another, as its statements have it. */
final class Diagram {
  /** A class with fewer links says more in the picture of its own page than in that of all. */
  private static final int CHIEF = 3;

  /** More names than these do not stand on one line. */
  private static final int NAMES = 2;

  private final List<Term> terms;
  private final Texts t;

  Diagram(List<Term> terms, Texts t) {
    this.terms = terms;
    this.t = t;
  }

  /** What leads from a class to another one: a property, or that it is a kind of it. */
  private record Step(String from, String by, String to) {}

  /** The classes that most properties lead to and from. */
  Network chief() {
    Map<String, Integer> links = new HashMap<>();
    steps()
        .filter(step -> !step.by.equals(t.of("ontology.isa")))
        .forEach(
            step -> {
              links.merge(step.from, 1, Integer::sum);
              links.merge(step.to, 1, Integer::sum);
            });
    Predicate<String> chief = name -> links.getOrDefault(name, 0) >= CHIEF;
    return network(
        steps().filter(s -> chief.test(s.from) && chief.test(s.to)).toList(),
        Network.Way.LEVELS,
        "",
        t.of("ontology.picture"));
  }

  /**
   * A class with those around it, or a property with its classes; no edges when it stands alone.
   */
  Network around(Term term) {
    Predicate<Step> near =
        term.isClass()
            ? s -> s.from.equals(term.name()) || s.to.equals(term.name())
            : s -> s.by.equals(term.name());
    return network(
        steps().filter(near).filter(s -> !isKindOf(s, term)).toList(),
        Network.Way.ACROSS,
        term.name(),
        t.of("ontology.around", term.label(t.language())));
  }

  /** The kinds of a class stand in a list on its page: a document has eleven. */
  private boolean isKindOf(Step step, Term term) {
    return step.to.equals(term.name()) && step.by.equals(t.of("ontology.isa"));
  }

  private Stream<Step> steps() {
    Stream<Step> kinds =
        terms.stream()
            .filter(Term::isClass)
            .map(c -> new Step(c.name(), t.of("ontology.isa"), c.parent().label()));
    Stream<Step> links =
        terms.stream()
            .filter(Term::isLink)
            .map(l -> new Step(l.domain().label(), l.name(), l.range().label()));
    return Stream.concat(links, kinds)
        .filter(s -> find(s.from).isPresent() && find(s.to).isPresent() && !s.from.equals(s.to));
  }

  private Optional<Term> find(String name) {
    return terms.stream().filter(c -> c.isClass() && c.name().equals(name)).findFirst();
  }

  private Network network(List<Step> steps, Network.Way way, String here, String title) {
    Map<List<String>, List<String>> between = new LinkedHashMap<>();
    Map<String, Network.Node> nodes = new LinkedHashMap<>();
    for (Step step : steps) {
      between.computeIfAbsent(List.of(step.from, step.to), p -> new ArrayList<>()).add(step.by);
      for (String name : List.of(step.from, step.to)) {
        nodes.computeIfAbsent(name, n -> node(find(n).orElseThrow(), here));
      }
    }
    List<Network.Edge> edges = new ArrayList<>();
    between.forEach(
        (pair, names) -> edges.add(new Network.Edge(pair.get(0), pair.get(1), words(names))));
    return new Network(
        new Picture.About(title, t.of("ontology.picture.says", nodes.size()), "", "", ""),
        way,
        t.of("ontology.from"),
        t.of("ontology.by"),
        t.of("ontology.to"),
        List.copyOf(nodes.values()),
        edges);
  }

  private static String words(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? first + " …" : first;
  }

  private Network.Node node(Term term, String here) {
    return new Network.Node(
        term.name(),
        term.label(t.language()),
        "",
        "",
        Term.href(term.name()),
        term.name().equals(here) ? Network.Look.HERE : Network.Look.READ);
  }
}
