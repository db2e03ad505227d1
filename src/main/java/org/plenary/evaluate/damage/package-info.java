/**
 * Damages clean text on purpose, one kind at a time, so that each kind can be measured alone. What
 * comes out depends on the text and the seed only.
 *
 * <p>A clean text has blank lines between its blocks, superscripts as note marks, and the notes
 * below a rule at the end.
 */
package org.plenary.evaluate.damage;
