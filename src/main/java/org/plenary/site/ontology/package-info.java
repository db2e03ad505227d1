/**
 * The vocabulary explained: terms of the ontology, lists of words, shapes.
 *
 * <p>In: the ontology, the word lists and the shapes as published. Out: {@code /ontology}, {@code
 * /vocabularies}, {@code /shapes}. Start at {@link org.plenary.site.ontology.OntologyServlet}.
 */
package org.plenary.site.ontology;
