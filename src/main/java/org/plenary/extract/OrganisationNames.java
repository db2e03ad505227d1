package org.plenary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** "Joint Conference on Disarmament and Non-Proliferation Issues" is not that on disarmament. */
  private static final Pattern CONFERENCE = Pattern.compile("Conference (?:on|of) .*");

  private static final Pattern WORD_BEFORE =
      Pattern.compile(".*(?<!\\p{L})(?!(?:The|Of|By|In|And) )\\p{Lu}\\p{Ll}+ \\z", Pattern.DOTALL);

  private static final Pattern ACRONYM =
      Pattern.compile("\\A \\((\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*)\\)");

  private static final Pattern FRENCH_SHORT =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+(?: spécial)?) (?:de |du |des |d['’]|sur |pour |à )");

  /** Acronyms that the document explains, by their words: "(SLOCAT)" behind a name. */
  private final Map<String, OrganisationRef> explained = new HashMap<>();

  private static final String BODY = "name-of-a-body";

  /** What has been named so far, in order. */
  private final List<Known> latest = new ArrayList<>();

  private final Organisations organisations;
  private final String language;
  private final BodyNames bodies;
  private final Pattern workBehind;
  private final Pattern workBefore;

  /**
   * An organisation named in a passage.
   *
   * @param ref which
   * @param start first character in the passage
   * @param end one past the last
   * @param rule the rule that found it
   * @param confidence how sure the rule is
   */
  record Named(OrganisationRef ref, int start, int end, String rule, double confidence) {
    boolean overlaps(Named other) {
      return start < other.end && other.start < end;
    }
  }

  /** A name as it stood, and whose it is. */
  private record Known(String name, OrganisationRef ref) {}

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
    List<Found<OrganisationMention>> found = new ArrayList<>();
    for (Named n : named(passage)) {
      var mention = new OrganisationMention(place, n.ref());
      found.add(passage.found(mention, n.start(), n.end(), n.rule(), n.confidence()));
      latest.add(new Known(passage.text().substring(n.start(), n.end()), n.ref()));
    }
    return found;
  }

  /** The organisations named in a passage, in order; "(SLOCAT)" behind a name explains itself. */
  List<Named> named(Passage passage) {
    String text = passage.text();
    List<Organisations.Mention> all =
        organisations.in(text, passage.folded()).stream()
            .filter(m -> !isPartOfATitle(text, m))
            .toList();
    List<Named> named = new ArrayList<>();
    for (Span s : bodies.in(text, all)) {
      var ref = new OrganisationRef.Named(text.substring(s.start(), s.end()), language);
      named.add(new Named(ref, s.start(), s.end(), BODY, 0.8));
    }
    for (Organisations.Mention m : all) {
      var ref = new OrganisationRef.Listed(m.id());
      var one = new Named(ref, m.start(), m.end(), "listed-name", 1);
      if (isItself(text, m) && named.stream().noneMatch(one::overlaps)) {
        named.add(one);
      }
    }
    named.forEach(n -> explain(text, n));
    named.addAll(acronyms(text, named));
    named.sort(Comparator.comparingInt(Named::start));
    return named;
  }

  private void explain(String text, Named named) {
    Matcher m = ACRONYM.matcher(text).region(named.end(), text.length());
    if (m.lookingAt()) {
      explained.putIfAbsent(m.group(1), named.ref());
    }
  }

  /** The acronyms explained so far, where no listed one has been found. */
  private List<Named> acronyms(String text, List<Named> known) {
    List<Named> found = new ArrayList<>();
    explained.forEach(
        (acronym, ref) -> {
          Matcher m =
              Pattern.compile("(?<![\\p{L}/.-])" + Pattern.quote(acronym) + "(?![\\p{L}/-])")
                  .matcher(text);
          while (m.find()) {
            var one = new Named(ref, m.start(), m.end(), "explained-acronym", 0.9);
            if (known.stream().noneMatch(one::overlaps)) {
              found.add(one);
            }
          }
        });
    return found;
  }

  /**
   * The organisation last named with these words: "the Court" after "International Criminal Court".
   * "The Organization" without any such name is the United Nations.
   */
  Optional<OrganisationRef> latest(String words) {
    Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})");
    Optional<Known> known =
        latest.stream().filter(k -> whole.matcher(k.name()).find()).reduce(this::likelier);
    if (known.isPresent()) {
      return Optional.of(longer(known.get().name(), known.get().ref()));
    }
    return words.matches("Organi[sz]ation")
        ? Optional.of(new OrganisationRef.Listed("un"))
        : Optional.empty();
  }

  /** The later one, but no unlisted name ("Comité des informations") for a listed one. */
  private Known likelier(Known before, Known later) {
    boolean worse =
        before.ref() instanceof OrganisationRef.Listed
            && later.ref() instanceof OrganisationRef.Named;
    return worse ? before : later;
  }

  /** Whose short form a name is: "Scientific Committee" that of a longer name before it. */
  OrganisationRef longer(String name, OrganisationRef ref) {
    return ref instanceof OrganisationRef.Listed
        ? ref
        : latest.stream()
            .filter(k -> isShortFor(name, k.name()))
            .reduce((a, b) -> b)
            .map(Known::ref)
            .orElse(ref);
  }

  /** BCP 47 tag of the document's language. */
  String language() {
    return language;
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
    boolean another =
        CONFERENCE.matcher(name).matches() && WORD_BEFORE.matcher(before(text, mention)).matches();
    return !inWork && !another && !PARTIES.matcher(name + behind).matches();
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
                !m.rule().equals(BODY)
                    || texts.stream().noneMatch(t -> isShortFor(m.text(), t))
                        && listed.stream().noneMatch(l -> isShortFrench(m.text(), l)))
        .toList();
  }

  private static boolean isShortFor(String name, String other) {
    boolean inside =
        other.length() > name.length() && (" " + other + " ").contains(" " + name + " ");
    return inside
        && (!other.startsWith(name)
            || other.startsWith(name + " on ")
            || name.split(" ").length < 3);
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
