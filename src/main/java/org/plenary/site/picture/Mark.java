package org.plenary.site.picture;

import java.util.List;

/**
 * A mark of a drawing. Lengths are CSS pixels from the upper left corner; a style is a class of
 * {@code static/picture.css}.
 */
public sealed interface Mark {

  /**
   * A box.
   *
   * @param says what it stands for, shown when it is pointed at; empty for nothing
   */
  record Box(
      double x, double y, double width, double height, double round, String style, String says)
      implements Mark {
    /** In tenths of a pixel: more is not seen and makes pages longer. */
    public Box {
      x = tenths(x);
      y = tenths(y);
      width = tenths(width);
      height = tenths(height);
    }
  }

  /** A dot, with what it stands for. */
  record Dot(double x, double y, double radius, String style, String says) implements Mark {
    /** In tenths of a pixel. */
    public Dot {
      x = tenths(x);
      y = tenths(y);
      radius = tenths(radius);
    }
  }

  /**
   * A line.
   *
   * @param way as the attribute {@code d} of SVG has it, e.g. {@code M0 0 L10 0}
   */
  record Line(String way, String style, String says) implements Mark {
    /** A straight line. */
    static Line straight(double x1, double y1, double x2, double y2, String style) {
      return new Line(
          "M%s %s L%s %s".formatted(tenths(x1), tenths(y1), tenths(x2), tenths(y2)), style, "");
    }
  }

  /**
   * Words.
   *
   * @param y the line on which they stand
   * @param anchor which end of them is at x: {@code start}, {@code middle} or {@code end}
   */
  record Words(double x, double y, String anchor, String words, String style) implements Mark {
    /** In tenths of a pixel. */
    public Words {
      x = tenths(x);
      y = tenths(y);
    }
  }

  /** Marks that lead to a page. */
  record Linked(String href, String says, List<Mark> marks) implements Mark {}

  /** A length without what nobody sees. */
  static double tenths(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
