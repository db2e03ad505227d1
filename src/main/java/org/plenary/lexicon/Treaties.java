package org.plenary.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.plenary.symbol.TreatyReference;

/** The multilateral treaties that resolutions name most, by name and by reference. */
public final class Treaties {
  private final List<Treaty> all = new ArrayList<>();
  private final Phrases<Treaty> names = new Phrases<>();

  /**
   * A treaty of the list.
   *
   * @param reference where it is published, with all its volumes
   * @param names its full name by language
   */
  public record Treaty(TreatyReference reference, Map<String, String> names) {
    public Treaty {
      names = Map.copyOf(names);
    }
  }

  /**
   * A treaty named in a text.
   *
   * @param treaty the treaty
   * @param start first character
   * @param end one past the last
   */
  public record Mention(Treaty treaty, int start, int end) {}

  /** Reads the list. */
  static Treaties load() {
    var lists = WordLists.of("treaties.ttl");
    var treaties = new Treaties();
    for (Node node : lists.ofClass("Treaty")) {
      var series = TreatyReference.Series.valueOf(lists.words(node, "treatySeries").get(0).text());
      List<Integer> volumes =
          lists.words(node, "volume").stream().map(w -> Integer.valueOf(w.text())).toList();
      Optional<String> number =
          lists.words(node, "registrationNumber").stream().map(WordLists.Word::text).findFirst();
      Map<String, String> full =
          lists.words(node, SKOS.prefLabel.asNode()).stream()
              .collect(Collectors.toMap(WordLists.Word::language, WordLists.Word::text));
      var treaty = new Treaty(new TreatyReference(series, number, volumes), full);
      treaties.all.add(treaty);
      lists.labels(node).forEach(w -> treaties.names.add(w.text(), treaty));
    }
    return treaties;
  }

  /** The treaties named in a folded text, in order. */
  public List<Mention> in(String folded) {
    return names.in(folded).stream().map(m -> new Mention(m.value(), m.start(), m.end())).toList();
  }

  /**
   * The treaties of the list to which a reference points: "vols. 2225, 2237, 2241 and 2326, No.
   * 39574" is a convention with three protocols, "vols. 1833, 1834 and 1835, No. 31363" one treaty.
   */
  public List<Treaty> at(TreatyReference reference) {
    return all.stream()
        .filter(t -> t.reference().series() == reference.series())
        .filter(
            t -> !reference.number().isEmpty() && t.reference().number().equals(reference.number()))
        .filter(t -> reference.volumes().isEmpty() || share(t.reference(), reference))
        .toList();
  }

  private static boolean share(TreatyReference a, TreatyReference b) {
    return a.volumes().stream().anyMatch(b.volumes()::contains);
  }
}
