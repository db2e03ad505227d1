package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.lexicon.Treaties;
import org.plenary.symbol.TreatyReference;
import org.plenary.symbol.TreatyScanner;

/** Finds treaties that a passage cites: by their places in the Treaty Series, and by name. */
final class TreatyCitations {
  private final Treaties treaties;

  /** What the last note cites, for "Ibid., vol. 660, No. 9464" in the next. */
  private Optional<TreatyReference> before = Optional.empty();

  TreatyCitations(Treaties treaties) {
    this.treaties = treaties;
  }

  /** The citations of a passage, with those of treaties, in order of the text. */
  List<Found<Citation>> with(
      List<Found<Citation>> others, Passage passage, Place place, Optional<LeadingVerb> verb) {
    List<Found<Citation>> all = new ArrayList<>(others);
    for (TreatyScanner.Hit hit : TreatyScanner.scan(passage.text(), before)) {
      all.addAll(published(hit, passage, place, verb));
    }
    for (Treaties.Mention mention : treaties.in(passage.folded())) {
      Target target = target(mention.treaty());
      all.add(
          found(passage, place, verb, target, mention.start(), mention.end(), "treaty-name", 0.9));
    }
    all.sort(Comparator.comparing(f -> f.spans().get(0)));
    return all;
  }

  /** The same in a note, which the next one may go on from. */
  List<Found<Citation>> withNote(
      List<Found<Citation>> others, Passage note, Place place, Optional<LeadingVerb> verb) {
    List<Found<Citation>> all = with(others, note, place, verb);
    before =
        all.stream()
            .filter(c -> !c.rule().equals("treaty-name"))
            .flatMap(
                c ->
                    c.value().target() instanceof Target.Treaty t
                        ? Optional.of(t.reference()).stream()
                        : Stream.<TreatyReference>empty())
            .reduce((a, b) -> b);
    return all;
  }

  /** A reference; in the list it may be several instruments under one number. */
  private List<Found<Citation>> published(
      TreatyScanner.Hit hit, Passage passage, Place place, Optional<LeadingVerb> verb) {
    List<Treaties.Treaty> listed = treaties.at(hit.reference());
    List<Target> targets =
        listed.isEmpty()
            ? List.of(new Target.Treaty(hit.reference(), Map.of()))
            : listed.stream().map(TreatyCitations::target).toList();
    boolean chained = hit.inherited() && before.isPresent();
    String rule = hit.inherited() ? "ibid-series" : "treaty-series";
    double confidence = !hit.inherited() ? 1 : chained ? 0.95 : 0.8;
    return targets.stream()
        .map(t -> found(passage, place, verb, t, hit.start(), hit.end(), rule, confidence))
        .toList();
  }

  private static Target target(Treaties.Treaty treaty) {
    return new Target.Treaty(treaty.reference(), treaty.names());
  }

  private static Found<Citation> found(
      Passage passage,
      Place place,
      Optional<LeadingVerb> verb,
      Target target,
      int start,
      int end,
      String rule,
      double confidence) {
    Optional<String> locator =
        Locators.behind(passage, end).or(() -> Locators.before(passage, start));
    var citation = new Citation(place, target, verb, Optional.empty(), Optional.empty(), locator);
    return passage.found(citation, start, end, rule, confidence);
  }
}
