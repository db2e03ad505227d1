package org.plenary.site.ontology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenary.graph.Plenary;
import org.plenary.rdf.BundledFolder;
import org.plenary.rdf.RdfReader;
import org.plenary.site.link.Link;

/** How terms of ours relate to terms of others: {@code ontology/alignments.ttl}. */
public final class Alignments {
  private static final String FILE = "alignments.ttl";

  /** A statement's first line, e.g. {@code pl:Report skos:closeMatch fabio:Report ;}. */
  private static final Pattern SUBJECT = Pattern.compile("^pl:(\\w+) .*");

  private final Map<String, List<Alignment>> byTerm = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  /**
   * An alignment.
   *
   * @param key the key of the words for its kind, e.g. {@code match.closeMatch}
   * @param target the term of others
   */
  public record Alignment(String key, Link target) {}

  Alignments() {
    RdfReader.bundled("/ontology/" + FILE).stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(this::add);
    byte[] file = BundledFolder.files("ontology", ".ttl").get(FILE);
    reasons(new String(file, StandardCharsets.UTF_8));
  }

  private void add(Triple triple) {
    Node target = triple.getObject();
    if (target.isURI()) {
      byTerm
          .computeIfAbsent(triple.getSubject().toString(), s -> new ArrayList<>())
          .add(
              new Alignment(
                  "match." + Link.shortened(triple.getPredicate().toString()),
                  new Link(target.getURI(), target.getURI(), "")));
    }
  }

  /** The reason for a mapping that is none of OWL's stands above it, as a comment. */
  private void reasons(String file) {
    var comment = new StringBuilder();
    for (String line : file.lines().toList()) {
      Matcher subject = SUBJECT.matcher(line);
      if (line.startsWith("#")) {
        comment.append(line.substring(1));
      } else {
        if (subject.matches() && comment.length() > 0) {
          reasons.put(Plenary.NS + subject.group(1), comment.toString().strip());
        }
        comment.setLength(0);
      }
    }
  }

  List<Alignment> of(String term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** Why it is aligned so, in English; empty where the kind of match says enough. */
  String reason(String term) {
    return reasons.getOrDefault(term, "");
  }
}
