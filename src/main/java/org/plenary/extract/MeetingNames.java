package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Calendar;
import org.plenary.lexicon.Kinds;

/** Reads the name of a meeting around the word for its kind. */
final class MeetingNames {
  /** Where a name begins: behind an article or a preposition; "à" is no article. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?:.*[\\s'’(,]|^)(?:the|a|an|its|la|le|les|l['’]|une|un|d['’]une|d['’]un|sa|cette|this|organization of|holding of)(?: |(?<=['’]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SERIES_BEHIND =
      Pattern.compile("\\A (?:of the|of|de la|du|de l'|des) (.+)\\z");

  /** "the Islamic Summit Conference at its thirteenth session". */
  private static final Pattern SERIES_BEFORE =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+ |(?:of|on|for|the|and|de|la|du|des) )*\\p{Lu}[\\p{L}'’-]+),? (?:at|à|a|during|lors de) (?:its|sa|la) $");

  /** Where a name ends. */
  private final Pattern right;

  private final Pattern ordinal;
  private final Calendar calendar;

  /**
   * @param name the name as people would cite it
   * @param series the series, when the name counts within one
   * @param number the number in the series
   * @param extraordinary whether extraordinary sessions are counted
   * @param start first character of the name in the passage
   * @param end one past the last
   */
  record Name(
      String name,
      Optional<String> series,
      Optional<Integer> number,
      boolean extraordinary,
      int start,
      int end) {}

  MeetingNames(Calendar calendar) {
    this.calendar = calendar;
    this.right =
        Pattern.compile(
            ",|;|\\.(?!\\p{L})| (?:held|(?:is|are|was|were) (?:planned|scheduled|held|to be|being)|est|a|ont|with the participation|s'est|se tiendra|sera|aura|to be|will be|shall be|should be|which|convened|hosted|tenue?s?|qui s'est|as well as|ainsi que|organisees?|scheduled|to review|and the fact|and the adoption|adopted|to co-organize)\\b| (?:of|on|from|in|du|le|les|en) (?=\\d|(?:early |late |mid-)?(?:"
                + String.join("|", calendar.monthNames())
                + ") \\d{4})");
    this.ordinal =
        Pattern.compile(
            "\\b("
                + String.join("|", calendar.ordinalWords())
                + "|\\d{1,3}(?:st|nd|rd|th|e|re))\\b(?: (extraordinary|special))?");
  }

  Name read(Passage passage, Kinds.Mention mention) {
    int start = start(passage, mention.start());
    int end = end(passage, mention.end());
    String words = passage.text().substring(start, end);
    Matcher number = ordinal.matcher(passage.folded()).region(start, mention.end());
    if (!number.find()) {
      return new Name(words, Optional.empty(), Optional.empty(), false, start, end);
    }
    boolean extraordinary =
        number.group(2) != null
            || passage.folded().substring(start, end).contains("extraordinaire");
    Optional<Integer> count = calendar.ordinal(number.group(1));
    Matcher behind = SERIES_BEHIND.matcher(passage.text().substring(mention.end(), end));
    if (behind.matches()) {
      return new Name(words, Optional.of(behind.group(1)), count, extraordinary, start, end);
    }
    Matcher before = SERIES_BEFORE.matcher(passage.text()).region(Math.max(0, start - 160), start);
    if (before.find()) {
      String series = before.group(1).replaceFirst("^(?:the|The|of|and|la|de|du) ", "");
      String name = words + " of the " + series;
      return new Name(name, Optional.of(series), count, extraordinary, before.start(1), end);
    }
    return new Name(words, Optional.empty(), count, extraordinary, start, end);
  }

  private static int start(Passage passage, int kind) {
    int from = Math.max(0, kind - 160);
    Matcher m = LEFT.matcher(passage.text().substring(from, kind));
    return m.lookingAt() ? from + m.end() : kind;
  }

  private int end(Passage passage, int kindEnd) {
    Matcher m =
        right.matcher(passage.folded()).region(kindEnd, Math.min(passage.length(), kindEnd + 330));
    return m.find() ? m.start() : Math.min(passage.length(), kindEnd + 330);
  }
}
