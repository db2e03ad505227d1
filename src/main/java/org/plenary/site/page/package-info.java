/**
 * What all pages share: who visits in which language, the frame around a page, names of things,
 * words in English and French, style sheets and scripts, and pages for errors.
 *
 * <p>In: a request. Out: a {@link org.plenary.site.page.Visit}, and through {@link
 * org.plenary.site.page.Pages} the reply.
 */
package org.plenary.site.page;
