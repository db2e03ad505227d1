/**
 * The first page: how much there is, what is new, and where to begin.
 *
 * <p>Start at {@link org.plenary.site.home.HomeServlet}.
 */
package org.plenary.site.home;
