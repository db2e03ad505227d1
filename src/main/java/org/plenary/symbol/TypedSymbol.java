package org.plenary.symbol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** "Resolution", "rés.", "UN GA res", "UNSCR no.": what stands before a number. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:(?:UN|ONU|UNGA|GA|AG|UNSC|SC|CS|ECOSOC|HRC|CDH|THE|LA)[ /])*"
              + "(?:R[ÉE]S(?:OLUTIONS?)?|D[ÉE]C(?:ISIONS?)?|(?:UN)?(?:GA|SC)R)\\b[./]*\\s*"
              + "(?:N(?:O|R|UMBER|UM[ÉE]RO)?[.°º]?\\s*)?(?=\\d|ES-|S-)");

  /** The organs' letters before a number, by the first components of their symbols. */
  private static final Map<String, Pattern> LETTERS_OF =
      Map.of(
          "A", Pattern.compile("^(?:(?:UN|THE|LA)[ /])*(?:(?:UN)?GAR?|AG)\\b"),
          "S", Pattern.compile("^(?:(?:UN|THE|LA)[ /])*(?:(?:UN)?SCR?|CS)\\b"),
          "E", Pattern.compile("^(?:UN )?ECOSOC\\b"),
          "A/HRC", Pattern.compile("^(?:UN ?)?(?:HRC|CDH)\\b"));

  /** "1325/2000": the Security Council's number and year as they are never printed. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("(\\d{1,4})/((?:19|20)\\d\\d)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:E?S-)?\\d{1,3}/\\d{1,3}(?:[A-Z](?:-[A-Z])?)?"
              + "|\\d{1,4}(?:[A-Z](?:-[A-Z])?)?\\((?:(?:E?S-)?[IVXL]+|(?:19|20)\\d\\d)\\)"
              + "|\\d{4}/\\d{1,3}|\\d{2,4}[A-Z]|\\d{1,4})");

  /** The year or session behind a number, and a part's letter before it. */
  private static final Pattern BEHIND = Pattern.compile("[A-Z]?(?:-[A-Z])?\\(.*\\)$");

  private static final Pattern LETTERS = Pattern.compile("(?<=\\d)[A-Z](?:-[A-Z])?(?=\\(|$)");

  /** Nothing that names a document. */
  public static final TypedSymbol NONE = new TypedSymbol(List.of(), List.of());

  /** Reads a whole text; nothing is meant by one that is no symbol. */
  public static TypedSymbol read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * Reads a number whose organ is known from elsewhere: "resolution 1325" of the Security Council.
   *
   * @param organ the first components of its symbols, e.g. {@code S}
   */
  public static TypedSymbol read(String text, String organ) {
    return read(text, Optional.of(organ));
  }

  private static TypedSymbol read(String text, Optional<String> known) {
    if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
      return NONE;
    }
    String plain = TypedSpelling.of(text);
    Set<String> spellings = TypedSpelling.spellings(plain);
    Set<Symbol> symbols = new LinkedHashSet<>();
    spellings.forEach(s -> Symbol.parse(s).ifPresent(symbols::add));
    String number = number(plain);
    Optional<String> organ = known.or(() -> organ(plain));
    ResolutionNumber.parse(number)
        .ifPresent(
            n -> organ.map(List::of).orElse(NUMBERING).forEach(o -> add(n, o, plain, symbols)));
    List<String> keys =
        spellings.stream()
            .map(s -> keys(s, number(s), organ))
            .filter(k -> !k.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new TypedSymbol(List.copyOf(symbols), keys);
  }

  private static String number(String plain) {
    String number = ANNOUNCED.matcher(plain).replaceFirst("");
    return YEAR_BEHIND.matcher(number).replaceFirst("$1 ($2)");
  }

  private static Optional<String> organ(String plain) {
    return LETTERS_OF.entrySet().stream()
        .filter(e -> e.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void add(
      ResolutionNumber number, String organ, String plain, Set<Symbol> symbols) {
    Optional<Symbol> resolution = number.resolutionOf(organ);
    Optional<Symbol> decision = number.decisionOf(organ);
    boolean asked = plain.startsWith("D") && !Character.isDigit(plain.charAt(0));
    (asked ? decision : resolution).ifPresent(symbols::add);
    (asked ? resolution : decision).ifPresent(symbols::add);
  }

  private static List<String> keys(String plain, String number, Optional<String> known) {
    String key = number.replaceFirst("^[ASE]/(?:RES|DEC)/", "").replace(" ", "");
    boolean whole = NUMBER.matcher(key).matches();
    boolean open = whole && (!number.equals(plain) || !key.matches("\\d{1,2}"));
    Optional<String> organ = plain.matches("[ASE]/.*") ? Optional.of(plain.substring(0, 1)) : known;
    String kept = organ.map(o -> o + ":").orElse("") + key;
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
   * {@code 217(iii)}, {@code 217a} and {@code 217}; each with its organ, too: {@code s:1325}.
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
      keys.add(number.substring(0, number.indexOf('(')));
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
