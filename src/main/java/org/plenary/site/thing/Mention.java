package org.plenary.site.thing;

import org.apache.jena.graph.Node;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.link.Address;
import org.plenary.site.link.Link;
import org.plenary.site.page.Texts;

/**
 * A place where a document speaks of something.
 *
 * @param statement what was found there
 * @param thing the document that speaks
 * @param place the paragraph or note
 * @param verb the paragraph's leading verb as it stands
 * @param words the words found
 * @param date the date stated with it, ISO 8601 or empty
 */
public record Mention(
    Link statement, Link thing, Link place, String verb, String words, String date) {

  /** Letters of a quote in a list; a mandate's is a whole paragraph. */
  private static final int QUOTE = 240;

  /** A row of {@code place}. */
  static Mention of(Node statement, SiteQueries.Row row, Texts texts) {
    return new Mention(
        Link.of(statement),
        Link.of(row.required("document"), row.node("label")),
        place(row, texts),
        row.text("verb"),
        Link.cut(row.text("quote"), QUOTE),
        row.text("statedDate"));
  }

  private static Link place(SiteQueries.Row row, Texts texts) {
    String part = row.text("part");
    if (row.node("paragraph").isEmpty()) {
      return new Link(texts.of("part." + part), "", texts.language());
    }
    String mark = row.node("mark").isPresent() ? row.text("mark") : row.text("number");
    String place = texts.of("place." + part, mark);
    String note = row.text("note");
    String words =
        note.isEmpty() || part.equals("footnote") ? place : texts.of("place.note", place, note);
    return new Link(words, Address.path(row.text("paragraph")), texts.language());
  }
}
