package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.Place;
import org.plenary.lexicon.Kinds;

/**
 * Finds what meetings adopted: "the outcome document of the United Nations Conference on
 * Sustainable Development, entitled “The future we want”" (A/RES/67/203), "the Sendai Framework for
 * Disaster Risk Reduction 2015–2030, adopted at the Third United Nations World Conference". A
 * meeting that is known by its outcome alone has no date.
 */
final class MeetingOutcomes {
  private static final int BEFORE = 220;
  private static final int BEHIND = 260;

  private static final Pattern OUTCOME_OF =
      Pattern.compile(
          "\\b(?:outcome|(?:outcome|final) document|document final|declaration|resultats?)(?: adopted)? (?:of|by|at|de|du|des|adoptee?s? (?:a|par|lors de))(?: the| la| le| l')? ?\\z");

  private static final Pattern ENTITLED =
      Pattern.compile(
          "\\A[^;“”«».]{0,160}?,? (?:entitled|intitulée?|titled)\\s[“«]\\s?([^“”«»]{3,160}?)\\s?[”»]");

  /** The title of what was adopted begins with a capital and stands alone before the word. */
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?<![\\p{L}’'-])(\\p{Lu}[^,;.“”«»()]{6,170}?)(?: \\([^()]{2,40}\\))?,? ?(?:(?:which was|as|qui a été) )?(?:adopted (?:at|by)|adoptée?s? (?:à|par|lors de|lors du|au|aux))(?: the| la| le| l['’]|)(?: |(?<=['’]))\\z");

  /** Capital words right before the noun: "Sendai " before "Framework". */
  private static final Pattern HEAD =
      Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|for|on|and|de|du) )*){0,4}\\z");

  private final Pattern works;

  /**
   * @param works nouns of what is no body, e.g. {@code Declaration}
   */
  MeetingOutcomes(List<String> works) {
    this.works = Pattern.compile("(?<!\\p{L})(?:" + String.join("|", works) + ")(?!\\p{L})");
  }

  /**
   * The meetings found, with their outcomes, and those that are known by an outcome only.
   *
   * @param kinds the words for meetings in the passage
   * @param found the meetings found by their dates
   */
  List<Found<Meeting.Mention>> with(
      Passage passage,
      Place place,
      MeetingNames names,
      List<Kinds.Mention> kinds,
      List<Found<Meeting.Mention>> found) {
    List<Found<Meeting.Mention>> all = new ArrayList<>(found);
    for (Kinds.Mention kind : kinds) {
      MeetingNames.Name name = names.read(passage, kind);
      Optional<String> outcome = isOfItsOwn(name) ? outcome(passage, name) : Optional.empty();
      outcome.ifPresent(title -> put(passage, place, kind, name, title, all));
    }
    return all;
  }

  /** "the Conference" says not which. */
  private static boolean isOfItsOwn(MeetingNames.Name name) {
    return name.name().indexOf(' ') > 0;
  }

  private static void put(
      Passage passage,
      Place place,
      Kinds.Mention kind,
      MeetingNames.Name name,
      String title,
      List<Found<Meeting.Mention>> all) {
    for (int i = 0; i < all.size(); i++) {
      Meeting.Mention mention = all.get(i).value();
      if (mention.meeting().name().equals(name.name())) {
        var told = new Meeting.Mention(place, mention.meeting(), Optional.of(title));
        Found<Meeting.Mention> f = all.get(i);
        all.set(i, f.with(told));
        return;
      }
    }
    var meeting =
        new Meeting(
            kind.kind(),
            name.name(),
            name.series(),
            name.number(),
            name.extraordinary(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);
    var told = new Meeting.Mention(place, meeting, Optional.of(title));
    all.add(passage.found(told, name.start(), name.end(), "meeting-of-an-outcome", 0.9));
  }

  private Optional<String> outcome(Passage passage, MeetingNames.Name name) {
    int from = Math.max(0, name.start() - BEFORE);
    String text = passage.text();
    if (OUTCOME_OF.matcher(passage.folded().substring(from, name.start())).find()) {
      int to = Math.min(text.length(), name.end() + BEHIND);
      Matcher entitled = ENTITLED.matcher(text.substring(name.end(), to));
      if (entitled.find()) {
        return Optional.of(entitled.group(1));
      }
    }
    Matcher adopted = ADOPTED.matcher(text.substring(from, name.start()));
    return adopted.find() ? title(adopted.group(1)) : Optional.empty();
  }

  /**
   * From the last noun's own capital words on: "Reaffirming the Sendai Framework …" begins there.
   */
  private Optional<String> title(String words) {
    Matcher work = works.matcher(words);
    if (!work.find()) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(words.substring(0, work.start()));
    int start = head.find() ? head.start() : work.start();
    return Optional.of(words.substring(start));
  }
}
