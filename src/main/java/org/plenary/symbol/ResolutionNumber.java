package org.plenary.symbol;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A resolution's or decision's number without its organ, in one of the three forms in use: by
 * session since 1976 ({@code 72/74}, {@code 31/16 A}, {@code ES-11/1}) or by year in the Economic
 * and Social Council ({@code 2017/21}); by Roman session before ({@code 3369 (XXX)}, {@code 217 A
 * (III)}, {@code 2252 (ES-V)}); by year in the Security Council ({@code 1624 (2005)}).
 *
 * @param form which of the three
 * @param session the session or year as printed
 * @param number 1 or more
 * @param part the part letter, or the letters of a whole composite: {@code A-C}
 */
public record ResolutionNumber(Form form, String session, int number, Optional<String> part) {
  /** The forms of numbers. */
  public enum Form {
    SESSION,
    ROMAN,
    YEAR
  }

  /** Their sessions stand behind their letters: {@code UNEP/EA.4/Res.16}. */
  private static final Set<String> ASSEMBLIES = Set.of("UNEP/EA", "HSP/HA");

  /** The organs whose resolutions are cited by number alone, by symbol prefix. */
  private static final List<String> BODIES = List.of("A", "S", "E", "A/HRC");

  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2099;

  /**
   * No organ comes near it: the Assembly is in its eighties, the human rights bodies in sixties.
   */
  private static final int LAST_SESSION = 199;

  /** The Economic and Social Council went farthest with Roman sessions: LXIII (1977). */
  private static final int LAST_ROMAN = 63;

  /** The Assembly's last session with running numbers: XXX (1975). */
  private static final int LAST_ROMAN_OF_ASSEMBLY = 30;

  /** 3362 (S-VII) was the last special session with running numbers, S-8/2 followed. */
  private static final int FIRST_SPECIAL_BY_SLASH = 8;

  /** 2252 (ES-V) was the last emergency special session with running numbers, ES-6/1 followed. */
  private static final int FIRST_EMERGENCY_BY_SLASH = 6;

  /** Reads a whole text as a number: {@code 72/74}, {@code 217 A (III)}, {@code 1624(2005)}. */
  public static Optional<ResolutionNumber> parse(String text) {
    String plain = text.strip();
    return NumberReader.at(plain, 0)
        .filter(r -> r.end() == plain.length())
        .map(NumberReader.Read::number);
  }

  /**
   * The same for a heading that was scanned: {@code 2145 (XX1)} is {@code 2145 (XXI)}. Where the
   * numeral is not legible, or no organ's, the Assembly's running number tells its session.
   */
  public static Optional<ResolutionNumber> parseScanned(String text) {
    String plain = text.strip();
    return parse(plain)
        .filter(ResolutionNumber::isLikely)
        .or(() -> ScannedNumber.whole(plain).filter(ResolutionNumber::isLikely))
        .or(() -> ScannedNumber.byNumber(plain))
        .or(() -> parse(plain))
        .or(() -> ScannedNumber.whole(plain));
  }

  /** A number with these parts; empty when no organ ever numbered so, as {@code 12 (XIIX)}. */
  static Optional<ResolutionNumber> of(
      Form form, String session, int number, Optional<String> part) {
    ResolutionNumber candidate = new ResolutionNumber(form, session, number, part);
    return candidate.plausible() ? Optional.of(candidate) : Optional.empty();
  }

  private boolean plausible() {
    return switch (form) {
      case YEAR -> isYear();
      case ROMAN -> ordinal() > 0 && ordinal() <= LAST_ROMAN;
      case SESSION -> number < 1000 && (isYear() || ordinal() <= LAST_SESSION);
    };
  }

  /** The canonical spelling, e.g. {@code 31/16 A}, {@code 217 A (III)}, {@code 1624 (2005)}. */
  public String print() {
    String letter = part.map(p -> " " + p).orElse("");
    return form == Form.SESSION
        ? session + "/" + number + letter
        : number + letter + " (" + session + ")";
  }

  /** The same number with another part letter: "53/243 A and B". */
  public ResolutionNumber withPart(String letter) {
    return new ResolutionNumber(form, session, number, Optional.of(letter));
  }

  /**
   * The resolution of an organ with this number; empty when the organ never numbers so.
   *
   * @param organ the symbol prefix: {@code A}, {@code S}, {@code E}, {@code T}, {@code A/HRC}, or
   *     {@code UNEP/EA} and {@code HSP/HA} for the assemblies of the Environment Programme and of
   *     UN-Habitat
   */
  public Optional<Symbol> resolutionOf(String organ) {
    if (ASSEMBLIES.contains(organ)) {
      int slash = organ.indexOf('/');
      String assembly = organ.substring(slash + 1) + "." + session;
      return plainSession() && part.isEmpty()
          ? Optional.of(
              new SeriesSymbol(List.of(organ.substring(0, slash), assembly, "Res." + number)))
          : Optional.empty();
    }
    return admits(organ) ? Optional.of(new ResolutionSymbol(organ, false, this)) : Optional.empty();
  }

  /** The decision of an organ with this number. */
  public Optional<Symbol> decisionOf(String organ) {
    return admits(organ) ? Optional.of(new ResolutionSymbol(organ, true, this)) : Optional.empty();
  }

  /** The organs that the form alone admits: {@code S} for 1624 (2005), A and A/HRC for 60/1. */
  public List<String> bodies() {
    return BODIES.stream().filter(this::admits).toList();
  }

  /** Whether the organ numbers its resolutions in this form. */
  public boolean admits(String organ) {
    return switch (organ) {
      case "A" ->
          switch (form) {
            case ROMAN -> ordinal() <= LAST_ROMAN_OF_ASSEMBLY;
            case SESSION -> !isYear() && ordinal() >= firstBySlash();
            case YEAR -> false;
          };
      case "S" -> form == Form.YEAR;
      case "E" -> (form == Form.ROMAN && isPlain()) || (form == Form.SESSION && isYear());
      case "T" -> form == Form.ROMAN && !session.startsWith("ES-");
      case "A/HRC" -> form == Form.SESSION && !isYear() && !session.startsWith("ES-");
      default -> false;
    };
  }

  /**
   * The organ that the running number shows, for no other came near it in that session: 1514 (XV)
   * is the Assembly's, which numbered through its sessions, 1503 (XLVIII) and 728 F (XXVIII) are
   * the Economic and Social Council's, which adopted some thirty. Smaller numbers are of
   * commissions and conferences, as 46 (III), and stay open.
   */
  public Optional<String> runningOrgan() {
    if (form != Form.ROMAN || !isPlain()) {
      return Optional.empty();
    }
    int a = ordinal();
    if (a > 1 && RunningNumbers.admit(a, number)) {
      return Optional.of("A");
    }
    return a >= 5 && number >= 15 * a && number <= 45 * a ? Optional.of("E") : Optional.empty();
  }

  /** Whether a principal organ had come to this number in the session. */
  boolean runsInSession() {
    return runningOrgan().isPresent() || (form == Form.ROMAN && ordinal() < 5);
  }

  /** False for {@code 356 (LV)}, which no principal organ had: a scan of 356 (IV) looks so. */
  boolean isLikely() {
    return form != Form.ROMAN
        || !isPlain()
        || runningOrgan().isPresent()
        || RunningNumbers.admit(ordinal(), number);
  }

  private int firstBySlash() {
    if (isPlain()) {
      return LAST_ROMAN_OF_ASSEMBLY + 1;
    }
    return session.startsWith("ES-") ? FIRST_EMERGENCY_BY_SLASH : FIRST_SPECIAL_BY_SLASH;
  }

  private boolean plainSession() {
    return form == Form.SESSION && isPlain() && !isYear();
  }

  /** No special or emergency session. */
  private boolean isPlain() {
    return session.indexOf('-') < 0;
  }

  /** {@code 2017/21}: of the Economic and Social Council since 1978. */
  private boolean isYear() {
    return form != Form.ROMAN && isPlain() && ordinal() >= FIRST_YEAR && ordinal() <= LAST_YEAR;
  }

  /** The session in Arabic figures: {@code 30} for (XXX), {@code S-7} for (S-VII), {@code 72}. */
  public String sessionNumber() {
    return session.substring(0, session.indexOf('-') + 1) + ordinal();
  }

  private int ordinal() {
    String numeral = session.substring(session.indexOf('-') + 1);
    return form == Form.ROMAN ? RomanNumeral.value(numeral).orElse(0) : Integer.parseInt(numeral);
  }
}
