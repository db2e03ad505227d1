/**
 * How well texts are read: what the extraction found against gold that others wrote, by field,
 * language and kind of damage.
 *
 * <p>In: gold (the Secretariat's AKN4UN XML with its catalogue, or tables that people write) and
 * the texts of the same documents, as they come or damaged on purpose. Out: precision, recall, F1,
 * and what was missed and made up. Start at {@link org.plenary.evaluate.Comparison}: both sides are
 * {@link org.plenary.evaluate.Facts}, compared field by field.
 */
package org.plenary.evaluate;
