package org.plenary.extract;

/**
 * The part of a composite resolution that a document is: B of 34/83 B.
 *
 * @param letter its letter
 * @param certain false when the letter is not legible and follows from the parts around it
 */
record DocumentPart(String letter, boolean certain) {}
