/**
 * The published data: an embedded TDB2 store with a named graph for each document.
 *
 * <p>In: documents' graphs. Out: a dataset to query. Start at {@link org.plenary.store.Store};
 * {@link org.plenary.store.Publisher} is the whole build.
 */
package org.plenary.store;
