package org.plenary.document;

import java.util.List;
import java.util.Optional;
import org.plenary.lexicon.Kinds;

/**
 * A memorandum of understanding, a memorandum of cooperation or another agreement.
 *
 * @param kind its kind in the word list, e.g. {@code memorandum-of-understanding}
 * @param subject e.g. {@code technical cooperation in the field of human rights}
 * @param parties who concluded it, as far as stated
 * @param signed when it was signed
 * @param signedAt where it was signed
 */
public record Agreement(
    Kinds.Kind kind,
    Optional<String> subject,
    List<OrganisationRef> parties,
    Optional<UncertainDate> signed,
    Optional<String> signedAt) {
  public Agreement {
    parties = List.copyOf(parties);
  }

  /** An agreement and the place in the document that speaks of it. */
  public record Mention(Place where, Agreement agreement) {}
}
