/**
 * Questions in SPARQL and their answers: those of programs, whole or an error ({@link
 * org.plenary.site.sparql.WholeAnswers}), and what people see of them: the editor, the queries of
 * this program with their parameters, and answers as table, chart, graph or map.
 *
 * <p>In: the text of a query, a table or a graph. Out: records that templates show. Start at {@link
 * org.plenary.site.sparql.SparqlPages}.
 */
package org.plenary.site.sparql;
