package org.plenary.symbol;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol in what people paste and type in haste: an address ({@code
 * undocs.org/en/A/RES/72/74}), the name of a file ({@code A_RES_72_74-EN.pdf}), other signs between
 * its parts ({@code A.RES.72.74}) or none at all ({@code ares7274}).
 */
final class TypedSpelling {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^/]+|[\\w.-]+\\.(?:org|int|net|com))/([^?#]+).*");

  /** What stands before the symbol in a path: {@code plenary/document/}, {@code en/}. */
  private static final Pattern FOLDERS = Pattern.compile("^(?:[a-z-]{2,}/)+");

  private static final Pattern FILE = Pattern.compile("(.+?)\\.\\p{Alpha}{2,6}");

  /** Behind the symbol in addresses and names of files. */
  private static final Pattern LANGUAGE = Pattern.compile("[-/_](?i:EN|FR|ES|RU|AR|ZH|E|F)$");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\"“”«»„'’<\\[]+|[\\s\"“”«»„'’>\\].,;:!?]+$");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  private static final Pattern SIGNS = Pattern.compile("[ _/.-]++(?!\\()");

  private static final Pattern GLUED = Pattern.compile("([ASE])/?(RES|DEC)/?(\\d{3,8})");

  /** Sessions of the Assembly whose resolutions have its number before their own. */
  private static final Pattern SESSION_AND_NUMBER = Pattern.compile("([3-9]\\d)(\\d{1,3})");

  private static final Pattern NUMBER_AND_YEAR = Pattern.compile("(\\d{1,4}?)((?:19|20)\\d\\d)?");

  private TypedSpelling() {}

  /** The part of a text in which a symbol may stand, in capitals, with single blanks. */
  static String of(String text) {
    String plain = AROUND.matcher(text.strip().replaceAll("[\\s\\u00a0]+", " ")).replaceAll("");
    Matcher bracketed = IN_BRACKETS.matcher(plain);
    plain = bracketed.matches() ? bracketed.group(1).strip() : plain;
    Matcher address = ADDRESS.matcher(plain);
    if (address.matches()) {
      plain = FOLDERS.matcher(withoutEnding(address.group(1))).replaceFirst("");
    } else if (FILE.matcher(plain).matches()) {
      plain = withoutEnding(plain);
    }
    return plain.toUpperCase(Locale.ROOT);
  }

  private static String withoutEnding(String name) {
    Matcher file = FILE.matcher(name);
    String base = file.matches() ? file.group(1) : name;
    return LANGUAGE.matcher(base).replaceFirst("");
  }

  /** Spellings of a symbol that begins with its organ, as it was typed first. */
  static Set<String> spellings(String plain) {
    Set<String> spellings = new LinkedHashSet<>(List.of(plain));
    if (plain.matches("[ASET][ _/.-].*")) {
      spellings.add(plain.replace('_', '/'));
      spellings.add(SIGNS.matcher(plain).replaceAll("/"));
    }
    Matcher glued = GLUED.matcher(plain);
    if (glued.matches()) {
      spellings.add(glued.group(1) + "/" + glued.group(2) + "/" + parted(glued));
    } else {
      spellings.add(plain.replaceFirst("^([ASE])(RES|DEC)/?", "$1/$2/"));
    }
    return spellings;
  }

  /** {@code 72/74} of {@code 7274} of the Assembly, {@code 1325 (2000)} of {@code 13252000}. */
  private static String parted(Matcher glued) {
    String figures = glued.group(3);
    Matcher session = SESSION_AND_NUMBER.matcher(figures);
    if (glued.group(1).equals("A") && session.matches()) {
      return session.group(1) + "/" + session.group(2);
    }
    Matcher year = NUMBER_AND_YEAR.matcher(figures);
    return glued.group(1).equals("S") && year.matches() && year.group(2) != null
        ? year.group(1) + " (" + year.group(2) + ")"
        : figures;
  }
}
