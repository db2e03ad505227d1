package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Kinds;
import org.plenary.lexicon.Lexicon;

/** Finds the words for meetings in a passage, and the one that was held on a date. */
final class MeetingKinds {
  private static final int REACH = 420;

  /** "the hosting by …, on", "la tenue, le"; an "Organization" with a capital holds nothing. */
  private static final Pattern HOLDING =
      Pattern.compile(
          "(?<![\\p{L}])(?:holding|hosting|organization|convening|tenue|organisation|hold|convene|organize|organise|host|organiser|convoquer|tiennent|tenir)(?![\\p{L}])([^;.]*)$");

  private static final Pattern OF_MEETING =
      Pattern.compile(
          "\\A(?:,| au [^;.]{3,110}?,| at [^;.]{3,110}?,)?(?: a [^;.,]{3,60},)?,?(?: in [^;.,]{3,60}?,?)? (?:of the|of a|of|d'une|d'un|de la|du|de l'|a|an|the|une|un|la|le|its)\\b");

  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|convened|hosted|took place|taking place|(?:to|will) take place|scheduled|tenue?s?|organisee?s?|convoquee?s?|accueillie?s?|se tenir|se tiendra|se tiendrait|prevue?s?|a eu lieu|aura lieu|se derouler[a-z]*)\\b");

  /**
   * "meeting of the Council of 28 October 2013", "session …, at the General Secretariat in Jeddah,
   * on".
   */
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?: (?:of|on|for|de|du|des|sur|pour) [^,;.]{2,120})?,? (?:of|on|from|du|le|les|in|en) \\z|[^;.]{0,160}, \\z|[^;.]{0,100} (?:in|at|a|au) [^;.,]{2,60},? (?:on|from|le|les|du) \\z|.*, (?:at|au|a) [^;.]{3,140},? (?:on|le|les|from|du) \\z|.* (?:at the|au) [^;.,]{3,140} (?:in|en) \\z");

  private static final Pattern INSIDE =
      Pattern.compile(
          " (?:of|de|du|des) (?:the |la |le |l')?(?:(?! (?:and|et) (?:the|la|le|l') ?\\d?)[^,;.\\d]){0,60}?| ?");

  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "\\b(?:adopt|sign(?!ator)|resolution|appoint|a approuve|approved|entered into force|entree en vigueur|statement)");

  private static final Pattern ADOPTED_BY =
      Pattern.compile(
          "\\b(?:adopted|adoptee?s?|endorsed|proclaimed)\\b[^,;.]{0,40}\\b(?:by|at|par|a|lors de)(?: the| la| le| l'| sa| its)? ?\\z");

  /** "at its eleventh substantive session, on 11 July 2025, considered": the day of an act. */
  private static final Pattern AT_SESSION =
      Pattern.compile("\\b(?:at|a|lors de) (?:its|their|sa|leur) ?\\z");

  /** "the first of these meetings" is one of those named before. */
  private static final Pattern THESE = Pattern.compile("\\b(?:ces|these|those) \\z");

  private final Passage passage;
  private final MeetingNames names;
  private final List<Kinds.Mention> kinds;

  MeetingKinds(Lexicon lexicon, MeetingNames names, Passage passage) {
    this.passage = passage;
    this.names = names;
    this.kinds = outermost(passage, kinds(lexicon, passage));
  }

  /** The words, in order. */
  List<Kinds.Mention> all() {
    return kinds;
  }

  /** Where the next word for a meeting begins, or the end of the passage. */
  int nextFrom(int from) {
    return kinds.stream()
        .mapToInt(Kinds.Mention::start)
        .filter(s -> s >= from)
        .min()
        .orElse(passage.length());
  }

  /**
   * The meeting of a date: the one behind "the holding on 17 November 2016 of", else the nearest
   * before it.
   *
   * @param from where the date before ends
   */
  Optional<Kinds.Mention> heldOn(DateExpressions.Dated date, int from) {
    return meetingAfter(date).or(() -> meetingBefore(date, from));
  }

  /** Words for meetings; "Conference" in "Organization of the Islamic Conference" is none. */
  private static List<Kinds.Mention> kinds(Lexicon lexicon, Passage passage) {
    var names = lexicon.organisations().in(passage.text(), passage.folded());
    return lexicon.meetings().in(passage.folded()).stream()
        .filter(k -> !THESE.matcher(before(passage, k)).find())
        .filter(k -> names.stream().noneMatch(n -> n.start() < k.end() && k.start() < n.end()))
        .toList();
  }

  private static String before(Passage passage, Kinds.Mention kind) {
    return passage.folded().substring(Math.max(0, kind.start() - 12), kind.start());
  }

  /**
   * "the third extraordinary session of the Islamic Summit Conference" is one meeting: the session.
   */
  private static List<Kinds.Mention> outermost(Passage passage, List<Kinds.Mention> kinds) {
    List<Kinds.Mention> kept = new ArrayList<>();
    for (Kinds.Mention kind : kinds) {
      boolean inside =
          !kept.isEmpty()
              && INSIDE
                  .matcher(
                      passage.folded().substring(kept.get(kept.size() - 1).end(), kind.start()))
                  .matches();
      if (!inside) {
        kept.add(kind);
      }
    }
    return kept;
  }

  /** "the holding on 17 November 2016 of the Security Council briefing". */
  private Optional<Kinds.Mention> meetingAfter(DateExpressions.Dated date) {
    String folded = passage.folded();
    Matcher holding =
        HOLDING.matcher(passage.text().substring(Math.max(0, date.start() - 330), date.start()));
    Matcher of =
        OF_MEETING.matcher(
            folded.substring(date.end(), Math.min(folded.length(), date.end() + 300)));
    if (!holding.find() || OTHER_ACT.matcher(holding.group(1)).find() || !of.find()) {
      return Optional.empty();
    }
    int from = date.end() + of.end();
    return kinds.stream().filter(k -> k.start() >= from && k.start() < from + 70).findFirst();
  }

  private Optional<Kinds.Mention> meetingBefore(DateExpressions.Dated date, int from) {
    return kinds.stream()
        .filter(k -> k.start() >= from && k.end() <= date.start() && date.start() - k.end() < REACH)
        .reduce((a, b) -> b)
        .filter(k -> isHeldThen(passage.folded().substring(k.end(), date.start())))
        .filter(k -> !isAdoptedThen(passage.folded(), names.read(passage, k), k, date));
  }

  /**
   * "adopted by the 1995 … Conference on 11 May 1995" dates the adoption; a conference is held for
   * several days.
   */
  private static boolean isAdoptedThen(
      String folded, MeetingNames.Name name, Kinds.Mention kind, DateExpressions.Dated date) {
    int from = Math.max(0, name.start() - 90);
    boolean oneDay = date.date().start().isDay() && date.date().start().equals(date.date().end());
    String before = folded.substring(from, name.start());
    boolean session = kind.kind().id().equals("conference-session");
    return oneDay
        && (ADOPTED_BY.matcher(before).find() || session && AT_SESSION.matcher(before).find())
        && !HELD.matcher(folded.substring(kind.end(), date.start())).find();
  }

  private static boolean isHeldThen(String between) {
    Matcher held = HELD.matcher(between);
    int last = -1;
    while (held.find()) {
      last = held.end();
    }
    boolean otherAct = OTHER_ACT.matcher(between.substring(Math.max(last, 0))).find();
    return !otherAct && !between.contains(";") && (last >= 0 || DIRECT.matcher(between).matches());
  }
}
