package org.plenary.document;

/**
 * An organisation named in the text.
 *
 * @param place where
 * @param organisation which
 */
public record OrganisationMention(Place place, OrganisationRef organisation) {}
