package org.plenary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.document.Agreement;
import org.plenary.document.Found;
import org.plenary.document.Meeting;
import org.plenary.document.OrganisationMention;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.document.UnDocument;
import org.plenary.lexicon.Folded;

/** What the reader and the extraction say of one document, as rows that can be compared. */
final class HandGoldRows {
  private static final Map<String, String> TYPES =
      Map.of(
          "MemorandumOfUnderstanding",
          "memorandum of understanding",
          "MemorandumOfCooperation",
          "memorandum of cooperation",
          "Memorandum",
          "memorandum");

  private final List<Map<String, String>> organisations;
  private final List<UnDocument> found;
  private final Map<String, Set<String>> wordsById = new HashMap<>();

  /**
   * @param organisations the reader's organisations of this document
   * @param found the documents that the extraction found in the text
   */
  HandGoldRows(List<Map<String, String>> organisations, List<UnDocument> found) {
    this.organisations = organisations;
    this.found = found;
    for (Found<OrganisationMention> mention : all(UnDocument::organisations)) {
      if (mention.value().organisation() instanceof OrganisationRef.Listed listed) {
        wordsById.computeIfAbsent(listed.id(), id -> new HashSet<>()).add(plain(mention.text()));
      }
    }
  }

  /** Mentions by organisation, as the reader counted. */
  static Map<String, Integer> readOrganisations(List<Map<String, String>> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(r -> counts.put(key(r), Integer.valueOf(r.get("mentions"))));
    return counts;
  }

  private <T> List<T> all(Function<UnDocument, List<T>> statements) {
    return found.stream().flatMap(d -> statements.apply(d).stream()).toList();
  }

  /** Mentions by organisation, as found. */
  Map<String, Integer> organisations() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all(UnDocument::organisations)
        .forEach(m -> counts.merge(key(m.value().organisation()), 1, Integer::sum));
    return counts;
  }

  /** The meetings found, each once for each paragraph. */
  List<Map<String, String>> meetings() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Found<Meeting.Mention> mention : all(UnDocument::meetings)) {
      Meeting meeting = mention.value().meeting();
      if (meeting.period().isEmpty() && mention.value().outcome().isPresent()) {
        continue; // a meeting known by its outcome only: the gold has dated ones
      }
      Map<String, String> row = new LinkedHashMap<>();
      row.put("name", meeting.name());
      row.put("start", meeting.period().map(p -> p.start().iso()).orElse(""));
      row.put("end", meeting.period().map(p -> p.end().iso()).orElse(""));
      row.put("place", meeting.place().orElse(""));
      row.put("scheduled", Boolean.toString(meeting.scheduled()));
      putPlace(row, mention.value().where());
      if (row.get("end").equals(row.get("start"))) {
        row.put("end", "");
      }
      if (rows.stream().noneMatch(r -> equalBut("name", r, row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * The agreements found, a row a party.
   *
   * @param repeated whether the readers of the gold counted later short mentions of one too: "the
   *     Relationship Agreement"
   */
  List<Map<String, String>> memoranda(boolean repeated) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Found<Agreement.Mention> mention : all(UnDocument::agreements)) {
      if (!repeated && mention.rule().equals(DefinedAgreements.RULE)) {
        continue;
      }
      Agreement agreement = mention.value().agreement();
      List<String> parties = agreement.parties().stream().map(this::key).toList();
      for (String party : parties.isEmpty() ? List.of("") : parties) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", TYPES.getOrDefault(agreement.kind().term(), "agreement"));
        row.put("party", party);
        row.put("signedOn", agreement.signed().map(d -> d.iso()).orElse(""));
        row.put("place", agreement.signedAt().orElse(""));
        putPlace(row, mention.value().where());
        if (!rows.contains(row)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** The reader's agreements, with the parties as {@link #key} names them. */
  static List<Map<String, String>> readMemoranda(List<Map<String, String>> rows) {
    return rows.stream()
        .map(
            r -> {
              Map<String, String> row = new LinkedHashMap<>(r);
              String id = r.get("organisation");
              row.put("party", id.isEmpty() ? plain(r.get("party")) : id);
              return row;
            })
        .distinct()
        .toList();
  }

  /** Whether a found row is a row of the reader's in the given columns. */
  static boolean meets(Map<String, String> found, Map<String, String> read, List<String> columns) {
    return columns.stream().allMatch(c -> meets(c, found.get(c), read));
  }

  private static boolean meets(String column, String found, Map<String, String> read) {
    boolean anyPart = Set.of("part", "number").contains(column) && read.get("part").isEmpty();
    boolean any = anyPart || column.equals("scheduled") && read.get(column).isEmpty();
    return any
        || Arrays.stream(read.get(column).split(" \\| ", -1))
            .anyMatch(cell -> plain(cell).equals(plain(found)));
  }

  private static boolean equalBut(String column, Map<String, String> a, Map<String, String> b) {
    return a.keySet().stream().allMatch(c -> c.equals(column) || a.get(c).equals(b.get(c)));
  }

  private static void putPlace(Map<String, String> row, Place place) {
    row.put("part", place.part().name().toLowerCase(Locale.ROOT));
    row.put("number", place.part() == Part.FOOTNOTE ? "" : place.path().replaceFirst("/.*", ""));
  }

  /** The reader's row for an organisation, or what the extraction calls it. */
  private String key(OrganisationRef ref) {
    if (ref instanceof OrganisationRef.Listed listed) {
      return organisations.stream()
          .filter(r -> r.get("organisation").equals(listed.id()))
          .findFirst()
          .or(() -> named(wordsById.getOrDefault(listed.id(), Set.of())))
          .map(HandGoldRows::key)
          .orElse(listed.id());
    }
    String name = plain(((OrganisationRef.Named) ref).name());
    return named(Set.of(name)).map(HandGoldRows::key).orElse(name);
  }

  private Optional<Map<String, String>> named(Set<String> words) {
    return organisations.stream()
        .filter(
            r ->
                Arrays.stream(r.get("names").split(" \\| "))
                    .map(HandGoldRows::plain)
                    .anyMatch(words::contains))
        .findFirst();
  }

  private static String key(Map<String, String> row) {
    return row.get("organisation").isEmpty() ? plain(row.get("label")) : row.get("organisation");
  }

  /** Folded, without an article before it. */
  private static String plain(String words) {
    return Folded.of(words)
        .text()
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?:(?:the|la|le|les) |l' ?)", "");
  }

  /** For reports: the cells of a row that are not empty. */
  static String shown(Map<String, String> row) {
    return row.entrySet().stream()
        .filter(e -> !Set.of("document", "symbol", "organisation", "subject").contains(e.getKey()))
        .map(e -> e.getValue())
        .collect(Collectors.joining(" · "));
  }
}
