/**
 * What a United Nations document says, as records: nothing here reads, writes or decides.
 *
 * <p>In: what the rules of {@code extract} found. Out: what {@code graph} maps to RDF. Start at
 * {@link org.plenary.document.UnDocument}.
 */
package org.plenary.document;
