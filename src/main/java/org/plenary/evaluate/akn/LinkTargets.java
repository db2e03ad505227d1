package org.plenary.evaluate.akn;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.evaluate.FactList;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/**
 * What a link of the XML cites. The address says which organ's resolution "39/2" is; the words say
 * which part: the addresses write {@code A/RES/217(III)} for 217 A (III), {@code A/RES/75/253b} or
 * {@code A/RES/72/262} for parts whose letters stand behind the link, {@code A/80/23(SUPP)} for a
 * supplement. Where number and address differ, the words are right.
 */
final class LinkTargets {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?://(?:(?:www\\.)?(?:docs\\.un\\.org|undocs\\.org|undocs)/+(?:(?:en|fr)/+)?"
              + "|[^?]*\\?symbol=)([^?&]+).*");

  private static final Pattern PART_OF_ADDRESS =
      Pattern.compile("(.*\\d/\\d+)([A-Za-z](?:-[A-Za-z])?)");

  private static final String MORE = "((?:(?:, ?| ?- ?| (?:and|et|to|à) )[A-Z](?![\\w’']))*)";

  /** {@code 3411 A and B (XXX)}, {@code 2252 (ES-V)}. */
  private static final Pattern OLD =
      Pattern.compile("(\\d{1,4}) ?(?:([A-Z])" + MORE + " ?)?(\\((?:E?S-)?[IVXLC]+\\)).*");

  /** {@code 72/266 A}, {@code 53/243 A and B}, {@code S-26/2}. */
  private static final Pattern MODERN =
      Pattern.compile("((?:E?S-)?\\d{1,4}/\\d{1,4})(?: ([A-Z])(?![\\w’'])" + MORE + ")?.*");

  private static final Pattern LETTERS = Pattern.compile(" ([A-Z])(?![\\w’'])" + MORE);

  private static final Pattern UNLINKED =
      Pattern.compile(
          "[^\\s,;:\\[\\]“”«»]*\\d?/[^\\s,;:\\[\\]“”«»]*|\\d{1,4}(?: [A-Z])? \\([^)\\s]{1,9}\\)");

  private LinkTargets() {}

  /**
   * The cited documents.
   *
   * @param link the link
   * @param after the words behind it
   * @param session the session of the citing resolution, e.g. {@code 80}
   */
  static List<Symbol> of(Run.Link link, String after, int session) {
    String words = plain(link.text());
    Optional<Symbol> named = Symbol.parse(words);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Optional<Symbol> linked = linked(link.href()).map(s -> possible(s, session));
    if (linked.isEmpty()) {
      return List.of();
    }
    if (words.matches("[A-Z]")) {
      return with(linked.get(), numberOf(linked.get()) + " " + words).stream().toList();
    }
    List<Symbol> parts = parts(words + " " + plain(after), linked.get());
    return parts.isEmpty() ? List.of(linked.get()) : parts;
  }

  private static Optional<Symbol> linked(String href) {
    Matcher address = ADDRESS.matcher(href);
    if (!address.matches()) {
      return Optional.empty();
    }
    String path =
        URLDecoder.decode(address.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
            .replaceAll("(?i)\\(supp\\)", "")
            .replaceAll("[\\s.,;]+$", "")
            .replaceAll("^([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$", "$1");
    Matcher part = PART_OF_ADDRESS.matcher(path);
    String whole = part.matches() ? part.group(1) : path;
    return Symbol.parse(whole).or(() -> Symbol.parse("A/RES/" + whole));
  }

  /**
   * The Human Rights Council has met since the Assembly's session 60, three times a year: an
   * address like {@code A/HRC/RES/66/144}, in the French 80/193, means the Assembly's resolution.
   */
  private static Symbol possible(Symbol linked, int session) {
    int latest = 3 * (session - 60) + 3;
    boolean tooLate =
        linked.organ().equals("A/HRC")
            && linked instanceof ResolutionSymbol r
            && r.number().session().matches("\\d+")
            && Integer.parseInt(r.number().session()) > latest;
    return tooLate ? Symbol.parse("A/RES/" + numberOf(linked)).orElse(linked) : linked;
  }

  private static List<Symbol> parts(String text, Symbol linked) {
    Matcher old = OLD.matcher(text);
    Matcher modern = MODERN.matcher(text);
    List<Symbol> parts = new ArrayList<>();
    if (old.matches()) {
      for (String letter : letters(old.group(2), old.group(3))) {
        with(linked, old.group(1) + letter + " " + old.group(4)).ifPresent(parts::add);
      }
    } else if (modern.matches()) {
      for (String letter : letters(modern.group(2), modern.group(3))) {
        with(linked, modern.group(1) + letter).ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The part letters with a blank before each; one empty string for a whole resolution. */
  private static List<String> letters(String first, String more) {
    List<String> letters = new ArrayList<>();
    if (first == null) {
      return List.of("");
    }
    char last = first.charAt(0);
    letters.add(" " + last);
    Matcher next = Pattern.compile("([^A-Z]*)([A-Z])").matcher(more == null ? "" : more);
    while (next.find()) {
      char letter = next.group(2).charAt(0);
      boolean range = next.group(1).matches(" ?(?:-|to|à) ?");
      for (char c = range ? (char) (last + 1) : letter; c <= letter; c++) {
        letters.add(" " + c);
      }
      last = letter;
    }
    return letters;
  }

  /** A resolution of the same organ with another number. */
  private static Optional<Symbol> with(Symbol linked, String number) {
    return linked instanceof ResolutionSymbol resolution
        ? Symbol.parse(resolution.organ() + (resolution.decision() ? "/DEC/" : "/RES/") + number)
        : Optional.empty();
  }

  private static String numberOf(Symbol symbol) {
    return symbol instanceof ResolutionSymbol r ? r.number().print() : "";
  }

  /** One kind of blank and hyphen. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F\\u2009\\u2060\\u200E]+", " ")
        .replaceAll("[\\u2010-\\u2014\\u2212]", "-")
        .strip();
  }

  /** The numbers and symbols of running words, as {@link FactList#tight} writes them. */
  static List<String> unlinked(String words) {
    Matcher m = UNLINKED.matcher(plain(words));
    List<String> found = new ArrayList<>();
    while (m.find()) {
      String bare = m.group().replaceAll("^[(]+|[.)’']+$", "");
      found.add(FactList.tight(m.group()));
      found.add(FactList.tight(bare));
      // WT/MIN(15)/48-WT/L/982: either half.
      found.addAll(List.of(FactList.tight(bare).split("-(?=[A-Z]+/)")));
      found.add(FactList.tight(m.group().replaceAll("[.,;]+$", "")));
      // "decision 74/537 B", "75/519 A and B": each letter with the number before it.
      for (String letter : lettersBehind(words, m.end())) {
        found.add(FactList.tight(bare + letter));
        found.add(letter.strip());
      }
    }
    return found;
  }

  private static List<String> lettersBehind(String words, int end) {
    Matcher letters = LETTERS.matcher(plain(words)).region(end, plain(words).length());
    return letters.lookingAt() ? letters(letters.group(1), letters.group(2)) : List.of();
  }
}
