package org.plenary.document;

import java.time.LocalDate;

/**
 * A statement that an organisation took another name: "On 28 June 2011, the Organization of the
 * Islamic Conference changed its name to the Organization of Islamic Cooperation."
 */
public record NameChange(Place place, String from, String to, LocalDate on) {}
