/**
 * The endpoint and the pages: one process, one port.
 *
 * <p>In: a {@link org.plenary.store.Store}. Out: {@code /sparql}, and a page and data for every
 * IRI. Start at {@link org.plenary.site.Site}.
 */
package org.plenary.site;
