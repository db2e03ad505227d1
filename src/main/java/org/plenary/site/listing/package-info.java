/**
 * Lists to browse: everything of one kind, by letter or by year, and what of it has some words.
 *
 * <p>In: names. Out: {@link org.plenary.site.listing.ListingPage}. Start at {@link
 * org.plenary.site.listing.Entries}.
 */
package org.plenary.site.listing;
