/**
 * The questions people ask: the files of {@code queries/}, their parameters and their answers.
 *
 * <p>In: a name and values. Out: an answer as text, TSV, CSV, JSON or XML. Start at {@link
 * org.plenary.query.Catalogue}.
 */
package org.plenary.query;
