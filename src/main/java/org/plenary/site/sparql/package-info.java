/**
 * What people see of a question in SPARQL and of its answer: the editor, the queries of this
 * program with their parameters, and answers as table, chart, graph or map.
 *
 * <p>In: the text of a query, a table or a graph. Out: records that templates show. Start at {@link
 * org.plenary.site.sparql.SparqlPages}.
 */
package org.plenary.site.sparql;
