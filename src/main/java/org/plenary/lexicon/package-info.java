/**
 * The word lists of {@code ontology/}, ready for look-up: verbs, calendar, organs, organisations,
 * States, cities, treaties, subjects, goals, kinds of meetings and agreements, languages.
 *
 * <p>In: the bundled Turtle files. Out: {@link org.plenary.lexicon.Lexicon}. A new word is a new
 * line in a Turtle file, never a change here.
 */
package org.plenary.lexicon;
