/**
 * Pictures of what was asked: bars by year, timelines, networks of documents, votes.
 *
 * <p>In: rows of the queries for pages. Out: a {@link org.plenary.site.picture.Picture}, which has
 * a {@link org.plenary.site.picture.Drawing} and the {@link org.plenary.site.picture.Grid} behind
 * it; {@code picture/figure.jte} shows both. All places and sizes are counted here, so that nothing
 * moves when a page is read.
 */
package org.plenary.site.picture;
