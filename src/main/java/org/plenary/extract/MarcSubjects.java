package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.document.CatalogueRecord.Subject;
import org.plenary.lexicon.Subjects;

/** Subject headings: names (610, 611), titles (630), topics (650) and places (651). */
final class MarcSubjects {
  private static final List<String> NAMES = List.of("610", "611", "630");
  private static final List<String> CONCEPTS = List.of("650", "651");

  private static final String THESAURUS = "UNBIS Thesaurus";

  /** Names and titles are the Library's own authorities. */
  private static final String AUTHORITIES = "DHLAUTH";

  private static final Pattern GOAL =
      Pattern.compile("Sustainable Development Goals\\. Goal (\\d{1,2})");

  private final Subjects thesaurus;

  MarcSubjects(Subjects thesaurus) {
    this.thesaurus = thesaurus;
  }

  List<Subject> of(MarcRecord marc, RecordFindings findings) {
    List<Subject> subjects = new ArrayList<>();
    for (MarcRecord.Field field : marc.fields()) {
      boolean concept = CONCEPTS.contains(field.tag());
      if (concept || NAMES.contains(field.tag())) {
        heading(field).ifPresent(name -> subjects.add(subject(field, name, concept, findings)));
      }
    }
    return subjects;
  }

  /** A name and the form of the subject: "UN. General Assembly (78th sess.)--Work organization". */
  private static Optional<String> heading(MarcRecord.Field field) {
    return field.first("a").map(a -> a + field.first("g").map(g -> "--" + g).orElse(""));
  }

  private Subject subject(
      MarcRecord.Field field, String name, boolean concept, RecordFindings findings) {
    Optional<String> code = concept ? thesaurus.code(name) : Optional.empty();
    if (concept && code.isEmpty()) {
      findings.add("unknown-subject", name);
    }
    return new Subject(concept ? THESAURUS : AUTHORITIES, name, code, field.first("0"));
  }

  /** Goals of the 2030 Agenda, by number. */
  List<String> goals(MarcRecord marc) {
    return marc.of("630")
        .flatMap(f -> f.all("a"))
        .map(GOAL::matcher)
        .filter(m -> m.matches())
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }
}
