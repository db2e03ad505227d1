/**
 * Document symbols: "217 A (III)" ↔ {@link org.plenary.symbol.Symbol}. Parses, prints and finds
 * them in running text; depends on nothing.
 *
 * <p>Source of the grammar: United Nations Editorial Manual and the Dag Hammarskjöld Library's
 * guide to document symbols.
 */
package org.plenary.symbol;
