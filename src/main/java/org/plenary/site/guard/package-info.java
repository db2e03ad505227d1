/**
 * What keeps a public server alive: bounds for queries before they run, while they run and for what
 * they build, and for each client that asks.
 *
 * <p>In: requests and queries of strangers. Out: the same, harmless, or a {@link
 * org.plenary.site.guard.RefusedException} that says which bound was met and what to do.
 */
package org.plenary.site.guard;
