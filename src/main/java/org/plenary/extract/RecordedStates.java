package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
   * Türkiye". A list without States is one sponsor: "submitted by the Chair".
   */
  List<Sponsor> sponsors(String list, Optional<LocalDate> on) {
    List<Sponsor> sponsors = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(list);
    int behind = 0;
    for (States.Mention mention : lexicon.states().in(Folded.of(list).text(), on)) {
      // China of "[on behalf of the Group of 77 and China]" is in the bracket of Cuba.
      if (mention.start() >= behind) {
        bracket.region(mention.end(), list.length());
        behind = bracket.lookingAt() ? bracket.end() : mention.end();
        sponsors.add(sponsor(list.substring(mention.start(), behind), mention.id()));
      }
    }
    return sponsors.isEmpty() && !list.isBlank() ? List.of(sponsor(list, on)) : sponsors;
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
