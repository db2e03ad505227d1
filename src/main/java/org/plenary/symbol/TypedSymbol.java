package org.plenary.symbol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A symbol as people type it: "a/res/72/74", "A_RES_72_74", "res 72/74", "résolution 72/74",
 * "S/RES/2250", "217 A (III)", "1325".
 *
 * @param symbols what may be meant, the likeliest first
 * @param keys its number as a key, when the organ or the year is left open; see {@link #keysOf}
 */
public record TypedSymbol(List<Symbol> symbols, List<String> keys) {
  /** The organs whose resolutions people name by the number alone, the most likely first. */
  private static final List<String> NUMBERING = List.of("A", "S", "E", "A/HRC");

  private static final int LONGEST = 80;

  /** "Resolution", "rés.", "UN GA res", "UNSC resolution no.": what stands before a number. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:(?:UN|ONU|UNGA|GA|UNSC|SC|AG|CS|THE|LA)[ /])*"
              + "(?:R[ÉE]S(?:OLUTIONS?)?|D[ÉE]C(?:ISIONS?)?)\\b[./]*\\s*(?:N(?:O|R|UMBER|UM[ÉE]RO)?[.°º]?\\s*)?(?=\\d|ES-|S-)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:E?S-)?\\d{1,3}/\\d{1,3}(?:[A-Z](?:-[A-Z])?)?"
              + "|\\d{1,4}(?:[A-Z](?:-[A-Z])?)?\\((?:(?:E?S-)?[IVXL]+|(?:19|20)\\d\\d)\\)"
              + "|\\d{4}/\\d{1,3}|\\d{1,4})");

  /** The year or session behind a number, and a part's letter before it. */
  private static final Pattern BEHIND = Pattern.compile("[A-Z]?(?:-[A-Z])?\\(.*\\)$");

  private static final Pattern LETTERS = Pattern.compile("(?<=\\d)[A-Z](?:-[A-Z])?(?=\\(|$)");

  /** Reads a whole text; nothing is meant by one that is no symbol. */
  public static TypedSymbol read(String text) {
    if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
      return new TypedSymbol(List.of(), List.of());
    }
    String plain = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    Set<Symbol> symbols = new LinkedHashSet<>();
    Symbol.parse(text).ifPresent(symbols::add);
    // File names have A_RES_72_74, and who types on a telephone "a res 72 74".
    if (plain.matches("[ASET][_ /].*")) {
      Symbol.parse(plain.replaceAll("[_ /]+", "/")).ifPresent(symbols::add);
    }
    Symbol.parse(plain.replaceFirst("^([ASE])(RES|DEC)/?", "$1/$2/")).ifPresent(symbols::add);
    String number = ANNOUNCED.matcher(plain).replaceFirst("");
    ResolutionNumber.parse(number)
        .ifPresent(n -> NUMBERING.forEach(o -> add(n, o, plain, symbols)));
    return new TypedSymbol(List.copyOf(symbols), keys(plain, number));
  }

  private static void add(
      ResolutionNumber number, String organ, String plain, Set<Symbol> symbols) {
    Optional<Symbol> resolution = number.resolutionOf(organ);
    Optional<Symbol> decision = number.decisionOf(organ);
    boolean asked = plain.startsWith("D") && !Character.isDigit(plain.charAt(0));
    (asked ? decision : resolution).ifPresent(symbols::add);
    (asked ? resolution : decision).ifPresent(symbols::add);
  }

  private static List<String> keys(String plain, String number) {
    String key = number.replaceFirst("^[ASE]/(?:RES|DEC)/", "").replace(" ", "");
    boolean whole = NUMBER.matcher(key).matches();
    boolean open = whole && (!number.equals(plain) || !key.matches("\\d{1,2}"));
    String kept =
        plain.startsWith("A/") || plain.startsWith("S/") || plain.startsWith("E/")
            ? plain.substring(0, 1) + ":" + key
            : key;
    return open ? List.of(kept.toLowerCase(Locale.ROOT)) : List.of();
  }

  /** Whether nothing that names a document was typed. */
  public boolean isEmpty() {
    return symbols.isEmpty() && keys.isEmpty();
  }

  /** A symbol as a key: without blanks and case. */
  public static String key(Symbol symbol) {
    return symbol.print().replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The keys by which a resolution or decision can be named without its organ, year or letter: of
   * S/RES/1325 (2000) {@code 1325(2000)} and {@code 1325}, of A/RES/217 A (III) {@code 217a(iii)},
   * {@code 217(iii)} and {@code 217}; each with its organ, too: {@code s:1325}.
   */
  public static List<String> keysOf(Symbol symbol) {
    if (!(symbol instanceof ResolutionSymbol resolution)) {
      return List.of();
    }
    String number = resolution.number().print().replace(" ", "");
    Set<String> keys = new LinkedHashSet<>();
    keys.add(number);
    keys.add(LETTERS.matcher(number).replaceFirst(""));
    if (number.endsWith(")")) {
      keys.add(BEHIND.matcher(number).replaceFirst(""));
    }
    List<String> all = new ArrayList<>();
    for (String key : keys) {
      all.add(key.toLowerCase(Locale.ROOT));
      all.add((resolution.organ() + ":" + key).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(all);
  }
}
