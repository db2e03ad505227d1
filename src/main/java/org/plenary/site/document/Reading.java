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
 * A text as it is read: in one language, or in two side by side; whole, or a portion of it.
 *
 * @param version what is shown
 * @param text the whole text, without marks
 * @param others the other languages in which it was read
 * @param beside the same in another language; empty for none
 * @param portions what a long text is cut into
 * @param number the portion that is shown; empty for the whole text
 * @param mandates the paragraphs of the whole text that order something for later sessions
 */
public record Reading(
    Version version,
    Version text,
    List<String> others,
    Optional<Version> beside,
    Portions portions,
    Optional<Integer> number,
    List<Paragraph> mandates) {

  /** Paragraphs of the same name in both languages; either may be missing. */
  public record Pair(Optional<Paragraph> one, Optional<Paragraph> other) {}

  /** Whether the text goes on before or behind what is shown, or could be shown in portions. */
  public boolean isLong() {
    return portions.all().size() > 1;
  }

  /** Whether what stands beside the text (history, votes, what cites it) stands on this page. */
  public boolean isFirst() {
    return number.orElse(1) == 1;
  }

  /** The portions, when there is more than one. */
  public List<Portion> cut() {
    return isLong() ? portions.all() : List.of();
  }

  /** Where a part begins. */
  public String part(String name) {
    boolean here = version.parts().stream().anyMatch(p -> p.name().equals(name));
    boolean first = portion(portions.start().getOrDefault(name, 0));
    return here && (number.isEmpty() || first || name.equals("footnote"))
        ? "#part-" + name
        : at("part-" + name);
  }

  private boolean portion(int wanted) {
    return number.filter(n -> n == wanted).isPresent();
  }

  /** Where a paragraph is read. */
  public String place(Paragraph paragraph) {
    boolean here = version.paragraphs().anyMatch(p -> p.key().equals(paragraph.key()));
    return here ? "#" + paragraph.anchor() : at(paragraph.anchor());
  }

  private String at(String anchor) {
    return languages() + "&at=" + anchor + "#" + anchor;
  }

  /** Where a portion is. */
  public String portion(Portion portion) {
    return languages() + "&part=" + portion.number() + "#text";
  }

  /** Where the whole text is. */
  public String whole() {
    return whole("text");
  }

  /** Where a part of the page is that has the whole text, e.g. {@code cites}. */
  public String whole(String part) {
    return languages() + "&whole=yes#" + part;
  }

  /** Of this page itself (RFC 3986, section 5.2.2): its path stands in the address already. */
  private String languages() {
    return "?clang=" + version.language() + beside.map(b -> "&with=" + b.language()).orElse("");
  }

  /** The kinds of what is marked, in order. */
  public Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    version.parts().stream()
        .flatMap(p -> p.paragraphs().stream())
        .flatMap(p -> p.runs().stream())
        .filter(Run::leads)
        .forEach(r -> kinds.add(r.kind()));
    return kinds;
  }

  /** Anchors that lead to a paragraph from a hit in a language that is not shown. */
  public List<String> anchors(Paragraph paragraph) {
    return others.stream()
        .filter(l -> beside.filter(b -> b.language().equals(l)).isEmpty())
        .map(paragraph::anchor)
        .toList();
  }

  /** A part in both languages, paragraph by paragraph; what only the other has comes last. */
  public List<Pair> pairs(String part) {
    Map<String, Paragraph> one = paragraphs(version, part);
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
