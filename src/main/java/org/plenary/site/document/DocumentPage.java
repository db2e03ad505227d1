package org.plenary.site.document;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.plenary.site.link.Link;
import org.plenary.site.thing.ThingPage;

/**
 * What the page of a document shows beside what the page of any thing does.
 *
 * @param thing what is known of it as of any thing
 * @param reading its text; empty when it was not read here
 * @param title what it is about, empty when it is not known
 * @param address the page without parameters
 * @param first whether this is the first page of its text, or the only one: the others have no more
 *     than text
 * @param cite how to cite it
 * @param ballot how it was voted on, when that is known
 * @param history the resolutions before and after it
 * @param cited what cites it
 * @param structured what it is, for search engines
 */
public record DocumentPage(
    ThingPage thing,
    Optional<Reading> reading,
    Link title,
    String address,
    boolean first,
    CiteAs cite,
    Optional<Ballot> ballot,
    History history,
    CitedBy cited,
    Content structured) {
  /** The mandates in the text, in order. */
  public List<Paragraph> mandates() {
    return reading.map(Reading::mandates).orElse(List.of());
  }
}
