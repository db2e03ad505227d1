package org.plenary.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one document states.
 *
 * @param name the document's symbol, or the file's name when it has none
 * @param language BCP 47 tag
 * @param fields the facts by field; a field that is absent is not measured in this document
 * @param open what gold leaves open, by field: a found fact with such an anchor counts neither for
 *     nor against, as the citation of a number that the XML prints without a link
 */
public record Facts(
    String name, String language, Map<Field, List<Fact>> fields, Map<Field, Set<String>> open) {
  public Facts {
    fields = fields.isEmpty() ? Map.of() : new EnumMap<>(fields);
    open = Map.copyOf(open);
  }
}
