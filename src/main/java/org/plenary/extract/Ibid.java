package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Place;
import org.plenary.document.Target;

/**
 * Follows chains of footnotes: "Ibid.", or "Ibid., annex II.", cites what the note before cites.
 * With more behind it ("Ibid., vol. 1974, No. 33757", "Ibid., Sixty-first Session, Supplement No.
 * 33 (A/61/33)") it names another volume of a series, and says itself which.
 */
final class Ibid {
  private static final Pattern IBID = Pattern.compile("(ibid)\\.?(?=,|\\.|$)");

  private Optional<Target> before = Optional.empty();

  /**
   * Takes the next note of a document.
   *
   * @param cited what the note cites by its own words
   * @return the citation of the document that the note before cites
   */
  Optional<Found<Citation>> next(
      Passage note, Place place, Optional<LeadingVerb> verb, List<Found<Citation>> cited) {
    Matcher m = IBID.matcher(note.folded());
    if (!cited.isEmpty() || !m.lookingAt()) {
      before = only(cited);
      return Optional.empty();
    }
    Optional<String> locator = Locators.behind(note, m.end());
    int length = m.end() + locator.map(l -> l.length() + 2).orElse(0);
    boolean whole = note.folded().substring(Math.min(length, note.length())).matches("[.\\s]*");
    if (!whole) {
      before = Optional.empty();
    }
    return before.map(
        target ->
            note.found(
                new Citation(place, target, verb, Optional.empty(), Optional.empty(), locator),
                0,
                m.end(1),
                "ibid",
                0.9));
  }

  /** The one document that a note cites; of several none can be meant for certain. */
  private static Optional<Target> only(List<Found<Citation>> cited) {
    List<Target> targets = cited.stream().map(c -> c.value().target()).distinct().toList();
    return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
  }
}
