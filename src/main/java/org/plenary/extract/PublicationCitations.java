package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Citation;
import org.plenary.document.Found;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Place;
import org.plenary.document.Target;
import org.plenary.symbol.SalesNumber;

/**
 * Finds publications by their sales numbers: "Report of the Fourth World Conference on Women,
 * Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I".
 */
final class PublicationCitations {
  /** Between the title and the number. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\s?\\((?:United Nations publications?|publications? des Nations Unies),? $");

  /** What stands before a title, and where the one before ends. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          "^(?:[\\s;,]|(?:and|et|see|voir|also|également|ibid|cf)\\b\\.?)+",
          Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST_TITLE = 12;

  private PublicationCitations() {}

  /** The citations of a passage, with those of publications, in order of the text. */
  static List<Found<Citation>> with(
      List<Found<Citation>> others, Passage passage, Place place, Optional<LeadingVerb> verb) {
    List<SalesNumber.Hit> hits = SalesNumber.in(passage.text());
    if (hits.isEmpty()) {
      return others;
    }
    List<Found<Citation>> all = new ArrayList<>(others);
    for (SalesNumber.Hit hit : hits) {
      Optional<String> title = place.note().flatMap(n -> title(passage.text(), hit.start()));
      Optional<String> locator = Locators.behind(passage, hit.end());
      var target = new Target.Publication(hit.number(), title);
      var citation = new Citation(place, target, verb, Optional.empty(), Optional.empty(), locator);
      all.add(passage.found(citation, hit.start(), hit.end(), "sales-number", 1));
    }
    all.sort(Comparator.comparing(f -> f.spans().get(0)));
    return all;
  }

  /** The title before the bracket, from the start of the note or behind another reference. */
  private static Optional<String> title(String note, int number) {
    Matcher bracket = BRACKET.matcher(note.substring(0, number));
    if (!bracket.find()) {
      return Optional.empty();
    }
    String before = note.substring(0, bracket.start());
    String last = before.substring(before.lastIndexOf(';') + 1);
    String title = BEFORE_TITLE.matcher(last).replaceFirst("").strip();
    boolean whole = title.length() >= SHORTEST_TITLE && Character.isUpperCase(title.charAt(0));
    return Optional.of(title).filter(t -> whole);
  }
}
