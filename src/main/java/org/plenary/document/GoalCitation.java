package org.plenary.document;

import java.util.Optional;

/**
 * A document citing a Sustainable Development Goal or a target of one.
 *
 * @param place where it stands
 * @param code the goal or target, e.g. {@code 5}, {@code 5.6}
 * @param verb the leading verb of the paragraph (for a footnote, of the paragraph with its mark)
 */
public record GoalCitation(Place place, String code, Optional<LeadingVerb> verb) {}
