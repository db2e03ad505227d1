package org.plenary.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the headings of sections between paragraphs. */
final class Headings {
  private static final Pattern LETTER = Pattern.compile("[A-HIVX]\\.?");

  /** "II.", "III. Conclusion and call to action" (A/RES/80/3). */
  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}\\.(?:\\s+[^,;:.]+)?");

  private static final Pattern ENDED = Pattern.compile(".*[,;:.…»”\"،؛，；：。]");

  /** A line of this length is no heading on its own account. */
  private static final int SHORT = 60;

  /** A heading runs over fewer lines than these. */
  private static final int LINES = 4;

  private final LineStarts starts;

  Headings(LineStarts starts) {
    this.starts = starts;
  }

  /** "V" over a section of A/RES/80/243. */
  static boolean isLetter(Line line) {
    return LETTER.matcher(line.text()).matches();
  }

  /**
   * "II", "General provisions", "Building confidence and security in the use of ⏎communications
   * technologies" (A/RES/80/173): a few lines without an end, apart from those below.
   *
   * @param line the first line of it
   * @param below the lines below that one
   */
  boolean is(Line line, List<Line> below) {
    if (ROMAN.matcher(line.text()).matches()) {
      return true;
    }
    if (starts.isPreambular(line.text()) || isEnded(line)) {
      return false;
    }
    List<Line> near = below.stream().limit(LINES).toList();
    int more = 0;
    while (more < near.size() && near.get(more).blanksBefore() == 0) {
      more++;
    }
    boolean apart = more < near.size();
    return line.text().length() < SHORT
        || (apart
            && starts.mayBegin(line.text())
            && near.stream().limit(more).noneMatch(Headings::isEnded));
  }

  /**
   * "Request for a subvention to the Special Court" (A/RES/77/263) below "III": a line alone and
   * without an end, though it opens with a word that is a verb elsewhere.
   */
  boolean isTitle(Line line, List<Line> below) {
    boolean alone = below.stream().findFirst().filter(l -> l.blanksBefore() > 0).isPresent();
    return alone && !isEnded(line) && starts.mayBegin(line.text());
  }

  private static boolean isEnded(Line line) {
    return ENDED.matcher(line.text()).matches();
  }
}
