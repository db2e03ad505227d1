/**
 * Links from what is published to data of others.
 *
 * <p>In: a dataset, and a query of {@code queries/links/} for each set of links. Out: the links,
 * and what is said of them in VoID. Start at {@link org.plenary.link.Linkset}.
 */
package org.plenary.link;
