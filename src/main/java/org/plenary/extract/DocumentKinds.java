package org.plenary.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.document.DocumentType;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Kinds;

/** Tells by the words with which a line of the masthead begins what a document is. */
final class DocumentKinds {
  /** "Agenda item 5" is no agenda. */
  private static final Pattern ITEM = Pattern.compile("agenda items? .*");

  private final Kinds kinds;

  /**
   * @param kinds the words of titles
   */
  DocumentKinds(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * "Note by the Secretariat" below the title of A/C.2/80/L.1, "Letter dated …", "Report of the …".
   * The first line of the kind decides: what stands below may name other documents.
   */
  Optional<DocumentType> of(List<String> lines) {
    return lines.stream().flatMap(l -> ofLine(l).stream()).findFirst();
  }

  private Optional<DocumentType> ofLine(String line) {
    String folded = Folded.of(line.replaceFirst("^[“\"«*_ ]+", "")).text();
    return kinds.in(folded).stream()
        .filter(k -> k.start() == 0 && !ITEM.matcher(folded).matches())
        .flatMap(k -> type(k.kind()).stream())
        .findFirst();
  }

  private static Optional<DocumentType> type(Kinds.Kind kind) {
    return Arrays.stream(DocumentType.values())
        .filter(t -> t.term().equals(kind.term()))
        .findFirst();
  }
}
