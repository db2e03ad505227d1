/**
 * Which pictures there are, of what, and from which query each is made.
 *
 * <p>In: rows of {@code queries/site/picture-*.rq}. Out: a {@link
 * org.plenary.site.picture.Picture}, on a page or for download. Start at {@link
 * org.plenary.site.gallery.Gallery}.
 */
package org.plenary.site.gallery;
