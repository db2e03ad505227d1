/**
 * Questions to other endpoints by {@code SERVICE} (SPARQL 1.1 Federated Query), to those of a list
 * only.
 *
 * <p>In: the list, and a dataset's context. Out: a dataset whose queries may ask the endpoints of
 * the list, within limits, or an error that says which endpoint failed and how. Start at {@link
 * org.plenary.federation.Federation}.
 */
package org.plenary.federation;
