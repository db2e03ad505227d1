/**
 * What the pages of things show beyond what is said of each: tables, by kind of thing.
 *
 * <p>In: the query of {@code queries/site} that each table is the answer to. Out: {@link
 * org.plenary.site.thing.Section}, with the query and its editor. Start at {@link
 * org.plenary.site.thing.Sections}.
 */
package org.plenary.site.thing;
