package org.plenary.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document citing another.
 *
 * @param place where it stands
 * @param target what is cited
 * @param verb the leading verb of the paragraph (for a footnote, of the paragraph with its mark)
 * @param statedDate the cited document's date as this document states it
 * @param citedAs what the words around call the cited document, when its symbol does not say it:
 *     "Supplement No. 53 (A/66/53)"
 * @param locator the part of the cited document, e.g. {@code chap. II, sect. A}
 */
public record Citation(
    Place place,
    Target target,
    Optional<LeadingVerb> verb,
    Optional<LocalDate> statedDate,
    Optional<DocumentType> citedAs,
    Optional<String> locator) {}
