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
          "\\A(?:(?:\\p{Lu}[\\p{L}]+ ){0,3}(?:Government|Gouvernement(?: \\p{Ll}+){0,2}) (?:of (?:the )?|de la |de l['’]|du |des |de |d['’])|(?:\\p{Lu}[\\p{L}’']+ ){0,3}(?:Republic|Kingdom|United States|United Republic|State|République(?: \\p{Ll}+){0,3}|Fédération|Royaume|État) (?:of (?:the )?|de la |de l['’]|de |d['’]|du ))\\p{Lu}[\\p{L}’'-]+(?: (?:of |the |de |du )*\\p{Lu}[\\p{L}’'-]+)*|\\A(?:Gouvernement|République) (?!qui\\b|et\\b)\\p{Ll}{4,}(?![\\p{L}-])|\\AÉtats-Unis(?: d['’]\\p{Lu}\\p{L}+)?");

  /** Who signs a peace agreement beside a Government: "Sudan People’s Liberation Movement". */
  private static final Pattern MOVEMENT =
      Pattern.compile(
          "\\A(?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|for|the|and) )*){1,7}(?:Movement|Front|Army|Party|Forces|Coalition)(?:/(?:Army|Movement))?(?![\\p{L}])");

  /** "the signing by Belarus of a memorandum", "la signature, par le Bélarus, d’un mémorandum". */
  private static final Pattern SIGNED_BY =
      Pattern.compile(
          "(?:signing|signature),? (?:by|par) (?:the |la |le |l['’])?(\\p{Lu}[\\p{L}’'-]+(?: (?:of |the |and |de )*\\p{Lu}[\\p{L}’'-]+)*),? (?:of|de|du|d['’]) ?(?:an? |the |une? )?$");

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
    if (several) {
      return new Parties(List.of(), end);
    }
    Parties both = before(passage, named, start, 9);
    return both.parties().isEmpty() ? signedBy(passage, start, end) : both;
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

  private Parties signedBy(Passage passage, int start, int end) {
    Matcher m = SIGNED_BY.matcher(passage.text().substring(Math.max(0, start - 120), start));
    return m.find()
        ? new Parties(List.of(new OrganisationRef.Named(m.group(1), organisations.language())), end)
        : new Parties(List.of(), end);
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
    String rest = ahead(passage.text(), at);
    Matcher movement = MOVEMENT.matcher(rest);
    boolean longer = movement.find();
    for (OrganisationNames.Named n : named) {
      boolean inside = longer && n.end() < at + movement.end();
      if (!inside && n.start() >= from && n.start() <= at && n.end() > at) {
        var ref = organisations.longer(passage.text().substring(n.start(), n.end()), n.ref());
        return Optional.of(new Party(ref, withAcronym(passage.text(), n.end())));
      }
    }
    for (Pattern words : List.of(GOVERNMENT, MOVEMENT)) {
      Matcher m = words.matcher(rest);
      if (m.find()) {
        var ref = new OrganisationRef.Named(m.group(), organisations.language());
        return Optional.of(new Party(ref, withAcronym(passage.text(), at + m.end())));
      }
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
