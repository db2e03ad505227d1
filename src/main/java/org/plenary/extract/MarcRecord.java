package org.plenary.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record of MARC 21: fields with a tag of three characters, of which those from 010 on have
 * subfields (MARC 21 Format for Bibliographic Data, Introduction).
 *
 * @param repaired values that had been encoded twice, {@code CÃ´te d'Ivoire}, as they stood
 */
record MarcRecord(List<Field> fields, List<String> repaired) {
  MarcRecord {
    fields = List.copyOf(fields);
    repaired = List.copyOf(repaired);
  }

  /**
   * A field. A control field has one subfield, without code, and no indicators.
   *
   * @param indicators two characters that say more of the field, by tag
   */
  record Field(String tag, String indicators, List<Subfield> subfields) {
    Field {
      subfields = List.copyOf(subfields);
    }

    /** The first subfield of a code that is not blank. */
    Optional<String> first(String code) {
      return all(code).findFirst();
    }

    Stream<String> all(String code) {
      return subfields.stream()
          .filter(s -> s.code().equals(code))
          .map(Subfield::value)
          .filter(v -> !v.isEmpty());
    }
  }

  /**
   * A piece of a field.
   *
   * @param code a letter or digit; empty in a control field
   */
  record Subfield(String code, String value) {}

  Stream<Field> of(String tag) {
    return fields.stream().filter(f -> f.tag().equals(tag));
  }

  /** A subfield of the first field that has it. */
  Optional<String> first(String tag, String code) {
    return of(tag).flatMap(f -> f.all(code)).findFirst();
  }
}
