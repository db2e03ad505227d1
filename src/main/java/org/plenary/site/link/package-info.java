/**
 * From IRIs to addresses of this site, so that pages work on any host while data never changes.
 *
 * <p>In: an IRI of the graph. Out: an {@link org.plenary.site.link.Address}, a {@link
 * org.plenary.site.link.Link} with words on it.
 */
package org.plenary.site.link;
