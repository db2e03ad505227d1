package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Agreement;
import org.plenary.document.Found;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Place;
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

  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\A (?:on|concerning|regarding|sur|relatif a|concernant|en matiere de) (?!\\d)(.{4,200}?)(?= between\\b| entre\\b| signed\\b| signe\\b| concluded\\b| conclu\\b|[,;.]|\\z)");
  private static final Pattern AREA =
      Pattern.compile(
          "\\b(?:in the (?:areas?|fields?) of|dans (?:le domaine|les domaines) (?:de|du|des|d')) ?([^,;]{4,160}), (?:in particular|including|notably|en particulier|notamment) (?:by |de |par )?(?:the |la )?sign");

  /** "the Agreement", which has no more words of its own, is one when it says whose. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "\\A(?: (?:between|among|entre|signed|concluded|signe|conclu|regissant)\\b|[^;.]{0,160} (?:cooperation between|cooperation entre) )");

  /** "the safeguards agreement between A and B", in small letters, is one with its parties. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\A(?: (?:de|of) [^,;.]{2,30})?(?: tnp)? (?:between|entre)\\b");

  private final Lexicon lexicon;
  private final OrganisationNames organisations;
  private final AgreementParties parties;
  private final AgreementDates signatures;

  /** What the document has said of agreements so far, by its words for them. */
  private final DefinedAgreements defined = new DefinedAgreements();

  Agreements(Lexicon lexicon, DateExpressions dates, OrganisationNames organisations) {
    this.lexicon = lexicon;
    this.organisations = organisations;
    this.parties = new AgreementParties(organisations);
    this.signatures = new AgreementDates(dates, new MeetingPlaces(lexicon));
  }

  List<Found<Agreement.Mention>> in(Passage passage, Place place) {
    List<Found<Agreement.Mention>> found = new ArrayList<>();
    List<Kinds.Mention> mentions = lexicon.agreements().in(passage.folded());
    List<OrganisationNames.Named> named =
        mentions.isEmpty() ? List.of() : organisations.named(passage);
    for (Kinds.Mention mention : mentions) {
      if (isOne(passage, mention)) {
        var own = read(passage, named, mention, found);
        var agreement = defined.completed(passage, mention, own);
        boolean repeats = !agreement.parties().equals(own.parties());
        boolean bare = mention.kind().id().equals("agreement");
        boolean stated = bare ? agreement.parties().size() > 1 : !agreement.parties().isEmpty();
        boolean capital = Character.isUpperCase(passage.text().charAt(mention.start()));
        if ((agreement.signed().isPresent() && (!bare || capital)) || stated) {
          found.add(
              passage.found(
                  new Agreement.Mention(place, agreement),
                  mention.start(),
                  mention.end(),
                  repeats ? DefinedAgreements.RULE : "kind-of-agreement",
                  !repeats && agreement.parties().size() > 1 ? 1 : 0.8));
        }
      }
    }
    return found;
  }

  /** The bare word "agreement" is one only with a capital, and when it says whose. */
  private static boolean isOne(Passage passage, Kinds.Mention mention) {
    return !mention.kind().id().equals("agreement")
        || BETWEEN.matcher(ahead(passage.folded(), mention.end())).find()
        || Character.isUpperCase(passage.text().charAt(mention.start()))
            && !Character.isUpperCase(wordBefore(passage.text(), mention.start()))
            && WHOSE.matcher(ahead(passage.folded(), mention.end())).find();
  }

  /** The first letter of the word before, as in "Paris Agreement". */
  private static char wordBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - 60), start).stripTrailing();
    int blank = before.lastIndexOf(' ');
    return before.isEmpty() ? ' ' : before.charAt(blank + 1);
  }

  private Agreement read(
      Passage passage,
      List<OrganisationNames.Named> named,
      Kinds.Mention mention,
      List<Found<Agreement.Mention>> before) {
    boolean several = isPlural(passage.folded().substring(mention.start(), mention.end()));
    var who = parties.read(passage, named, mention.start(), mention.end(), several);
    var signature = signatures.read(passage, mention.start(), mention.end(), who.end());
    List<OrganisationRef> ofThese =
        who.parties().isEmpty() && signature.date().isPresent()
            ? ofSameKind(mention.kind(), before)
            : who.parties();
    return new Agreement(
        mention.kind(),
        subject(passage, mention.end()).or(() -> area(passage, mention.start())),
        ofThese,
        signature.date(),
        signature.place());
  }

  private static boolean isPlural(String words) {
    return words.contains("agreements")
        || words.contains("accords ")
        || words.contains("memorandums ")
        || words.contains("memoranda");
  }

  /** "the Cooperation Agreement between A and B of 1996, and the revised one of 2016". */
  private static List<OrganisationRef> ofSameKind(
      Kinds.Kind kind, List<Found<Agreement.Mention>> before) {
    return before.stream()
        .map(f -> f.value().agreement())
        .filter(a -> a.kind().equals(kind))
        .reduce((a, b) -> b)
        .map(Agreement::parties)
        .orElse(List.of());
  }

  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + REACH));
  }

  private static Optional<String> subject(Passage passage, int end) {
    Matcher m = SUBJECT.matcher(ahead(passage.folded(), end));
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
}
