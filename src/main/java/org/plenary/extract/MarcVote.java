package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Vote;
import org.plenary.document.Vote.Count;
import org.plenary.document.Vote.Option;
import org.plenary.document.Vote.Voter;

/** A vote in a record: one field 967 for each State, the totals in 996. */
final class MarcVote {
  /** The totals' subfields, in the order of {@link Option}. */
  private static final List<String> TOTALS = List.of("b", "c", "d", "e");

  private static final String MEMBERS = "f";

  private static final Map<String, Option> SIDES =
      Map.of("Y", Option.IN_FAVOUR, "N", Option.AGAINST, "A", Option.ABSTAINING);

  private static final Pattern WITHOUT = Pattern.compile("(?i)\\bwithout (?:a )?vote\\b");

  /** "Adopted 145-7-22, 55th plenary meeting". */
  private static final Pattern IN_WORDS =
      Pattern.compile("(?<![\\d/-])(\\d{1,3})-(\\d{1,3})-(\\d{1,3})(?![\\d/-])");

  private final RecordedStates states;

  MarcVote(RecordedStates states) {
    this.states = states;
  }

  /** Whether it was adopted without a vote; empty when the record does not say. */
  Optional<Boolean> without(List<String> remarks, MarcRecord marc) {
    if (remarks.stream().anyMatch(r -> WITHOUT.matcher(r).find())) {
      return Optional.of(true);
    }
    boolean voted = marc.of("967").findAny().isPresent() || marc.first("996", "b").isPresent();
    return voted || remarks.stream().anyMatch(r -> IN_WORDS.matcher(r).find())
        ? Optional.of(false)
        : Optional.empty();
  }

  /**
   * The vote, if there was one.
   *
   * @param on the day of the vote: each State had a name then
   */
  Optional<Vote> of(
      MarcRecord marc, List<String> remarks, Optional<LocalDate> on, RecordFindings findings) {
    List<Count> counts = new ArrayList<>();
    for (Option option : Option.values()) {
      List<Voter> voters = new ArrayList<>();
      marc.of("967")
          .filter(f -> side(f) == option)
          .flatMap(f -> f.first("e").or(() -> f.first("c")).stream())
          .forEach(name -> voters.add(states.voter(name, on, findings)));
      Optional<Integer> total = total(marc, remarks, option);
      if (!voters.isEmpty() || total.isPresent()) {
        counts.add(new Count(option, total, voters));
      }
    }
    checkSum(marc, findings);
    return counts.isEmpty() ? Optional.empty() : Optional.of(new Vote(counts));
  }

  /** A State without a letter did not vote. */
  private static Option side(MarcRecord.Field field) {
    return field
        .first("d")
        .map(d -> SIDES.getOrDefault(d, Option.NOT_VOTING))
        .orElse(Option.NOT_VOTING);
  }

  private static Optional<Integer> total(MarcRecord marc, List<String> remarks, Option option) {
    Optional<Integer> stated = number(marc, TOTALS.get(option.ordinal()));
    return stated.isPresent() || option == Option.NOT_VOTING
        ? stated
        : remarks.stream()
            .map(IN_WORDS::matcher)
            .filter(Matcher::find)
            .map(m -> Integer.valueOf(m.group(option.ordinal() + 1)))
            .findFirst();
  }

  private static Optional<Integer> number(MarcRecord marc, String code) {
    return marc.first("996", code).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf);
  }

  /** All sides together are the membership of the day. */
  private static void checkSum(MarcRecord marc, RecordFindings findings) {
    List<Integer> sides = TOTALS.stream().flatMap(c -> number(marc, c).stream()).toList();
    int sum = sides.stream().mapToInt(Integer::intValue).sum();
    number(marc, MEMBERS)
        .filter(members -> sides.size() == TOTALS.size() && members != sum)
        .ifPresent(m -> findings.add("vote-sum", "" + m, "" + sum));
  }
}
