/**
 * Asking a store within limits: what a query may do, how long, how much, and whose turn it is.
 *
 * <p>In: a query of {@code queries/site} with values for its parameters, or a stranger's. Out: rows
 * or a graph, whole, or an error that says which limit was met. Start at {@link
 * org.plenary.site.answer.SiteQueries}; strangers' queries go through {@link
 * org.plenary.site.answer.SafeQuery}.
 */
package org.plenary.site.answer;
