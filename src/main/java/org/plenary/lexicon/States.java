package org.plenary.lexicon;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** States by any of their names, present or former, in English and French. */
public final class States {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:(?:the|la|les|le) |l')| \\((?:the|la|les|le|l')\\)$");

  private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  private final Phrases<List<Name>> names = new Phrases<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> byCode = new HashMap<>();
  private final Map<String, List<Seat>> before = new HashMap<>();
  private final Map<String, Seat> after = new HashMap<>();

  /** A State beside another that continues its membership from a day. */
  private record Seat(String id, LocalDate from) {}

  /** A name that a State bears from a day, until another. */
  private record Name(String id, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean isDated() {
      return from.isPresent() || until.isPresent();
    }

    boolean isBorneOn(LocalDate day) {
      return from.filter(day::isBefore).isEmpty()
          && until.filter(last -> !day.isBefore(last)).isEmpty();
    }
  }

  /**
   * A State named in a text.
   *
   * @param id its identifier, e.g. {@code turkiye}
   * @param start first character
   * @param end one past the last
   */
  public record Mention(String id, int start, int end) {}

  /** Reads the list of States. */
  static States load() {
    var states = new States();
    var lists = WordLists.of("states.ttl");
    Map<String, List<Name>> byName = new HashMap<>();
    for (Node state : lists.ofClass("State")) {
      String id = lists.notation(state);
      for (Node name : lists.links(state, "hasName")) {
        var borne = new Name(id, day(lists, name, "from"), day(lists, name, "until"));
        lists.words(name, "name").forEach(w -> add(byName, w, borne));
      }
      lists.words(state, "iso3166").forEach(w -> states.byCode.put(w.text(), id));
      for (Node heir : lists.links(state, "continuedBy")) {
        day(lists, state, "memberUntil")
            .ifPresent(d -> states.addSeat(id, lists.notation(heir), d));
      }
      var always = new Name(id, Optional.empty(), Optional.empty());
      lists.words(state, RDFS.label.asNode()).forEach(w -> add(byName, w, always));
      lists.words(state, SKOS.altLabel.asNode()).forEach(w -> add(byName, w, always));
      lists.words(state, SKOS.hiddenLabel.asNode()).forEach(w -> add(byName, w, always));
    }
    byName.forEach(states.names::add);
    byName
        .keySet()
        .forEach(n -> WORD.matcher(n).results().forEach(w -> states.words.add(w.group())));
    return states;
  }

  private void addSeat(String id, String heir, LocalDate from) {
    before.computeIfAbsent(heir, h -> new ArrayList<>()).add(new Seat(id, from));
    after.put(id, new Seat(heir, from));
  }

  /** Whether a name of a State has a word, folded: {@code republic}, {@code guinea-bissau}. */
  public boolean haveWord(String folded) {
    return words.contains(folded);
  }

  /** The State of an ISO 3166 code, of two letters or three: {@code BJ}. */
  public Optional<String> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The State that had a State's seat on a day: the Union of Soviet Socialist Republics for the
   * Russian Federation in 1980, Serbia for Serbia and Montenegro in 2019. Data that give a State
   * one name through all years leave this out.
   */
  public String seatedOn(String id, LocalDate day) {
    Seat heir = after.get(id);
    if (heir != null && !day.isBefore(heir.from())) {
      return seatedOn(heir.id(), day);
    }
    return before.getOrDefault(id, List.of()).stream()
        .filter(s -> day.isBefore(s.from()))
        .min(Comparator.comparing(Seat::from))
        .map(Seat::id)
        .orElse(id);
  }

  private static void add(Map<String, List<Name>> byName, WordLists.Word word, Name name) {
    byName.computeIfAbsent(Folded.of(word.text()).text(), n -> new ArrayList<>()).add(name);
  }

  private static Optional<LocalDate> day(WordLists lists, Node name, String term) {
    return lists.words(name, term).stream().map(w -> LocalDate.parse(w.text())).findFirst();
  }

  /**
   * The State of a name, as it stands alone: "THE NIGER", "BAHAMAS (THE)", and "TÜRKİYE" with the
   * dot as a sign of its own behind the I, as catalogues print it.
   *
   * @param on the day on which it was named: "Yugoslavia" was another State in 2001 than in 1981
   */
  public Optional<String> named(String name, Optional<LocalDate> on) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String folded = Folded.of(composed).text().replaceAll("\\s+", " ").strip();
    String plain = ARTICLE.matcher(folded).replaceFirst("");
    return List.of(folded, plain).stream()
        .flatMap(
            n ->
                in(n, on).stream()
                    .filter(m -> m.start() == 0 && m.end() == n.length())
                    .map(Mention::id))
        .findFirst();
  }

  /** All States named in a folded text, in order, the longest names first, none inside another. */
  public List<Mention> in(String folded, Optional<LocalDate> on) {
    return names.in(folded).stream()
        .map(m -> new Mention(bearer(m.value(), on), m.start(), m.end()))
        .toList();
  }

  /**
   * Of several States that have borne one name, the one that bore it on the day, or else the last
   * one that took it over before: "Yugoslavia" is not the State of 1945 in a table of 2019.
   */
  private static String bearer(List<Name> borne, Optional<LocalDate> on) {
    return on.flatMap(day -> bearer(borne, day))
        .or(() -> borne.stream().filter(n -> !n.isDated()).findFirst())
        .orElse(borne.get(0))
        .id();
  }

  private static Optional<Name> bearer(List<Name> borne, LocalDate day) {
    return borne.stream()
        .filter(n -> n.isDated() && n.isBorneOn(day))
        .findFirst()
        .or(
            () ->
                borne.stream()
                    .filter(
                        n ->
                            n.from().isPresent()
                                && n.until().filter(u -> !u.isAfter(day)).isPresent())
                    .max(Comparator.comparing(n -> n.until().get())));
  }
}
