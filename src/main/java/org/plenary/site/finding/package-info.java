/**
 * What a reader should know of the data: findings of reading and of checks, by kind.
 *
 * <p>In: rows of the queries for findings. Out: {@code /findings}, and the findings that pages of
 * things list. Start at {@link org.plenary.site.finding.FindingsServlet}.
 */
package org.plenary.site.finding;
