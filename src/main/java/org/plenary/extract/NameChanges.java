package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.NameChange;
import org.plenary.document.Place;

/**
 * Finds statements of a change of name: "On 28 June 2011, the Organization of the Islamic
 * Conference changed its name to the Organization of Islamic Cooperation."
 */
final class NameChanges {
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:on|le) (?=\\d)(.{8,30}?), (?:the |le |la |les |l')?(.{3,120}?) (?:changed its name to|was renamed|a change de nom pour devenir|est devenue?)(?: as)? (?:the |le |la |l')?(.{3,120}?)(?:\\.|,|;|$)");

  private final DateExpressions dates;

  NameChanges(DateExpressions dates) {
    this.dates = dates;
  }

  List<Found<NameChange>> in(Passage passage, Place place) {
    Matcher m = CHANGE.matcher(passage.folded());
    if (!m.find()) {
      return List.of();
    }
    Optional<Found<NameChange>> change =
        dates
            .dayAt(passage.folded(), m.start(1))
            .map(
                day ->
                    passage.found(
                        new NameChange(place, words(passage, m, 2), words(passage, m, 3), day),
                        m.start(),
                        m.end(),
                        "changed-its-name",
                        1));
    return change.stream().toList();
  }

  private static String words(Passage passage, Matcher m, int group) {
    return passage.text().substring(m.start(group), m.end(group));
  }
}
