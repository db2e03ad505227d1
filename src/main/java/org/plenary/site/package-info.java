/**
 * The endpoint and the pages: one process, one port.
 *
 * <p>In: a {@link org.plenary.store.Store}. Out: {@code /sparql}, and a page and data for every
 * IRI. Start at {@link org.plenary.site.Site}.
 *
 * <p>A request goes through {@code http} (what form it wants) and {@code page} (who asks, in which
 * language) to the room of what it asks for: {@code document}, {@code thing}, {@code listing},
 * {@code search}, {@code gallery}, {@code sparql}, {@code ontology}, {@code finding}, {@code data}
 * or {@code home}. Each asks the store through {@code answer}.
 */
package org.plenary.site;
