package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.document.Found;
import org.plenary.document.GoalCitation;
import org.plenary.document.LeadingVerb;
import org.plenary.document.Place;
import org.plenary.lexicon.Goals;

/**
 * Finds Sustainable Development Goals and targets by number: "Sustainable Development Goals 1, 11
 * and 13" (A/RES/74/218), "its targets 14.2, 14.4" (A/RES/77/245), "l’objectif de développement
 * durable no 5". Only numbers that there are count: a round table on "objectifs 2, 5 et 23" speaks
 * of other goals, of which none is taken.
 */
final class GoalCitations {
  private static final String CODE = "\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?";
  private static final String BETWEEN =
      "(?:, ?(?:and |et )?| and | et | or | ou | to | a | ?- ?| as well as | ainsi que )";

  /** The numbers behind the word; a share, a day or a part of another number is none. */
  private static final String NUMBERS =
      " ?(?:(?:no?s?|n[°º]s?)\\.? ?)?("
          + (CODE + "(?:" + BETWEEN + "(?:(?:no?s?|n[°º]s?)\\.? ?)?" + CODE + ")*+")
          + ")(?![\\p{L}\\d/]| ?%| per cent| pour cent)";

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])" + CODE + "(?![\\d.]\\d)");
  private static final Pattern RANGE = Pattern.compile(" to | a |-");

  private final Goals goals;
  private final Pattern full;
  private final Pattern shortForm;
  private final Pattern target;
  private final Pattern context;

  GoalCitations(Goals goals) {
    this.goals = goals;
    this.full = Pattern.compile(words("full") + NUMBERS);
    // "Millennium Development Goal 1" is of the programme before.
    this.shortForm = Pattern.compile("(?<!development )" + words("short") + NUMBERS);
    this.target = Pattern.compile(words("target") + NUMBERS);
    this.context = Pattern.compile(words("context"));
  }

  private String words(String kind) {
    return goals.words(kind).stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")"));
  }

  /** The goals and targets that a passage cites, in order of the text. */
  List<Found<GoalCitation>> in(Passage passage, Place place, Optional<LeadingVerb> verb) {
    boolean ofGoals = context.matcher(passage.folded()).find();
    List<Found<GoalCitation>> found = new ArrayList<>();
    found.addAll(cited(full, "goal", 1, passage, place, verb));
    if (ofGoals) {
      found.addAll(cited(shortForm, "goal-in-context", 0.9, passage, place, verb));
    }
    found.addAll(cited(target, "target", ofGoals ? 0.95 : 0.8, passage, place, verb));
    found.sort(Comparator.comparing(f -> f.spans().get(0)));
    return found;
  }

  private List<Found<GoalCitation>> cited(
      Pattern words,
      String rule,
      double confidence,
      Passage passage,
      Place place,
      Optional<LeadingVerb> verb) {
    List<Found<GoalCitation>> found = new ArrayList<>();
    Matcher m = words.matcher(passage.folded());
    while (m.find()) {
      List<Hit> hits = hits(passage, m.start(1), m.end(1));
      boolean wholly = hits.stream().allMatch(h -> goals.has(h.code()));
      boolean wanted =
          !rule.equals("target") || hits.stream().allMatch(h -> h.code().contains("."));
      if (wholly && wanted && (!rule.equals("goal-in-context") || isName(passage, m))) {
        for (Hit hit : hits) {
          var value = new GoalCitation(place, hit.code(), verb);
          int start = hit == hits.get(0) ? m.start() : hit.start();
          found.add(passage.found(value, start, hit.end(), rule, confidence));
        }
      }
    }
    return found;
  }

  /** "Goal 16" is a name in English; "goal 3 of the team" is none. French has small letters. */
  private static boolean isName(Passage passage, Matcher m) {
    return Character.isUpperCase(passage.text().charAt(m.start()))
        || passage.folded().startsWith("objectif", m.start());
  }

  private record Hit(String code, int start, int end) {}

  /** The numbers of a list, those between the ends of "Goals 1 to 6" too. */
  private static List<Hit> hits(Passage passage, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    Matcher number = NUMBER.matcher(passage.folded()).region(from, to);
    while (number.find()) {
      if (!hits.isEmpty()) {
        Hit before = hits.get(hits.size() - 1);
        String between = passage.folded().substring(before.end(), number.start());
        if (RANGE.matcher(between).find()) {
          hits.addAll(between(before, number));
        }
      }
      hits.add(new Hit(number.group(), number.start(), number.end()));
    }
    return hits;
  }

  private static List<Hit> between(Hit first, Matcher last) {
    List<Hit> hits = new ArrayList<>();
    if (!first.code().contains(".") && !last.group().contains(".")) {
      for (int n = Integer.parseInt(first.code()) + 1; n < Integer.parseInt(last.group()); n++) {
        hits.add(new Hit(Integer.toString(n), first.start(), last.end()));
      }
    }
    return hits;
  }
}
