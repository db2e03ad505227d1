/**
 * Full-text search: a Lucene index beside the store, brought up to date graph by graph.
 *
 * <p>In: the published graphs. Out: hits with the words that matched, facets, suggestions. Start at
 * {@link org.plenary.search.SearchIndex}; {@link org.plenary.search.Question} is what people ask,
 * {@link org.plenary.search.Answer} what they get.
 */
package org.plenary.search;
