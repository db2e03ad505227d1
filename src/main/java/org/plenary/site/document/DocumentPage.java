package org.plenary.site.document;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.graph.DocumentIri;
import org.plenary.site.link.Link;
import org.plenary.site.page.ContentLanguages;
import org.plenary.site.thing.ThingPage;

/**
 * What the page of a document shows beside what the page of any thing does.
 *
 * @param thing what is known of it as of any thing
 * @param reading its text; empty when it was not read here
 * @param facts how it came to be
 * @param stated the days that others state for it, the most stated first; none where its own is
 *     known
 * @param elsewhere where the United Nations keep it; empty for one without a symbol
 * @param address the page without parameters
 * @param first whether this is the first page of its text, or the only one: the others have no more
 *     than text
 * @param cite how to cite it
 * @param ballot how it was voted on, when that is known
 * @param history the resolutions before and after it
 * @param cites what its text cites
 * @param cited what cites it
 * @param queries the questions that the page answers, leading to the editor
 * @param tables questions that can be asked of it alone
 * @param structured what it is, for search engines
 */
public record DocumentPage(
    ThingPage thing,
    Optional<Reading> reading,
    Facts facts,
    List<Stated> stated,
    Optional<Link> elsewhere,
    String address,
    boolean first,
    CiteAs cite,
    Optional<Ballot> ballot,
    History history,
    Cites cites,
    CitedBy cited,
    List<Link> queries,
    List<Link> tables,
    Content structured) {
  /**
   * A day that others state.
   *
   * @param documents how many do
   */
  public record Stated(String day, long documents) {}

  /**
   * What it is known as where no title is: of its other names the longest, the Universal
   * Declaration of Human Rights and not UDHR; none for most.
   */
  public Link knownAs(ContentLanguages languages) {
    List<Link> names =
        thing.out().stream()
            .filter(p -> p.name().equals("altLabel"))
            .flatMap(p -> p.values().stream())
            .toList();
    String language = languages.best(names, Link::language).map(Link::language).orElse("");
    return facts.title().label().isEmpty()
        ? names.stream()
            .filter(n -> n.language().equals(language))
            .max(Comparator.comparingInt(n -> n.label().length()))
            .orElse(Link.NONE)
        : facts.title();
  }

  /** Whether it states no symbol, so that its file names it. */
  public boolean isUnidentified() {
    return DocumentIri.of(thing.iri()).flatMap(DocumentIri::digest).isPresent();
  }

  /** Whether the margin has room beside the text: two languages need all of it. */
  public boolean isBeside() {
    return reading.filter(r -> r.beside().isEmpty()).isPresent();
  }

  /** The mandates in the text that is shown, in order. */
  public List<Paragraph> mandates() {
    return reading.map(Reading::mandates).orElse(List.of());
  }
}
