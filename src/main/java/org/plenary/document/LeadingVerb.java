package org.plenary.document;

/**
 * The verb that says what a paragraph does.
 *
 * @param text as it stands with its modifiers, e.g. {@code Notes with satisfaction}
 * @param concept the identifier of its concept in the word list, e.g. {@code note}
 */
public record LeadingVerb(String text, String concept) {}
