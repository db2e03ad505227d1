package org.plenary.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * One line of a PDF page: the pieces that PDFBox takes for words, joined, parted or broken by the
 * gaps between them.
 */
final class PdfLine {
  /** "General Assembly Distr.: General": a gap of so many times the font's size is a column. */
  private static final float COLUMN_GAP = 2.2f;

  /** Where blanks are printed as signs, a gap without one is a blank only from this size on. */
  private static final float BARE_GAP = 0.5f;

  /** A note's mark is set at 60 to 70 per cent of the size of the word before it. */
  private static final float SMALL = 0.82f;

  private static final float RAISED = 0.1f;

  /** "12.", "(iv)": what a tabulator parts from the paragraph that it numbers. */
  private static final Pattern MARK =
      Pattern.compile("\\(?\\p{Alnum}{1,4}[.)]\\)?|[*†‡•–—-]{1,3}|[⁰¹²³⁴-⁹]{1,3}");

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * What stands between two gaps.
   *
   * @param text its characters in reading order, blanks among them
   * @param glyphs where they stand
   */
  private record Piece(String text, List<TextPosition> glyphs) {
    float left() {
      return glyphs.stream().filter(PdfLine::isInk).findFirst().orElse(glyphs.get(0)).getXDirAdj();
    }

    float right() {
      float right = Float.NEGATIVE_INFINITY;
      for (TextPosition glyph : glyphs) {
        right = isInk(glyph) ? Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj()) : right;
      }
      return right;
    }

    boolean isBlank() {
      return glyphs.stream().noneMatch(PdfLine::isInk);
    }
  }

  private static boolean isInk(TextPosition glyph) {
    return !glyph.getUnicode().isBlank() && !glyph.getUnicode().equals("\u00A0");
  }

  /** Adds a piece, parted at its blanks; Arabic stays whole, since its text runs the other way. */
  void add(String text, List<TextPosition> glyphs) {
    if (text.chars().anyMatch(PdfLine::isRightToLeft)) {
      pieces.add(new Piece(text, List.copyOf(glyphs)));
      return;
    }
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || isInk(glyphs.get(i)) != isInk(glyphs.get(from))) {
        List<TextPosition> part = List.copyOf(glyphs.subList(from, i));
        pieces.add(new Piece(text(part), part));
        from = i;
      }
    }
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String text(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(sign(g)));
    return text.toString();
  }

  /** The characters of a glyph; of the one glyph "ﬁ", two. */
  private static String sign(TextPosition glyph) {
    String sign = glyph.getUnicode();
    boolean ligature = sign.length() == 1 && sign.charAt(0) >= 'ﬀ' && sign.charAt(0) <= 'ﬆ';
    return ligature ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
  }

  /** Whether nothing is printed on it. */
  boolean isBlank() {
    return pieces.stream().allMatch(Piece::isBlank);
  }

  /** The size that most characters have, in points. */
  float size() {
    return commonest(TextPosition::getFontSizeInPt);
  }

  /** The distance of the line on which most characters stand from the top of the page. */
  float baseline() {
    return commonest(TextPosition::getYDirAdj);
  }

  /** How many blanks are printed as signs, and how many pieces a gap begins. */
  Blanks blanks() {
    int signs = 0;
    int gaps = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean blank = pieces.get(i).isBlank();
      signs += blank ? 1 : 0;
      gaps += i > 0 && !blank && !pieces.get(i - 1).isBlank() ? 1 : 0;
    }
    return new Blanks(signs, gaps);
  }

  /**
   * @param signs blanks that are printed as signs
   * @param gaps blanks that only a gap shows
   */
  record Blanks(int signs, int gaps) {
    Blanks plus(Blanks other) {
      return new Blanks(signs + other.signs, gaps + other.gaps);
    }

    /** Word's PDF prints every blank; its gaps are letters spaced out: "post -conflict". */
    boolean asSigns() {
      return signs > 2 * gaps;
    }
  }

  /**
   * The line's text, with a line break at each gap between columns.
   *
   * @param blanksAreSigns whether the page prints its blanks
   */
  String text(boolean blanksAreSigns) {
    StringBuilder text = new StringBuilder();
    float size = size();
    float right = Float.NaN;
    boolean blank = false;
    TextPosition base = base(0);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isBlank()) {
        blank = true;
        continue;
      }
      if (!Float.isNaN(right)) {
        String gap = gap(piece.left() - right, size, text, blanksAreSigns && !blank);
        base = gap.equals("\n") ? base(i) : base;
        text.append(gap);
      }
      base = append(piece, base, text);
      right = piece.right();
      blank = false;
    }
    return text.toString();
  }

  private static String gap(float width, float size, StringBuilder before, boolean bare) {
    String line = before.substring(before.lastIndexOf("\n") + 1);
    if (width > COLUMN_GAP * size && !MARK.matcher(line).matches()) {
      return "\n";
    }
    return bare && width < BARE_GAP * size ? "" : " ";
  }

  /**
   * The first glyph from a piece on that is no digit: what marks at the head of a note are raised
   * above, and no page number in the column before: "4/15 25-20987".
   */
  private TextPosition base(int from) {
    return pieces.stream()
        .skip(from)
        .flatMap(piece -> piece.glyphs().stream())
        .filter(glyph -> isInk(glyph) && !isDigit(glyph))
        .findFirst()
        .orElse(pieces.get(from).glyphs().get(0));
  }

  /**
   * Appends a piece and gives the last glyph that is not raised.
   *
   * <p>A digit is compared with what stands before it: in the masthead the symbol "A/RES/80/251" is
   * as a whole smaller and higher than the words "United Nations" beside it.
   */
  private static TextPosition append(Piece piece, TextPosition before, StringBuilder text) {
    TextPosition base = before;
    StringBuilder marked = new StringBuilder();
    boolean any = false;
    for (TextPosition glyph : piece.glyphs()) {
      boolean raised = isDigit(glyph) && isRaised(glyph, base);
      any |= raised;
      marked.append(raised ? Raised.digits(glyph.getUnicode()) : sign(glyph));
      base = raised || !isInk(glyph) ? base : glyph;
    }
    text.append(any ? marked : piece.text());
    return base;
  }

  private static boolean isDigit(TextPosition glyph) {
    String sign = glyph.getUnicode();
    return sign.length() == 1 && Raised.isDigit(sign.charAt(0));
  }

  private static boolean isRaised(TextPosition glyph, TextPosition base) {
    return glyph.getFontSizeInPt() <= SMALL * base.getFontSizeInPt()
        && base.getYDirAdj() - glyph.getYDirAdj() > RAISED * base.getFontSizeInPt();
  }

  /** One of the numbers that describe a glyph. */
  private interface Measure {
    float of(TextPosition glyph);
  }

  private float commonest(Measure measure) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      for (TextPosition glyph : piece.glyphs()) {
        if (isInk(glyph)) {
          counts.merge(Math.round(measure.of(glyph) * 10), 1, Integer::sum);
        }
      }
    }
    return Commonest.of(counts) / 10f;
  }
}
