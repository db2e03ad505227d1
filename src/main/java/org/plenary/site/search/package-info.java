/**
 * The box that finds things: its page, suggestions while typing, and the same for programs.
 *
 * <p>In: what somebody typed, and chosen facets. Out: {@code /search}, {@code /suggest}, {@code
 * /api/}. The index itself is {@link org.plenary.search.SearchIndex}. Start at {@link
 * org.plenary.site.search.SearchServlet}.
 */
package org.plenary.site.search;
