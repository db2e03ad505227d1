package org.plenary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.AdoptionStatement;
import org.plenary.document.AdoptionStatement.Manner;
import org.plenary.document.Finding;
import org.plenary.document.Found;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.document.Vote;
import org.plenary.document.Vote.Count;
import org.plenary.document.Vote.Option;
import org.plenary.document.Vote.Voter;
import org.plenary.lexicon.States;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.SymbolScanner;

/**
 * Reads how documents were adopted, in the words of a text. A resolution tells it of itself, above
 * or below its paragraphs: "Adopted unanimously at the 1382nd meeting."; a meeting record or a
 * report tells it of those that it names: "Draft resolution I was adopted by 128 votes to 9, with
 * 35 abstentions (resolution 78/190)."
 */
final class Adoptions {
  /** "(resolution 78/190)" behind the vote. */
  private static final Pattern NAMED_BEHIND =
      Pattern.compile(".{0,40}?\\((resolution|decision) (\\S[^()]{1,20}?(?: \\([^()]+\\))?)\\)");

  /** How far the lists of a vote stand from the words that tell of it. */
  private static final int NEAR = 400;

  private static final int SENTENCE = 200;

  private final States states;
  private final Optional<LocalDate> on;
  private final boolean ofItself;
  private final String organ;

  /**
   * @param on the day of the document
   * @param ofItself whether the text is one that tells of its own adoption: a resolution or
   *     decision
   * @param organ symbol prefix of the organ whose numbers are meant
   */
  Adoptions(States states, Optional<LocalDate> on, boolean ofItself, String organ) {
    this.states = states;
    this.on = on;
    this.ofItself = ofItself;
    this.organ = organ;
  }

  /** The text of a document from its first line to its last, whatever each line is. */
  static Passage whole(Layout layout, Reading reading, String source) {
    List<Span> pieces = new ArrayList<>();
    layout.masthead().forEach(l -> pieces.add(l.span()));
    layout.title().forEach(l -> pieces.add(l.span()));
    layout.closing().forEach(l -> pieces.add(l.span()));
    layout.blocks().forEach(b -> pieces.addAll(b.pieces()));
    layout.notes().forEach(b -> pieces.addAll(b.pieces()));
    int from = pieces.stream().mapToInt(Span::start).min().orElse(0);
    int to = pieces.stream().mapToInt(Span::end).max().orElse(0);
    return reading.of(
        Line.of(source).stream()
            .map(Line::span)
            .filter(s -> s.start() >= from && s.end() <= to)
            .toList());
  }

  /**
   * What a text tells of adoptions.
   *
   * @param whole the whole text
   * @param layout where its paragraphs stand
   */
  List<Found<AdoptionStatement>> in(Passage whole, Layout layout) {
    Passage text = BrokenNames.mended(whole, states);
    var rules = new VoteLists(states, on);
    List<VoteLists.Lists> lists = new ArrayList<>(rules.in(text));
    List<Found<AdoptionStatement>> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (var told : new VoteCounts(rules).in(text)) {
      Optional<Symbol> named = named(text, told);
      if (named.isEmpty() && !isOfItself(text, told, layout)) {
        continue;
      }
      Optional<VoteLists.Lists> own = listsOf(told, lists);
      own.ifPresent(lists::remove);
      String other = named.map(Symbol::print).orElse("at " + told.start());
      if (known.add(told.manner() + (ofItself ? "" : other))) {
        found.add(statement(text, told, own, named, layout));
      }
    }
    if (found.isEmpty() && ofItself) {
      lists.stream().limit(1).forEach(l -> found.add(alone(text, l, layout)));
    }
    return found;
  }

  /** The lists that follow the words, or stand before them as in meeting records. */
  private static Optional<VoteLists.Lists> listsOf(
      VoteCounts.Told told, List<VoteLists.Lists> lists) {
    boolean counted = told.vote().isPresent();
    return lists.stream()
        .filter(l -> counted && l.start() >= told.end() && l.start() - told.end() < SENTENCE)
        .findFirst()
        .or(
            () ->
                lists.stream()
                    .filter(l -> counted && l.end() <= told.start())
                    .filter(l -> told.start() - l.end() < NEAR)
                    .reduce((first, second) -> second));
  }

  /**
   * Whether a resolution tells of its own adoption: outside its paragraphs, or at the head of a
   * line. "resolution 3236 (XXIX) adopted unanimously" tells of another.
   */
  private boolean isOfItself(Passage text, VoteCounts.Told told, Layout layout) {
    if (!ofItself) {
      return layout.blocks().isEmpty();
    }
    int at = text.sourceOffset(told.start());
    boolean heads = begins(text, told.start());
    return heads && Character.isUpperCase(text.text().charAt(told.start()))
        || told.vote().isPresent() && !isInParagraph(at, layout);
  }

  /** Whether what stands before, up to the sentence's or line's beginning, is nothing. */
  private static boolean begins(Passage text, int at) {
    int before = at - 1;
    while (before >= 0 && " [(*_".indexOf(text.text().charAt(before)) >= 0) {
      before--;
    }
    return before < 0
        || ".:;])".indexOf(text.text().charAt(before)) >= 0
        || text.sourceOffset(before) + 1 < text.sourceOffset(at)
        || Character.isDigit(text.text().charAt(before));
  }

  private static boolean isInParagraph(int offset, Layout layout) {
    return layout.blocks().stream()
        .flatMap(b -> b.pieces().stream())
        .anyMatch(p -> p.start() <= offset && offset < p.end());
  }

  /** The document that the sentence names: behind the vote by its number, before it by symbol. */
  private Optional<Symbol> named(Passage text, VoteCounts.Told told) {
    Matcher behind = NAMED_BEHIND.matcher(text.folded()).region(told.end(), text.length());
    if (!ofItself && behind.lookingAt()) {
      String number = text.text().substring(behind.start(2), behind.end(2));
      boolean decision = behind.group(1).equals("decision");
      return ResolutionNumber.parse(number)
          .flatMap(n -> decision ? n.decisionOf(organ) : n.resolutionOf(organ));
    }
    int from = Math.max(0, told.start() - SENTENCE);
    String before = text.text().substring(from, told.start());
    int sentence = before.lastIndexOf(". ") + 1;
    return ofItself
        ? Optional.empty()
        : SymbolScanner.symbols(before.substring(sentence)).stream()
            .map(SymbolScanner.Hit::symbol)
            .reduce((first, second) -> second);
  }

  private Found<AdoptionStatement> statement(
      Passage text,
      VoteCounts.Told told,
      Optional<VoteLists.Lists> lists,
      Optional<Symbol> named,
      Layout layout) {
    Optional<Vote> vote = told.vote().map(v -> lists.map(l -> with(v, l.voters())).orElse(v));
    Manner manner = lists.isPresent() ? Manner.RECORDED_VOTE : told.manner();
    Place place = place(text, told.start(), layout);
    int start = lists.map(l -> Math.min(l.start(), told.start())).orElse(told.start());
    int end = lists.map(l -> Math.max(l.end(), told.end())).orElse(told.end());
    String rule = lists.isPresent() ? "voting-lists" : vote.isPresent() ? "vote-count" : "manner";
    return text.found(
        new AdoptionStatement(place, manner, ofItself, named, vote), start, end, rule, 1);
  }

  /** Lists without a count: those of a record of voting. */
  private Found<AdoptionStatement> alone(Passage text, VoteLists.Lists lists, Layout layout) {
    Vote vote = with(new Vote(List.of()), lists.voters());
    Place place = place(text, lists.start(), layout);
    return text.found(
        new AdoptionStatement(
            place, Manner.RECORDED_VOTE, ofItself, Optional.empty(), Optional.of(vote)),
        lists.start(),
        lists.end(),
        "voting-lists",
        0.9);
  }

  /** The counts with the States that are listed. */
  private static Vote with(Vote vote, Map<Option, List<Voter>> voters) {
    List<Count> counts = new ArrayList<>();
    for (Option option : Option.values()) {
      Optional<Count> stated = vote.count(option);
      List<Voter> listed = voters.getOrDefault(option, stated.map(Count::voters).orElse(List.of()));
      if (stated.isPresent() || voters.containsKey(option)) {
        counts.add(new Count(option, stated.flatMap(Count::total), listed));
      }
    }
    return new Vote(counts);
  }

  private static Place place(Passage text, int at, Layout layout) {
    int offset = text.sourceOffset(at);
    boolean above = layout.opening().filter(o -> offset < o.span().start()).isPresent();
    return Place.in(above ? Part.HEADER : Part.CLOSING);
  }

  /** Names in lists of voters that no State has. */
  static List<Finding> unknownStates(List<Found<AdoptionStatement>> adoptions) {
    List<Finding> findings = new ArrayList<>();
    for (Found<AdoptionStatement> adoption : adoptions) {
      adoption.value().vote().stream()
          .flatMap(v -> v.counts().stream())
          .flatMap(c -> c.voters().stream())
          .filter(v -> v.state().isEmpty())
          .map(v -> unknown(v.name(), adoption.spans()))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding unknown(String name, List<Span> spans) {
    return Finding.of(Finding.Severity.INFO, "unknown-state", spans.stream().findFirst(), name);
  }
}
