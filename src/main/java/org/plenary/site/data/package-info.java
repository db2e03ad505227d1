/**
 * What the whole of the data is, for programs: its description, dumps, sitemap, and feed.
 *
 * <p>In: counts of the store and the folder of dumps. Out: VoID, DCAT and service description at
 * {@code /data} and {@code /.well-known/void}, files under {@code /dump/}. Start at {@link
 * org.plenary.site.data.DataServlet}.
 */
package org.plenary.site.data;
