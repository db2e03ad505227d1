package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

  /** "Assembly of States Parties to the Convention on …" is not that of the Rome Statute. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?:Assembly|Assemblée) [^,;]* [Pp]arties (?:to the|à la|au) (?!Rome|Statut).*");

  private static final Pattern ACRONYM =
      Pattern.compile("\\A \\((\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*)\\)");

  private static final Pattern FRENCH_SHORT =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+(?: spécial)?) (?:de |du |des |d['’]|sur |pour |à )");

  /** Acronyms that the document explains, by their words: "(SLOCAT)" behind a name. */
  private final Map<String, OrganisationRef> explained = new HashMap<>();

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
                + ")(?: (?!sur |et |pour )[\\p{Ll}-]+){0,3} (?:des |de l['’]|de la |du )\\z");
  }

  List<Found<OrganisationMention>> in(Passage passage, Place place) {
    String text = passage.text();
    List<Organisations.Mention> all =
        organisations.in(text, passage.folded()).stream()
            .filter(m -> !isPartOfATitle(text, m))
            .toList();
    List<Organisations.Mention> listed = all.stream().filter(m -> isItself(text, m)).toList();
    List<Span> named = bodies.in(text, all);
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
    explain(text, listed, named);
    found.addAll(acronyms(passage, place, found));
    found.sort(Comparator.comparing(f -> f.spans().get(0)));
    return found;
  }

  private void explain(String text, List<Organisations.Mention> listed, List<Span> named) {
    for (Organisations.Mention m : listed) {
      explain(text, m.end(), new OrganisationRef.Listed(m.id()));
    }
    for (Span n : named) {
      String name = text.substring(n.start(), n.end());
      explain(text, n.end(), new OrganisationRef.Named(name, language));
    }
  }

  private void explain(String text, int end, OrganisationRef ref) {
    Matcher m = ACRONYM.matcher(text).region(end, text.length());
    if (m.lookingAt()) {
      explained.putIfAbsent(m.group(1), ref);
    }
  }

  /** The acronyms explained so far, where no listed one has been found. */
  private List<Found<OrganisationMention>> acronyms(
      Passage passage, Place place, List<Found<OrganisationMention>> known) {
    List<Found<OrganisationMention>> found = new ArrayList<>();
    explained.forEach(
        (acronym, ref) -> {
          Matcher m =
              Pattern.compile("(?<![\\p{L}/.-])" + Pattern.quote(acronym) + "(?![\\p{L}/-])")
                  .matcher(passage.text());
          while (m.find()) {
            var mention =
                passage.found(
                    new OrganisationMention(place, ref),
                    m.start(),
                    m.end(),
                    "explained-acronym",
                    0.9);
            if (known.stream().noneMatch(k -> overlap(k, mention))) {
              found.add(mention);
            }
          }
        });
    return found;
  }

  private static boolean overlap(Found<?> a, Found<?> b) {
    Span first = a.spans().get(0);
    Span second = b.spans().get(0);
    return first.start() < second.end() && second.start() < first.end();
  }

  /** A bare "Secretariat" is none of its own in "Technical Secretariat". */
  private static boolean isPartOfATitle(String text, Organisations.Mention mention) {
    boolean bare = text.substring(mention.start(), mention.end()).indexOf(' ') < 0;
    return bare
        && mention.id().equals("un-secretariat")
        && (NAME_BEFORE.matcher(before(text, mention)).matches()
            || NAME_BEHIND.matcher(behind(text, mention)).matches());
  }

  /**
   * "United Nations" is not itself in "United Nations Convention against Corruption", which is the
   * name of a treaty.
   */
  private boolean isItself(String text, Organisations.Mention mention) {
    String behind = behind(text, mention);
    boolean inWork =
        language.equals("fr")
            ? workBefore.matcher(before(text, mention)).matches()
            : workBehind.matcher(behind).matches();
    String name = text.substring(mention.start(), mention.end());
    return !inWork && !PARTIES.matcher(name + behind).matches();
  }

  private static String before(String text, Organisations.Mention mention) {
    return text.substring(Math.max(0, mention.start() - 60), mention.start());
  }

  private static String behind(String text, Organisations.Mention mention) {
    return text.substring(mention.end(), Math.min(text.length(), mention.end() + 90));
  }

  /**
   * Without short forms: where "United Nations Scientific Committee on the Effects of Atomic
   * Radiation" is named, "the Scientific Committee" says no more than "the Committee" does.
   */
  static List<Found<OrganisationMention>> withoutShortForms(
      List<Found<OrganisationMention>> mentions) {
    var texts = mentions.stream().map(Found::text).collect(Collectors.toSet());
    var listed =
        mentions.stream()
            .filter(m -> m.value().organisation() instanceof OrganisationRef.Listed)
            .map(Found::text)
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(
            m ->
                !m.rule().equals("name-of-a-body")
                    || texts.stream().noneMatch(t -> isShortFor(m.text(), t))
                        && listed.stream().noneMatch(l -> isShortFrench(m.text(), l)))
        .toList();
  }

  private static boolean isShortFor(String name, String other) {
    boolean inside =
        other.length() > name.length() && (" " + other + " ").contains(" " + name + " ");
    return inside && (!other.startsWith(name) || name.split(" ").length < 3);
  }

  /**
   * "remercie le Centre de l’appui qu’il apporte", where "Centre régional des Nations Unies …" is
   * named: the noun alone, and what follows is no part of a name.
   */
  private static boolean isShortFrench(String name, String listed) {
    Matcher m = FRENCH_SHORT.matcher(name);
    return m.lookingAt() && listed.startsWith(m.group(1) + " ");
  }
}
