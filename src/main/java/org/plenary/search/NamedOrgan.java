package org.plenary.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.lexicon.Folded;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.TypedSymbol;

/**
 * Symbols as people type them, also with the organ in words: "résolution 1325 (2000) du Conseil de
 * sécurité", "General Assembly resolution 72/74".
 */
final class NamedOrgan {
  private static final Organs ORGANS = Organs.load();

  /** Those whose resolutions are known by a number; committees' are by whole symbols. */
  private static final Set<String> NUMBERING = Set.of("A", "S", "E", "T", "A/HRC");

  /** The number with what announces it; "of the" behind it belongs to the organ's name. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)((?:r[ée]s|d[ée]c)\\w*\\.?\\s+(?:n[o°º.]+\\s*)?)?"
              + "((?:E?S-)?\\d[\\d/]*(?:\\s?[A-Z])?(?:\\s?\\([^)]*\\))?)(?=\\s|$)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private NamedOrgan() {}

  /** The symbol that the words are; none for words that name more than a document. */
  static TypedSymbol read(String words) {
    TypedSymbol plain = TypedSymbol.read(words);
    if (!plain.isEmpty()) {
      return plain;
    }
    List<Organs.Mention> named =
        ORGANS.in(Folded.of(words).text()).stream()
            .filter(m -> NUMBERING.contains(m.organ().symbolPrefix()))
            .toList();
    return named.size() == 1 ? read(words, named.get(0)) : TypedSymbol.NONE;
  }

  private static TypedSymbol read(String words, Organs.Mention organ) {
    String rest = words.substring(0, organ.start()) + "|" + words.substring(organ.end());
    Matcher number = NUMBER.matcher(rest);
    if (!number.find() || !isAside(rest.substring(0, number.start()))) {
      return TypedSymbol.NONE;
    }
    boolean announced = number.group(1) != null;
    // "General Assembly 2023" asks for a year.
    if (!isAside(rest.substring(number.end()))
        || !announced && YEAR.matcher(number.group(2)).matches()) {
      return TypedSymbol.NONE;
    }
    return TypedSymbol.read(number.group().strip(), organ.organ().symbolPrefix());
  }

  /** "of the", "du", "de l’", "United Nations": words that say no more than the organ does. */
  private static boolean isAside(String words) {
    String plain = Words.folded(words).replaceAll("\\b(?:united nations|nations unies|un)\\b", "");
    return List.of(plain.split("[\\s|']+")).stream().allMatch(w -> w.isEmpty() || isSmall(w));
  }

  private static boolean isSmall(String word) {
    return Words.isCommon(word) || word.length() == 1;
  }
}
