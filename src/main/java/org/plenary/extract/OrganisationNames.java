package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.OrganisationMention;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Place;
import org.plenary.lexicon.Organisations;

/**
 * Finds organisations: those of the word list, and names that by their build can be nothing else.
 */
final class OrganisationNames {
  /**
   * English: capitalised words around a noun for a body, e.g. "International Contact Group on
   * Afghanistan", "Department of Family Affairs", "Advisory Women Council".
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}“\"])(?:\\p{Lu}[\\p{L}'’-]+ ){0,6}"
              + "(?:Organi[sz]ation|Council|Committee|Commission|Office|Centre|Center|Department|Agency|Union|League|Bank|Institute|Institution|Contact Group|Directorate|Secretariat|Authority|Association|Federation|Entity|Foundation|Academy|University|Tribunal|Court)"
              + "(?: (?:of|for|on|against|to|and)(?: the)?(?: (?:\\p{Lu}[\\p{L}'’-]+,?))+(?: (?:of|and|for)(?: the)?(?: \\p{Lu}[\\p{L}'’-]+)+)*)?");

  private final Organisations organisations;
  private final String language;

  OrganisationNames(Organisations organisations, String language) {
    this.organisations = organisations;
    this.language = language;
  }

  List<Found<OrganisationMention>> in(Passage passage, Place place) {
    List<Found<OrganisationMention>> found = new ArrayList<>();
    var listed = organisations.in(passage.text(), passage.folded());
    for (Organisations.Mention m : listed) {
      var mention = new OrganisationMention(place, new OrganisationRef.Listed(m.id()));
      found.add(passage.found(mention, m.start(), m.end(), "listed-name", 1));
    }
    if (language.equals("en")) {
      Matcher m = NAMED.matcher(passage.text());
      while (m.find()) {
        int start = m.start();
        int end = m.group().endsWith(",") ? m.end() - 1 : m.end();
        boolean taken = listed.stream().anyMatch(l -> start < l.end() && l.start() < end);
        if (!taken && m.group().contains(" ") && start > 0) {
          String name = passage.text().substring(start, end);
          var mention = new OrganisationMention(place, new OrganisationRef.Named(name, language));
          found.add(passage.found(mention, start, end, "name-of-a-body", 0.8));
        }
      }
    }
    found.sort(java.util.Comparator.comparing(f -> f.spans().get(0)));
    return found;
  }
}
