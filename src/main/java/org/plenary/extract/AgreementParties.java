package org.plenary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.OrganisationRef;

/**
 * Reads who concluded an agreement: "between A and B", "signed with B", "signed by A, B and C". A
 * party is an organisation by name, one by a short form ("the Court"), or a Government.
 */
final class AgreementParties {
  private static final int REACH = 400;

  private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|among|entre(?! autres)) ");

  private static final Pattern WITH =
      Pattern.compile(
          "\\A(?:[^,;.]{0,60}? (?:signed|concluded|signes?|conclus?)(?: [^,;.]{0,40}?)?)? (?:with|by|avec|par) ");

  /** What stands before a party: an article, "the secretariat of". */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\A(?:both |d'une part,? |le |la |les |l'|the |(?:the |le |du )?(?:secretariats? of (?:the )?|secretariats? (?:de la |de l'|du |des ))|de la |de l'|du |des )*");

  private static final Pattern JOIN =
      Pattern.compile(
          "\\A(?:,? (?:and|et|ainsi que|as well as|d'une part, et|et, d'autre part,)|,|-)(?: (?:with|by|between|avec|par|entre))?(?: |(?<=-))");

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "\\A(?:(?:Government|Gouvernement) (?:of (?:the )?|de la |de l['’]|du |des |d['’])|(?:Republic|Kingdom|United States|United Republic|République|Royaume) (?:of |de |d['’]|du ))\\p{Lu}[\\p{L}’'-]+(?: (?:of |and |the |et |de |du )*\\p{Lu}[\\p{L}’'-]+)*");

  private static final Pattern SHORT =
      Pattern.compile("\\A\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?![\\p{L}])");

  private final OrganisationNames organisations;

  /**
   * @param parties the parties, each once
   * @param end where their names end, or where the search began when there are none
   */
  record Parties(List<OrganisationRef> parties, int end) {}

  /** A party and where its name ends. */
  private record Party(OrganisationRef ref, int end) {}

  AgreementParties(OrganisationNames organisations) {
    this.organisations = organisations;
  }

  /**
   * @param named the organisations named in the passage
   * @param start where the words for the agreement begin
   * @param end where they end
   * @param several whether the words speak of several agreements: these need parties named as such
   */
  Parties read(
      Passage passage, List<OrganisationNames.Named> named, int start, int end, boolean several) {
    int clauseEnd = clauseEnd(passage.folded(), end);
    Parties direct = chain(passage, named, Math.min(end + 1, passage.length()));
    if (direct.parties().size() > 1) {
      return direct;
    }
    Matcher behind = BETWEEN.matcher(passage.folded()).region(end, clauseEnd);
    while (behind.find()) {
      Parties between = chain(passage, named, behind.end());
      if (between.parties().size() > 1) {
        return between;
      }
    }
    Matcher with = WITH.matcher(passage.folded().substring(end, clauseEnd));
    if (with.find() && (!several || with.group().strip().indexOf(' ') > 0)) {
      Parties others = chain(passage, named, end + with.end());
      if (!others.parties().isEmpty()) {
        boolean by = with.group().endsWith(" by ") || with.group().endsWith(" par ");
        return by ? others : together(before(passage, named, start, 1), others);
      }
    }
    return several ? new Parties(List.of(), end) : before(passage, named, start, 9);
  }

  /** "cooperation between A and B, in particular the signing of a memorandum": A and B. */
  private Parties before(
      Passage passage, List<OrganisationNames.Named> named, int start, int most) {
    int from = Math.max(0, start - REACH);
    Matcher m = BETWEEN.matcher(passage.folded()).region(from, start);
    Parties last = new Parties(List.of(), start);
    while (m.find()) {
      Parties parties = chain(passage, named, m.end());
      if (!parties.parties().isEmpty() && (most == 1 || parties.parties().size() > 1)) {
        last = new Parties(parties.parties().stream().limit(most).toList(), start);
      }
    }
    return last;
  }

  private static Parties together(Parties first, Parties others) {
    var all = new LinkedHashSet<>(first.parties());
    all.addAll(others.parties());
    return new Parties(List.copyOf(all), others.end());
  }

  /** Party after party, as long as nothing but "and" stands between them. */
  private Parties chain(Passage passage, List<OrganisationNames.Named> named, int from) {
    var parties = new LinkedHashSet<OrganisationRef>();
    int end = from;
    int at = from;
    Optional<Party> next = party(passage, named, at);
    while (next.isPresent()) {
      parties.add(next.get().ref());
      end = next.get().end();
      Matcher join = JOIN.matcher(ahead(passage.folded(), end));
      next = join.find() ? party(passage, named, end + join.end()) : Optional.empty();
    }
    return new Parties(new ArrayList<>(parties), end);
  }

  private Optional<Party> party(Passage passage, List<OrganisationNames.Named> named, int from) {
    if (from >= passage.length()) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(ahead(passage.folded(), from));
    int at = from + (lead.find() ? lead.end() : 0);
    for (OrganisationNames.Named n : named) {
      if (n.start() >= from && n.start() <= at && n.end() > at) {
        var ref = organisations.longer(passage.text().substring(n.start(), n.end()), n.ref());
        return Optional.of(new Party(ref, withAcronym(passage.text(), n.end())));
      }
    }
    String rest = ahead(passage.text(), at);
    Matcher government = GOVERNMENT.matcher(rest);
    if (government.find()) {
      var ref = new OrganisationRef.Named(government.group(), organisations.language());
      return Optional.of(new Party(ref, at + government.end()));
    }
    Matcher words = SHORT.matcher(rest);
    return words.find() && at > from
        ? organisations.latest(words.group()).map(ref -> new Party(ref, at + words.end()))
        : Optional.empty();
  }

  /** "the Gulf of Guinea Commission (GGC)" ends behind the bracket. */
  private static int withAcronym(String text, int end) {
    Matcher m = Pattern.compile("\\A \\(\\p{Lu}[\\p{L}-]*\\)").matcher(ahead(text, end));
    return m.find() ? end + m.end() : end;
  }

  /** As much as a party's name may take. */
  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + 150));
  }

  static int clauseEnd(String folded, int from) {
    int last = Math.min(folded.length(), from + REACH);
    for (int i = from; i < last; i++) {
      if (folded.charAt(i) == ';' || folded.charAt(i) == '.') {
        return i;
      }
    }
    return last;
  }
}
