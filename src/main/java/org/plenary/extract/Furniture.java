package org.plenary.extract;

import java.util.regex.Pattern;

/**
 * Lines that belong to the printed page and not to the text: job numbers, bar codes, page numbers,
 * rules, the marks of the document system, and the noise that OCR makes of a superscript line.
 */
final class Furniture {
  /** "18-17962 (E)", "25-14304 (E) 100925", "12-49444", "*1817962*", "*1249444*Please recycle". */
  private static final Pattern JOB =
      Pattern.compile(
          "\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?:\\s+\\d{6})?|\\*\\d{6,}\\*.*|\\(?[A-Z]\\)?\\s+\\d{6}");

  /** "3", "2/5", "- 4 -". */
  private static final Pattern PAGE =
      Pattern.compile("[-–— ]*\\d{1,3}(?:/\\d{1,3})?[-–— ]*|Page \\d+");

  /** The rule above the footnotes; also rows of hyphens in Word dumps. */
  private static final Pattern RULE = Pattern.compile("[_\\-–—=*. ]{5,}");

  /** "[DU1]", "<<ODS JOB NO>>N1249444E<<ODS JOB NO>>", "Please recycle", "Original: English". */
  private static final Pattern SYSTEM =
      Pattern.compile(
          "\\[DU\\d+]|(?:\\[DU\\d+])?<<ODS [A-Z0-9 ]+>>.*|(?:Please recycle|Prière de recycler).*");

  /** ". . . . . . , . 2" (a superscript line of a scan), "\ r": signs and single letters only. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?=.*[^\\d\\s])(?!.*[\\p{L}\\d]{2})(?!\\W*\\d{1,3}[.)]$)(?!\\(?[a-z]\\)$)(?![*†‡]{1,3}$).{1,60}");

  /**
   * "142 General Assembly—Twenty-ninth Session", "Resolutions adopted on the reports of the First
   * Committee 143": the heads of the pages of session volumes.
   */
  private static final Pattern VOLUME_HEAD =
      Pattern.compile(
          "(?:\\S{1,4}\\s+)?(?:General Assembly\\s?[-—–]+.{3,40} session"
              + "|Assemblée générale\\s?[-—–]+.{3,45} session"
              + "|Resolutions? adopted (?:on the reports? of|without reference to) .{3,60}"
              + "|Résolutions? adoptées? (?:sur les? rapports?|sans renvoi) .{3,70})(?:\\s+\\d{1,4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Furniture() {}

  static boolean isRule(String line) {
    return RULE.matcher(line).matches()
        && line.chars().anyMatch(c -> c != '*' && c != '.' && c != ' ');
  }

  /** True for a line that no reader of the text would miss. */
  static boolean is(String line) {
    return JOB.matcher(line).matches()
        || PAGE.matcher(line).matches()
        || SYSTEM.matcher(line).matches()
        || VOLUME_HEAD.matcher(line).matches()
        || NOISE.matcher(line).matches();
  }
}
