package org.plenary.site.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text as it is read: in one language, or in two side by side.
 *
 * @param versions all language versions; the one that is read first
 * @param beside the one beside it; empty for none
 */
public record Reading(List<Version> versions, Optional<Version> beside) {

  /** Paragraphs of the same name in both languages; either may be missing. */
  public record Pair(Optional<Paragraph> one, Optional<Paragraph> other) {}

  /** The version that is read. */
  public Version version() {
    return versions.get(0);
  }

  /** The languages that may stand beside it. */
  public List<String> others() {
    return versions.stream().skip(1).map(Version::language).toList();
  }

  /** The kinds of what is marked, in order. */
  public Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    version().parts().stream()
        .flatMap(p -> p.paragraphs().stream())
        .flatMap(p -> p.runs().stream())
        .filter(Run::leads)
        .forEach(r -> kinds.add(r.kind()));
    return kinds;
  }

  /** Anchors that lead to a paragraph from a hit in a language that is not shown. */
  public List<String> anchors(Paragraph paragraph) {
    return versions.stream()
        .map(Version::language)
        .filter(l -> !l.equals(version().language()))
        .filter(l -> beside.filter(b -> b.language().equals(l)).isEmpty())
        .map(paragraph::anchor)
        .toList();
  }

  /** A part in both languages, paragraph by paragraph; what only the other has comes last. */
  public List<Pair> pairs(String part) {
    Map<String, Paragraph> one = paragraphs(version(), part);
    Map<String, Paragraph> other = paragraphs(beside.orElseThrow(), part);
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    List<Pair> pairs = new ArrayList<>();
    keys.forEach(
        key ->
            pairs.add(
                new Pair(Optional.ofNullable(one.get(key)), Optional.ofNullable(other.get(key)))));
    return pairs;
  }

  private static Map<String, Paragraph> paragraphs(Version version, String part) {
    Map<String, Paragraph> paragraphs = new LinkedHashMap<>();
    version.parts().stream()
        .filter(p -> p.name().equals(part))
        .flatMap(p -> p.paragraphs().stream())
        .forEach(p -> paragraphs.put(p.key(), p));
    return paragraphs;
  }
}
