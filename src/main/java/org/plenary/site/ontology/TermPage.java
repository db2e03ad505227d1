package org.plenary.site.ontology;

import java.util.List;
import org.plenary.site.link.Link;
import org.plenary.site.picture.Network;

/**
 * All about a term of the ontology.
 *
 * @param iri the term's IRI
 * @param below the kinds, or special cases, of it
 * @param has properties that its things have
 * @param leading properties that lead to its things
 * @param alignments how it relates to terms of others
 * @param reason why so, in the reader's language; empty where there is no more to say
 * @param rules what shapes promise of it
 * @param changes what became of it from version to version
 * @param around what leads from and to it
 * @param uses statements with it in what is served
 * @param examples some of them
 */
public record TermPage(
    Term term,
    String iri,
    List<Link> below,
    List<Link> has,
    List<Link> leading,
    List<Alignments.Alignment> alignments,
    String reason,
    List<Rule> rules,
    Changes changes,
    Network around,
    long uses,
    List<Use> examples) {

  /**
   * What became of a term.
   *
   * @param since the version of the ontology that brought it
   * @param notes what was changed since, in the reader's language
   * @param deprecated whether it is no longer used
   * @param replacements what is used in its place
   */
  public record Changes(
      String since, List<Link> notes, boolean deprecated, List<Link> replacements) {}

  /** What a shape promises: the page of the shape, and its words, the reader's language first. */
  public record Rule(Link shape, List<Link> words) {}

  /** A thing with the term, and its value; a class has no value. */
  public record Use(Link thing, Link value) {}
}
