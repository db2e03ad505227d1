package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.document.CatalogueRecord.Sponsor;
import org.plenary.document.Vote.Voter;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Lexicon;
import org.plenary.lexicon.States;

/** States as catalogues name them: as voters, and as sponsors for themselves or for a group. */
final class RecordedStates {
  /** "IRAQ (ON BEHALF OF THE STATES …)", "GUINEA, ON BEHALF OF …", "Cuba [on behalf of …]". */
  private static final Pattern BEHALF =
      Pattern.compile("(?i),? [(\\[]?(?:(?:on|of) behalf of (.*)|in its capacity as .*)");

  /** The same behind one name of several: a bracket that closes before the next. */
  private static final Pattern BRACKET = Pattern.compile("(?i) ?[(\\[]on behalf of [^)\\]]*[)\\]]");

  /** "the States Members of the United Nations that are members of the Group of 77 and China". */
  private static final Pattern MEMBERS = Pattern.compile("(?i)^.*\\bmembers of (?:the )?");

  /** Between the names of a list; "and" is the word before the last. */
  private static final Pattern COMMA = Pattern.compile("[,;]| (?:and|et) ");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ .-]{2,60}");

  private final Lexicon lexicon;

  RecordedStates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * One sponsor, as printed.
   *
   * @param on the day on which it was named
   */
  Sponsor sponsor(String name, Optional<LocalDate> on) {
    Matcher behalf = BEHALF.matcher(name);
    boolean found = behalf.find();
    String alone = found ? name.substring(0, behalf.start()) : name;
    Optional<String> others = found ? Optional.ofNullable(behalf.group(1)) : Optional.empty();
    return new Sponsor(name, lexicon.states().named(alone, on), others.flatMap(this::group), found);
  }

  /** The group of which a text names the members' spokesman: {@code group-of-77}. */
  private Optional<String> group(String others) {
    String group = MEMBERS.matcher(others).replaceFirst("");
    return lexicon.organisations().in(group, Folded.of(group).text()).stream()
        .map(m -> m.id())
        .findFirst();
  }

  /**
   * The States of a list in words: "Belarus, Cuba [on behalf of the Group of 77 and China] and
   * Türkiye". What stands among them and is none, such as "Ir eland", is a name, too. A list
   * without States is one sponsor: "submitted by the Chair".
   */
  List<Sponsor> sponsors(String list, Optional<LocalDate> on) {
    List<Sponsor> sponsors = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(list);
    int behind = 0;
    for (States.Mention mention : lexicon.states().in(Folded.of(list).text(), on)) {
      // China of "[on behalf of the Group of 77 and China]" is in the bracket of Cuba.
      if (mention.start() >= behind) {
        if (!sponsors.isEmpty()) {
          others(list.substring(behind, mention.start()), on).forEach(sponsors::add);
        }
        bracket.region(mention.end(), list.length());
        behind = bracket.lookingAt() ? bracket.end() : mention.end();
        sponsors.add(sponsor(list.substring(mention.start(), behind), mention.id()));
      }
    }
    if (!sponsors.isEmpty()) {
      others(list.substring(behind), on).forEach(sponsors::add);
    }
    return sponsors.isEmpty() && !list.isBlank() ? List.of(sponsor(list, on)) : sponsors;
  }

  /** Names between two States that no State has, as they stand, or only by a blank too many. */
  private Stream<Sponsor> others(String between, Optional<LocalDate> on) {
    return Stream.of(COMMA.split(between))
        .map(String::strip)
        .filter(n -> NAME.matcher(n).matches())
        .map(
            n ->
                new Sponsor(
                    n, lexicon.states().named(n.replace(" ", ""), on), Optional.empty(), false));
  }

  /**
   * What an entry of a list of sponsors names: one of them, or, where the list was never taken
   * apart, all: "Belarus, Iraq (on behalf of the Group of 77) and Spain". "Introduced by the
   * representative of Peru" opens with no State.
   */
  List<Sponsor> entry(String printed, Optional<LocalDate> on) {
    Sponsor whole = sponsor(printed, on);
    List<States.Mention> named = lexicon.states().in(Folded.of(printed).text(), on);
    boolean list = whole.state().isEmpty() && named.size() > 1 && named.get(0).start() == 0;
    return list ? sponsors(printed, on) : List.of(whole);
  }

  private Sponsor sponsor(String printed, String state) {
    Sponsor read = sponsor(printed, Optional.empty());
    return new Sponsor(printed, Optional.of(state), read.group(), read.onBehalf());
  }

  /** A State that is listed in a vote; one that nobody knows is a finding. */
  Voter voter(String name, Optional<LocalDate> on, RecordFindings findings) {
    Voter voter = new Voter(name, lexicon.states().named(name, on));
    if (voter.state().isEmpty()) {
      findings.add("unknown-state", name);
    }
    return voter;
  }
}
