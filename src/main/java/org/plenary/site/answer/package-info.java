/**
 * What is shown of a question in SPARQL and of its answer.
 *
 * <p>In: the text of a query, a table or a graph. Out: records that templates show: the text in
 * colours, where it breaks the grammar, a chart, a map. Start at {@link
 * org.plenary.site.answer.SparqlText}.
 */
package org.plenary.site.answer;
