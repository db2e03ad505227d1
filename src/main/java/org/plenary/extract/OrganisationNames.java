package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.document.Found;
import org.plenary.document.OrganisationMention;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.lexicon.Organisations;

/**
 * Finds organisations: those of the word list, and names that by their build can be nothing else.
 */
final class OrganisationNames {
  /** "General Secretariat", "Secrétariat technique": the bare name has another beside it. */
  private static final Pattern NAME_BEFORE = Pattern.compile(".*\\p{Lu}[\\p{L}-]* \\z");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\A (?:général|technique|permanent|exécutif|of the (?!United)|de l|du ).*");

  private final Organisations organisations;
  private final String language;
  private final BodyNames bodies;
  private final Pattern workBehind;
  private final Pattern workBefore;

  OrganisationNames(Organisations organisations, String language) {
    this.organisations = organisations;
    this.language = language;
    this.bodies = new BodyNames(organisations, language);
    String works = String.join("|", organisations.nouns("work", language));
    String link = "(?:of |on |for |and |the |against |to |in )*";
    this.workBehind =
        Pattern.compile("\\A (?:\\p{Lu}[\\p{L}-]+ " + link + ")*(?:" + works + ")(?!\\p{L}).*");
    this.workBefore =
        Pattern.compile(
            ".*(?<!\\p{L})(?:"
                + works
                + ")(?: (?!sur |et |pour )[\\p{Ll}-]+){0,3} (?:des |de l['’])?\\z");
  }

  List<Found<OrganisationMention>> in(Passage passage, Place place) {
    String text = passage.text();
    List<Organisations.Mention> listed =
        organisations.in(text, passage.folded()).stream().filter(m -> isItself(text, m)).toList();
    List<Span> named = bodies.in(text, listed);
    List<Found<OrganisationMention>> found = new ArrayList<>();
    for (Organisations.Mention m : listed) {
      if (named.stream().noneMatch(n -> n.start() < m.end() && m.start() < n.end())) {
        var mention = new OrganisationMention(place, new OrganisationRef.Listed(m.id()));
        found.add(passage.found(mention, m.start(), m.end(), "listed-name", 1));
      }
    }
    for (Span n : named) {
      String name = text.substring(n.start(), n.end());
      var mention = new OrganisationMention(place, new OrganisationRef.Named(name, language));
      found.add(passage.found(mention, n.start(), n.end(), "name-of-a-body", 0.8));
    }
    found.sort(Comparator.comparing(f -> f.spans().get(0)));
    return found;
  }

  /**
   * "United Nations" is not itself in "United Nations Convention against Corruption", which is the
   * name of a treaty; nor is a bare "Secretariat" in "Technical Secretariat".
   */
  private boolean isItself(String text, Organisations.Mention mention) {
    String before = text.substring(Math.max(0, mention.start() - 60), mention.start());
    String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 90));
    boolean bare = text.substring(mention.start(), mention.end()).indexOf(' ') < 0;
    boolean beside =
        mention.id().equals("un-secretariat")
            && bare
            && (NAME_BEFORE.matcher(before).matches() || NAME_BEHIND.matcher(behind).matches());
    boolean inWork =
        mention.id().equals("un")
            && (language.equals("fr") ? workBefore.matcher(before) : workBehind.matcher(behind))
                .matches();
    return !beside && !inWork;
  }

  /**
   * Without short forms: where "United Nations Scientific Committee on the Effects of Atomic
   * Radiation" is named, "the Scientific Committee" says no more than "the Committee" does.
   */
  static List<Found<OrganisationMention>> withoutShortForms(
      List<Found<OrganisationMention>> mentions) {
    var texts = mentions.stream().map(Found::text).collect(Collectors.toSet());
    return mentions.stream()
        .filter(
            m ->
                m.value().organisation() instanceof OrganisationRef.Listed
                    || texts.stream().noneMatch(t -> isShortFor(m.text(), t)))
        .toList();
  }

  private static boolean isShortFor(String name, String other) {
    return other.length() > name.length() && (" " + other + " ").contains(" " + name + " ");
  }
}
