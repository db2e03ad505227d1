package org.plenary.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Kinds of meetings, or of agreements, by the words that texts use for them. */
public final class Kinds {
  private final Phrases<Kind> phrases = new Phrases<>();
  private final Map<String, Kind> byId = new HashMap<>();

  /**
   * @param id identifier, e.g. {@code general-meeting}
   * @param term local name of its class in the ontology, e.g. {@code GeneralMeeting}
   */
  public record Kind(String id, String term) {}

  /**
   * @param kind the kind
   * @param start first character
   * @param end one past the last
   */
  public record Mention(Kind kind, int start, int end) {}

  /** Reads a list: the file, its scheme, and the property that names the class. */
  static Kinds load(String file, String scheme, String property) {
    var lists = WordLists.of(file);
    var kinds = new Kinds();
    for (Node node : lists.inScheme(scheme)) {
      String type = lists.firstLink(node, property).orElse("");
      var kind = new Kind(lists.notation(node), type.substring(type.indexOf('#') + 1));
      kinds.byId.put(kind.id(), kind);
      lists.labels(node).forEach(w -> kinds.phrases.add(w.text(), kind));
    }
    return kinds;
  }

  /** The kind with an identifier. */
  public Optional<Kind> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Kinds named in a folded text, in order, none inside another. */
  public List<Mention> in(String folded) {
    return phrases.in(folded).stream()
        .map(m -> new Mention(m.value(), m.start(), m.end()))
        .toList();
  }
}
