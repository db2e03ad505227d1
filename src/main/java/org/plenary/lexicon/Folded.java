package org.plenary.lexicon;

import java.text.Normalizer;

/**
 * A text without case and accents and with one kind of apostrophe, hyphen and blank, of exactly the
 * same length: an offset in it is an offset in the text. OCR loses accents ("a Genéve"), and people
 * leave them out.
 *
 * @param text the folded text
 */
public record Folded(String text) {
  /** Folds a text. */
  public static Folded of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new Folded(new String(folded));
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '`', '´' -> '\'';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '\u00A0', '\u202F', '\u2009' -> ' ';
      case 'œ', 'Œ' -> 'o';
      case 'æ', 'Æ' -> 'a';
      default -> base(c);
    };
  }

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = Character.toLowerCase(parts.charAt(0));
    return base == c ? c : fold(base);
  }
}
