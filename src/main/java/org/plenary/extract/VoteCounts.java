package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.AdoptionStatement.Manner;
import org.plenary.document.Vote;
import org.plenary.document.Vote.Count;
import org.plenary.document.Vote.Option;

/**
 * Finds the words that tell how a text was adopted: "adopted by a recorded vote of 128 to 9, with
 * 35 abstentions", "Adopted at the 39th meeting by 10 votes to none, with 1 abstention (Union of
 * Soviet Socialist Republics)", "Adoptée à l’unanimité à la 1382e séance".
 */
final class VoteCounts {
  private static final String NUMBER = "(\\d{1,3}|none|no|zero|nil|one|aucune?|une?|[il](?= \\())";

  /** "(Iran (Islamic Republic of), Poland)": States may have brackets in their names. */
  private static final String STATES =
      "(?: ?\\((?!resolution|decision|see |voir )((?:[^()]|\\([^()]*\\))*)\\))?";

  private static final String ADOPTED =
      "\\b(?:adopted|adoptee?s?)\\b(?: as a whole)?([^.;:\\[\\]]{0,90}?)";

  private static final String KIND =
      "(recorded|roll-?call|non-recorded|vote enregistre|vote par appel nominal)?";

  private static final String ABSTENTIONS =
      "(?:[,.]? (?:(?:and|with|et|avec) )*" + NUMBER + " abstentions?" + STATES + ")?";

  private static final String ENGLISH =
      "\\bby (?:an? )?"
          + KIND
          + " ?(?:vote of )?"
          + NUMBER
          + "(?: votes?| voting)?(?: in favou?r)?"
          + STATES
          + "(?:,? (?:to|against) "
          + NUMBER
          + "(?: votes?)?(?: against)?"
          + STATES
          + ")?"
          + ABSTENTIONS;

  private static final String FRENCH =
      "(?:\\b(?:a l'issue d'un|lors d'un|au|par) )?"
          + KIND
          + ",? ?\\bpar "
          + NUMBER
          + " voix"
          + STATES
          + "(?:,? contre "
          + NUMBER
          + STATES
          + ")?"
          + ABSTENTIONS;

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:"
              + ADOPTED
              + "|(?=\\b(?:by an? (?:recorded|roll-?call) vote|a l'issue d'un vote enregistre)))"
              + "(?:"
              + ENGLISH
              + "|"
              + FRENCH
              + ")");

  /** What was not adopted, or only kept: "operative paragraph 5 was retained by 120 votes to 9". */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:reject(?:ed|s)|not|retained|rejete|rejetee|maintenu|maintenue|decided not)\\b[^.;]{0,60}\\z");

  private static final Pattern PLAIN =
      Pattern.compile(
          ADOPTED
              + "(?:(unanimously(?!,? without)|a l'unanimite)|(by consensus|par consensus)"
              + "|(without (?:a |being put to (?:a|the) )?vote|sans (?:vote\\b|etre mise?s? aux voix|avoir ete mise?s? aux voix)))");

  /** Of a text that is voted on by paragraphs, these are not the whole. */
  private static final Pattern OF_A_PART =
      Pattern.compile("\\b(?:para(?:graph|graphe)?s?|section)\\b[^.;]{0,60}\\z");

  /** "Yes: 134 | No: 2 | Abstentions: 5 | Non-Voting: 52": the Library's summary. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "\\byes ?:? ?(\\d{1,3})\\W{1,9}no ?:? ?(\\d{1,3})\\W{1,9}abst[a-z]*\\.? ?:? ?(\\d{1,3})"
              + "(?:\\W{1,9}non-?voting ?:? ?(\\d{1,3}))?");

  private static final Pattern ABSENT =
      Pattern.compile("members?" + STATES + " did not participate in the vot(?:e|ing)");

  /** Of the count's groups, English has six behind its kind, French too. */
  private static final int SIDES = 3;

  private final VoteLists lists;

  /**
   * Words that tell of an adoption.
   *
   * @param start first character
   * @param end one past the last
   */
  record Told(int start, int end, Manner manner, Optional<Vote> vote) {}

  VoteCounts(VoteLists lists) {
    this.lists = lists;
  }

  /** All such words of a text, in order. */
  List<Told> in(Passage text) {
    List<Told> told = new ArrayList<>();
    Matcher counted = COUNTED.matcher(text.folded());
    while (counted.find()) {
      counted(text, counted).ifPresent(told::add);
    }
    Matcher plain = PLAIN.matcher(text.folded());
    while (plain.find()) {
      if (isOfAPart(text, plain.start())) {
        continue;
      }
      Manner manner =
          plain.group(2) != null
              ? Manner.UNANIMOUS
              : plain.group(3) != null ? Manner.CONSENSUS : Manner.WITHOUT_VOTE;
      told.add(new Told(plain.start(), plain.end(), manner, Optional.empty()));
    }
    Matcher summary = SUMMARY.matcher(text.folded());
    while (summary.find()) {
      told.add(summary(summary));
    }
    told.sort(Comparator.comparingInt(Told::start));
    return told.stream().map(t -> withAbsent(text, t)).toList();
  }

  private static Told summary(Matcher m) {
    List<Count> counts = new ArrayList<>();
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        Option option = Option.values()[i - 1];
        counts.add(new Count(option, Optional.of(Integer.parseInt(m.group(i))), List.of()));
      }
    }
    return new Told(m.start(), m.end(), Manner.RECORDED_VOTE, Optional.of(new Vote(counts)));
  }

  private Optional<Told> counted(Passage text, Matcher m) {
    int kind = m.group(3) != null ? 2 : 9;
    Matcher otherwise =
        OTHERWISE.matcher(text.folded()).region(Math.max(0, m.start() - 80), m.start());
    if (otherwise.find()
        || isOfAPart(text, m.start())
        || !saysVotes(m.group())
        || m.group(kind + 1) == null) {
      return Optional.empty();
    }
    List<Count> counts = new ArrayList<>();
    for (int side = 0; side < SIDES; side++) {
      int group = kind + 1 + 2 * side;
      if (m.group(group) != null) {
        counts.add(
            new Count(
                Option.values()[side],
                Optional.of(number(m.group(group))),
                m.group(group + 1) == null
                    ? List.of()
                    : lists.bracketed(
                        text.text().substring(m.start(group + 1), m.end(group + 1)),
                        m.group(group + 1))));
      }
    }
    boolean recorded = m.group(kind) != null && !m.group(kind).startsWith("non");
    Manner manner = recorded ? Manner.RECORDED_VOTE : Manner.VOTE;
    return Optional.of(new Told(m.start(), m.end(), manner, Optional.of(absent(counts, text, m))));
  }

  private static boolean isOfAPart(Passage text, int at) {
    return OF_A_PART.matcher(text.folded()).region(Math.max(0, at - 80), at).find();
  }

  /** "by 5 of its members" tells of no votes. */
  private static boolean saysVotes(String words) {
    return words.matches("(?s).*\\b(?:votes?|voix|abstentions?)\\b.*");
  }

  /** "by 9 votes (Australia, present and not voting; …, absent)": those have not voted for it. */
  private static Vote absent(List<Count> counts, Passage text, Matcher m) {
    Count first = counts.get(0);
    boolean absent =
        m.group().matches("(?s).*\\((?:[^()]|\\([^()]*\\))*\\b(?:absent|not voting)\\b.*");
    if (absent && !first.voters().isEmpty()) {
      counts.set(0, new Count(first.option(), first.total(), List.of()));
      counts.add(new Count(Option.NOT_VOTING, Optional.empty(), first.voters()));
    }
    return new Vote(counts);
  }

  /** "One member (China) did not participate in the voting.": a note below the line. */
  private Told withAbsent(Passage text, Told told) {
    int end = Math.min(text.length(), told.end() + 160);
    Matcher m = ABSENT.matcher(text.folded()).region(told.end(), end);
    boolean here = told.vote().filter(v -> v.count(Option.NOT_VOTING).isEmpty()).isPresent();
    if (!here || !m.find() || m.group(1) == null) {
      return told;
    }
    List<Count> counts = new ArrayList<>(told.vote().get().counts());
    var absent = lists.bracketed(text.text().substring(m.start(1), m.end(1)), m.group(1));
    counts.add(new Count(Option.NOT_VOTING, Optional.of(absent.size()), absent));
    return new Told(told.start(), told.end(), told.manner(), Optional.of(new Vote(counts)));
  }

  private static int number(String word) {
    return switch (word) {
      case "none", "no", "zero", "nil", "aucun", "aucune" -> 0;
      // "7 votes to I (Syria)" is how a scan of S/RES/54 (1948) has it.
      case "one", "un", "une", "i", "l" -> 1;
      default -> Integer.parseInt(word);
    };
  }
}
