/**
 * What HTTP itself asks of a server: which form a client wants, and what it has already.
 *
 * <p>In: header lines. Out: {@link org.plenary.site.http.Accept}, {@link
 * org.plenary.site.http.EntityTag}. Nothing here knows of documents.
 */
package org.plenary.site.http;
