package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Vote.Option;
import org.plenary.document.Vote.Voter;
import org.plenary.lexicon.States;

/**
 * Finds the lists of States by which a recorded vote tells how each voted: "In favour: … Against: …
 * Abstaining: …", "Ont voté pour : …", and the roll of the Library, "Y ALBANIA, A ALGERIA".
 */
final class VoteLists {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![a-z])(?:(in favou?r|ont vote pour|votent pour|voix pour|pour|yes)"
              + "|(against|ont vote contre|votent contre|voix contre|contre|no)"
              + "|(abstaining|abstentions?|abstained|se sont abstenus|s'est abstenue?|s'abstien(?:nen)?t|abstenus)"
              + "|(non-voting|not voting|n'ont pas vote))(?: \\(\\d{1,3}\\))? ?: ?");

  /** Between two names stand a comma, "and", an article; more is no list of States any longer. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\b(?:and|et|the|la|le|les|l)\\b|[^a-z]+");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,60}");

  private static final Pattern ROLL = Pattern.compile("(?<![\\p{L}\\d])([YNA])[\\s:]+\\z");

  /** Longer than this, what stands between two States is a text about something else. */
  private static final int MOST_BETWEEN = 60;

  /** A roll of fewer is no roll, but States among which single letters stand. */
  private static final int SHORTEST_ROLL = 5;

  private final States states;
  private final Optional<LocalDate> on;

  /**
   * The lists of one vote.
   *
   * @param start first character of the first label
   * @param end one past the last name
   * @param voters by side; a side whose list is empty is there
   */
  record Lists(int start, int end, Map<Option, List<Voter>> voters) {}

  /**
   * @param on the day of the vote, by which names are understood
   */
  VoteLists(States states, Optional<LocalDate> on) {
    this.states = states;
    this.on = on;
  }

  /** The votes whose lists stand in a text, in order. */
  List<Lists> in(Passage text) {
    List<Lists> found = new ArrayList<>();
    Matcher label = LABEL.matcher(text.folded());
    int from = 0;
    while (label.find(from)) {
      Optional<Lists> lists =
          option(label) == Option.IN_FAVOUR ? at(text, label) : Optional.empty();
      lists.ifPresent(found::add);
      from = lists.map(Lists::end).orElse(label.end());
    }
    roll(text).ifPresent(found::add);
    return found;
  }

  private Optional<Lists> at(Passage text, Matcher first) {
    Map<Option, List<Voter>> voters = new EnumMap<>(Option.class);
    Matcher label = LABEL.matcher(text.folded()).region(first.start(), text.length());
    label.useTransparentBounds(true);
    int end = first.start();
    while (label.find()
        && label.start() - end < MOST_BETWEEN
        && !voters.containsKey(option(label))) {
      List<Voter> listed = new ArrayList<>();
      end = names(text, label.end(), listed);
      voters.put(option(label), listed);
      label.region(end, text.length());
    }
    boolean empty = voters.values().stream().allMatch(List::isEmpty);
    return empty ? Optional.empty() : Optional.of(new Lists(first.start(), end, voters));
  }

  private static Option option(Matcher label) {
    for (int i = 1; i <= Option.values().length; i++) {
      if (label.group(i) != null) {
        return Option.values()[i - 1];
      }
    }
    throw new IllegalStateException("a label has a side");
  }

  /** Adds the States listed from an offset on; one past the last of them. */
  private int names(Passage text, int from, List<Voter> listed) {
    String folded = text.folded();
    Matcher next = LABEL.matcher(folded);
    int limit = next.find(from) ? next.start() : folded.length();
    int bracket = folded.indexOf(']', from);
    limit = bracket >= 0 ? Math.min(limit, bracket) : limit;
    int end = from;
    for (var state : states.in(folded.substring(from, limit), on)) {
      int start = from + state.start();
      if (start - end > MOST_BETWEEN || folded.substring(end, start).contains(". ")) {
        break;
      }
      unknown(text, end, start).ifPresent(listed::add);
      String name = text.text().substring(start, from + state.end());
      listed.add(new Voter(name, Optional.of(state.id())));
      end = from + state.end();
    }
    return end;
  }

  /** A name between two others that no State has; running heads and numbers are none. */
  private static Optional<Voter> unknown(Passage text, int from, int to) {
    String between = text.text().substring(from, to);
    String letters = BETWEEN.matcher(text.folded().substring(from, to)).replaceAll("");
    Matcher name = NAME.matcher(between);
    boolean named = letters.length() > 2 && between.chars().noneMatch(Character::isDigit);
    return named && name.find()
        ? Optional.of(new Voter(name.group().strip(), Optional.empty()))
        : Optional.empty();
  }

  /** States in the text with a letter before each. */
  private Optional<Lists> roll(Passage text) {
    Map<Option, List<Voter>> voters = new EnumMap<>(Option.class);
    int start = -1;
    int end = 0;
    int size = 0;
    for (var state : states.in(text.folded(), on)) {
      Matcher letter =
          ROLL.matcher(text.text()).region(Math.max(0, state.start() - 4), state.start());
      letter.useTransparentBounds(true).useAnchoringBounds(true);
      if (letter.find()) {
        String name = text.text().substring(state.start(), state.end());
        voters
            .computeIfAbsent(side(letter.group(1)), o -> new ArrayList<>())
            .add(new Voter(name, Optional.of(state.id())));
        start = start < 0 ? letter.start() : start;
        end = state.end();
        size++;
      }
    }
    return size >= SHORTEST_ROLL ? Optional.of(new Lists(start, end, voters)) : Optional.empty();
  }

  private static Option side(String letter) {
    return switch (letter) {
      case "Y" -> Option.IN_FAVOUR;
      case "N" -> Option.AGAINST;
      default -> Option.ABSTAINING;
    };
  }

  /** The States of a bracket: "(Poland, Union of Soviet Socialist Republics)". */
  List<Voter> bracketed(String text, String folded) {
    List<Voter> listed = new ArrayList<>();
    states
        .in(folded, on)
        .forEach(
            s -> listed.add(new Voter(text.substring(s.start(), s.end()), Optional.of(s.id()))));
    return listed;
  }
}
