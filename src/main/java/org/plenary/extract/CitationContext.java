package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.Symbol;

/**
 * Decides to which organ a bare number belongs, from the words around it: "its resolutions 37/4 …",
 * "Human Rights Council resolution 16/18", "la résolution 16/18 du Conseil des droits de l’homme".
 * What the words leave open stays open.
 */
final class CitationContext {
  /** The word that governs a number or a list of numbers; scans have "resolutian", "resalution". */
  private static final Pattern WORD =
      Pattern.compile("\\b(r[ec]s[a-z0]{2,3}[tl]i[oa0]ns?|decisions?)\\b");

  /** What may stand between that word and a number: further numbers, dates, connectives, notes. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:[\\s,;()/\\d–-]|(?<=\\d) ?er\\b|[(\\[{][ivxlhudfptkjo01|!£ -]{1,9}[)}\\]]?|[@©®]|\\b(?:sect|sects|para|paras|par|chap|chaps)\\.|\\bannex(?:e|es)?\\b|\\b(?:and|et|of|du|de|le|la|to|a|en date|both|as well as|ainsi que|adopted on|adoptees? le"
              + "|respectivement|(?:e?s-)?[ivxlc]{1,7}|e?s-\\d{1,2}|in particular|notamment|inter alia|[a-z]|MONTHS)\\b)*");

  /** What may stand between "resolutions" and the words that begin a list of some of them. */
  private static final Pattern PARTICULAR =
      Pattern.compile(
          "[^.;:\\d]{2,140}?,? (?:in particular|in particular its|notably|namely|especially|notamment|en particulier|nommement) ");

  private static final int PARTICULAR_REACH = 180;

  /** "its resolution", "sa résolution", "its previous resolutions": the adopting organ's own. */
  private static final Pattern OWN =
      Pattern.compile("\\b(?:its|our|sa|ses|nos|notre)(?: [a-z]+){0,3} $");

  /** What may stand between an organ's name and "its": "the Council, in its resolution". */
  private static final Pattern SUBJECT =
      Pattern.compile("[, ]*(?:in|by|through|of|dans|par|de)? *$");

  /**
   * What stands between a number (or the end of its list) and the organ: "of the", "du", "de l’".
   */
  private static final Pattern OF_ORGAN =
      Pattern.compile(
          "[, ]*(?:of the |of |by the |du |de la |de l' ?|des |de |par )(?:le |la |l' ?)?");

  private static final String SHORT_NAME = "(council|commission|assembly|conseil|assemblee)";

  /** "the Council resolution". */
  private static final Pattern SHORT_BEFORE = Pattern.compile("\\b" + SHORT_NAME + " $");

  /** "of the Council", "du Conseil", and no longer name. */
  private static final Pattern SHORT_BEHIND =
      Pattern.compile(
          "[, ]*(?:of the |by the |du |de la |de l' ?|par le |par la |par l')"
              + SHORT_NAME
              + "(?=[,;.)]| (?!(?:de|des|du|for|of|on|pour|economique|generale|executif)\\b)|$| de? en date)");

  private final Organs organs;
  private final Pattern list;
  private final Optional<Organs.Organ> own;

  /**
   * @param symbol the resolution or decision; empty when the organ stays open
   * @param rule how it was decided
   * @param confidence 0 to 1
   * @param phraseStart where the phrase begins that names the kind of document, for a locator
   *     before it
   */
  record Decision(Optional<Symbol> symbol, String rule, double confidence, int phraseStart) {}

  /**
   * @param months folded names of months, for the dates in lists
   * @param own the adopting organ of the document, if known
   */
  CitationContext(Organs organs, Iterable<String> months, Optional<Organs.Organ> own) {
    this.organs = organs;
    this.list = Pattern.compile(LIST.pattern().replace("MONTHS", String.join("|", months)));
    this.own = own;
  }

  /** The decision on a number at a place; empty when the words around it name no resolution. */
  Optional<Decision> decide(ResolutionNumber number, Passage passage, int start, int end) {
    String text = passage.folded();
    Optional<Governing> governing = governing(text, start);
    if (governing.isEmpty()) {
      return byForm(number, "form", start)
          .filter(d -> number.form() != ResolutionNumber.Form.SESSION);
    }
    int word = governing.get().start();
    boolean decision = governing.get().decision();
    Optional<Named> named =
        governing
            .get()
            .organ()
            .or(() -> before(text, word))
            .or(() -> behind(text, end))
            .or(() -> shortly(text, word, end))
            .filter(n -> symbol(number, n.organ(), decision).isPresent() || !n.shortly());
    if (named.isPresent()) {
      boolean shortly = named.get().shortly();
      return Optional.of(
          new Decision(
              symbol(number, named.get().organ(), decision),
              shortly ? "short-name-of-organ" : "named-organ",
              shortly ? 0.9 : 1,
              named.get().start()));
    }
    Matcher possessive = OWN.matcher(text.substring(Math.max(0, word - 60), word));
    if (possessive.find()) {
      int at = Math.max(0, word - 60) + possessive.start();
      return Optional.of(owner(number, text, at, decision));
    }
    return byForm(number, "form", word).or(() -> Optional.of(adopting(number, decision, word)));
  }

  /** Whether a passage speaks of an organ. */
  boolean names(Passage passage, String organ) {
    return organs.in(passage.folded()).stream()
        .anyMatch(m -> m.organ().symbolPrefix().equals(organ));
  }

  /**
   * @param organ the organ that stands between the word and the list
   */
  private record Governing(int start, boolean decision, Optional<Named> organ) {}

  /**
   * @param shortly by a short name, which stands for an organ named in full before
   */
  private record Named(String organ, int start, boolean shortly) {}

  private Optional<Governing> governing(String text, int start) {
    int reach = Math.max(0, start - 2000);
    Matcher m = WORD.matcher(text).region(reach, start);
    Optional<Governing> last = Optional.empty();
    while (m.find()) {
      Optional<Organs.Mention> organ = ofOrgan(text, m.end());
      int from = organ.map(Organs.Mention::end).orElse(m.end());
      if (list.matcher(text).region(listStart(text, from, start), start).matches()) {
        int word = m.start();
        last =
            Optional.of(
                new Governing(
                    word,
                    m.group(1).startsWith("decision"),
                    organ.map(o -> new Named(o.organ().symbolPrefix(), word, false))));
      }
    }
    return last;
  }

  /** "its relevant resolutions related to culture, in particular 41/187": words before a list. */
  private static int listStart(String text, int from, int to) {
    Matcher m = PARTICULAR.matcher(text).region(from, Math.min(to, from + PARTICULAR_REACH));
    return m.lookingAt() ? m.end() : from;
  }

  /** "Human Rights Council resolution", "Security Council resolutions". */
  private Optional<Named> before(String text, int word) {
    int from = Math.max(0, word - 90);
    String left = text.substring(from, word);
    return organs.in(left).stream()
        .filter(m -> left.substring(m.end()).matches("(?:'s)? "))
        .map(m -> new Named(m.organ().symbolPrefix(), from + m.start(), false))
        .reduce((a, b) -> b);
  }

  /** "résolutions du Conseil des droits de l’homme 21/12, 27/5": between the word and the list. */
  private Optional<Organs.Mention> ofOrgan(String text, int end) {
    Matcher of = OF_ORGAN.matcher(text).region(end, text.length());
    return of.lookingAt() && of.end() > end + 1 ? organs.at(text, of.end()) : Optional.empty();
  }

  /**
   * "la résolution 53/9 du Conseil", "Council resolution 53/9": the organ of this kind that was
   * named in full last.
   */
  private Optional<Named> shortly(String text, int word, int end) {
    Matcher before = SHORT_BEFORE.matcher(text).region(Math.max(0, word - 20), word);
    Matcher rest = list.matcher(text).region(end, text.length());
    int listEnd = rest.lookingAt() ? rest.end() : end;
    Matcher behind = SHORT_BEHIND.matcher(text);
    Optional<String> name = before.find() ? Optional.of(before.group(1)) : Optional.empty();
    for (int at = end; at <= listEnd && name.isEmpty(); at++) {
      if (behind.region(at, text.length()).lookingAt()) {
        name = Optional.of(behind.group(1));
      }
    }
    return name.flatMap(
        n ->
            organs.in(text.substring(0, end)).stream()
                .filter(m -> text.substring(m.start(), m.end()).contains(n))
                .map(m -> new Named(m.organ().symbolPrefix(), word, true))
                .reduce((a, b) -> b));
  }

  /**
   * "résolutions 68/127 et 70/109 de l’Assemblée générale": behind the number or its whole list.
   */
  private Optional<Named> behind(String text, int end) {
    Matcher rest = list.matcher(text).region(end, text.length());
    int listEnd = rest.lookingAt() ? rest.end() : end;
    for (int at = end; at <= listEnd; at++) {
      Matcher of = OF_ORGAN.matcher(text).region(at, text.length());
      if (of.lookingAt()) {
        var organ = organs.at(text, of.end());
        if (organ.isPresent()) {
          return Optional.of(new Named(organ.get().organ().symbolPrefix(), end, false));
        }
      }
    }
    return Optional.empty();
  }

  /** "its": the organ named right before it, or the one that adopts the text. */
  private Decision owner(ResolutionNumber number, String text, int at, boolean decision) {
    String left = text.substring(Math.max(0, at - 60), at);
    Optional<String> subject =
        organs.in(left).stream()
            .filter(m -> SUBJECT.matcher(left.substring(m.end())).matches())
            .map(m -> m.organ().symbolPrefix())
            .reduce((a, b) -> b);
    if (subject.isPresent()) {
      return new Decision(symbol(number, subject.get(), decision), "its-of-named-organ", 0.95, at);
    }
    Optional<Symbol> symbol = own.flatMap(o -> symbol(number, o.symbolPrefix(), decision));
    return symbol.isPresent()
        ? new Decision(symbol, "its-of-adopting-organ", 1, at)
        : byForm(number, "form", at).orElse(new Decision(Optional.empty(), "undecided", 0.5, at));
  }

  /** A form that only one organ uses decides alone: "1624 (2005)" is the Security Council's. */
  private Optional<Decision> byForm(ResolutionNumber number, String rule, int at) {
    var candidates = Stream.of("A", "S", "E", "A/HRC").filter(number::admits).toList();
    // "2/21" may be of the Human Rights Council, the Environment Assembly or a conference of
    // parties.
    boolean shared = number.form() == ResolutionNumber.Form.SESSION && !candidates.contains("E");
    boolean unknown =
        number.form() == ResolutionNumber.Form.ROMAN
            && number.session().indexOf('-') < 0
            && number.runningOrgan().isEmpty();
    boolean roman = number.form() == ResolutionNumber.Form.ROMAN && candidates.contains("A");
    if (candidates.size() == 1 && !shared && !unknown) {
      return Optional.of(new Decision(number.resolutionOf(candidates.get(0)), rule, 0.95, at));
    }
    Optional<String> running =
        number.runningOrgan().filter(o -> own.filter(x -> x.symbolPrefix().equals("T")).isEmpty());
    if (running.isPresent()) {
      return Optional.of(
          new Decision(number.resolutionOf(running.get()), "running-number", 0.95, at));
    }
    return roman && own.isPresent() && own.get().symbolPrefix().equals("A")
        ? Optional.of(new Decision(number.resolutionOf("A"), rule, 0.95, at))
        : Optional.empty();
  }

  /**
   * "See resolution 70/1." in a text of the General Assembly is the Assembly's (Editorial Manual).
   */
  private Decision adopting(ResolutionNumber number, boolean decision, int at) {
    Optional<Symbol> symbol = own.flatMap(o -> symbol(number, o.symbolPrefix(), decision));
    return symbol.isPresent()
        ? new Decision(symbol, "adopting-organ", 0.9, at)
        : new Decision(Optional.empty(), "undecided", 0.5, at);
  }

  private static Optional<Symbol> symbol(ResolutionNumber number, String organ, boolean decision) {
    return decision ? number.decisionOf(organ) : number.resolutionOf(organ);
  }
}
