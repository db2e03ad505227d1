package org.plenary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Agreement;
import org.plenary.document.Found;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Place;
import org.plenary.document.UncertainDate;
import org.plenary.lexicon.Kinds;
import org.plenary.lexicon.Lexicon;

/**
 * Finds memorandums of understanding and other agreements with their parties, subject, date and
 * place of signature: "the memorandum of understanding on technical cooperation in the field of
 * human rights between the Office … and the Organization … signed at the Rabat meeting"
 * (A/RES/61/49).
 */
final class Agreements {
  private static final int REACH = 400;

  private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|entre(?! autres)) ");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\A (?:on|concerning|regarding|sur|relatif a|concernant|en matiere de) (?!\\d)(.{4,200}?)(?= between\\b| entre\\b| signed\\b| signe\\b| concluded\\b| conclu\\b|[,;.]|\\z)");
  private static final Pattern SIGNED_AT =
      Pattern.compile(
          "\\b(?:signed|signée?|concluded|conclue?) (?:in|at|à) (?:the )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)?)");
  private static final Pattern DATE_BEHIND =
      Pattern.compile(
          "\\A(?: signed| concluded| signe| conclu| of| du)?(?: (?:in|at|a) [^,;.]{2,60})?(?: on| le| of| du)? (?=\\d)");
  private static final Pattern SIGNING =
      Pattern.compile("(?:signing|signature|conclusion)[, ]+(?:on |le )(?=\\d)");

  private static final Pattern AREA =
      Pattern.compile(
          "\\b(?:in the (?:areas?|fields?) of|dans (?:le domaine|les domaines) (?:de|du|des|d')) ?([^,;]{4,160}), (?:in particular|including|notably|en particulier|notamment) (?:by |de |par )?(?:the |la )?sign");

  private final Lexicon lexicon;
  private final DateExpressions dates;

  Agreements(Lexicon lexicon, DateExpressions dates) {
    this.lexicon = lexicon;
    this.dates = dates;
  }

  List<Found<Agreement.Mention>> in(Passage passage, Place place) {
    List<Found<Agreement.Mention>> found = new ArrayList<>();
    for (Kinds.Mention mention : lexicon.agreements().in(passage.folded())) {
      var agreement =
          new Agreement(
              mention.kind(),
              subject(passage, mention.end()).or(() -> area(passage, mention.start())),
              parties(passage, mention),
              signed(passage, mention),
              signedAt(passage, mention.end()));
      boolean stated = agreement.signed().isPresent() || !agreement.parties().isEmpty();
      if (stated) {
        found.add(
            passage.found(
                new Agreement.Mention(place, agreement),
                mention.start(),
                mention.end(),
                "kind-of-agreement",
                agreement.parties().size() > 1 ? 1 : 0.8));
      }
    }
    return found;
  }

  private static Optional<String> subject(Passage passage, int end) {
    Matcher m = SUBJECT.matcher(passage.folded().substring(end));
    return m.find()
        ? Optional.of(passage.text().substring(end + m.start(1), end + m.end(1)))
        : Optional.empty();
  }

  /**
   * "cooperation between A and B in the area of gender equality …, in particular the signing of a
   * memorandum of understanding": the memorandum is on what the cooperation is on.
   */
  private static Optional<String> area(Passage passage, int start) {
    int from = Math.max(0, start - REACH);
    Matcher m = AREA.matcher(passage.folded()).region(from, start);
    return m.find()
        ? Optional.of(passage.text().substring(m.start(1), m.end(1)))
        : Optional.empty();
  }

  /**
   * The parties stand behind "between"; or before, "the cooperation between A and B, in particular
   * …".
   */
  private List<OrganisationRef> parties(Passage passage, Kinds.Mention mention) {
    String folded = passage.folded();
    int clauseEnd = clauseEnd(folded, mention.end());
    Matcher behind = BETWEEN.matcher(folded).region(mention.end(), clauseEnd);
    if (behind.find()) {
      return named(passage, behind.end(), clauseEnd);
    }
    int from = Math.max(0, mention.start() - REACH);
    Matcher before = BETWEEN.matcher(folded).region(from, mention.start());
    int between = -1;
    while (before.find()) {
      between = before.end();
    }
    return between < 0 ? List.of() : named(passage, between, mention.start());
  }

  private List<OrganisationRef> named(Passage passage, int from, int to) {
    var ids = new LinkedHashSet<OrganisationRef>();
    lexicon
        .organisations()
        .in(passage.text().substring(from, to), passage.folded().substring(from, to))
        .forEach(m -> ids.add(new OrganisationRef.Listed(m.id())));
    return List.copyOf(ids);
  }

  private static int clauseEnd(String folded, int from) {
    for (int i = from; i < Math.min(folded.length(), from + REACH); i++) {
      if (";.".indexOf(folded.charAt(i)) >= 0) {
        return i;
      }
    }
    return Math.min(folded.length(), from + REACH);
  }

  private Optional<UncertainDate> signed(Passage passage, Kinds.Mention mention) {
    String folded = passage.folded();
    Matcher behind = DATE_BEHIND.matcher(folded.substring(mention.end()));
    if (behind.find()) {
      var date = dates.at(folded, mention.end() + behind.end());
      if (date.isPresent()) {
        return Optional.of(date.get().date().start());
      }
    }
    int from = Math.max(0, mention.start() - 80);
    Matcher signing = SIGNING.matcher(folded).region(from, mention.start());
    return signing.find()
        ? dates.at(folded, signing.end()).map(d -> d.date().start())
        : dateOfSigning(folded, mention.end());
  }

  /** "… between A and B, signed in Geneva on 3 May 2012". */
  private Optional<UncertainDate> dateOfSigning(String folded, int end) {
    Matcher m =
        Pattern.compile("\\b(?:signed|concluded|signe|conclu)\\b[^;.]{0,60}?\\b(?:on|le) (?=\\d)")
            .matcher(folded)
            .region(end, clauseEnd(folded, end));
    return m.find() ? dates.at(folded, m.end()).map(d -> d.date().start()) : Optional.empty();
  }

  private static Optional<String> signedAt(Passage passage, int end) {
    Matcher m = SIGNED_AT.matcher(passage.text()).region(end, clauseEnd(passage.folded(), end));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
