/**
 * The page of a document: its text as people read it with what was found marked in place, other
 * languages beside it, what it cites and what cites it, what went before and came after, how it was
 * adopted, and how to cite it.
 *
 * <p>Records for what the templates show; each is made from rows of {@code queries/site}.
 */
package org.plenary.site.document;
