package org.plenary.source;

/**
 * A page of a file and the part of the text that was read from it.
 *
 * @param number the page's place in the file, 1 or more; the number printed on it may differ
 * @param start first UTF-16 code unit of its text
 * @param end one past the last; equal to {@code start} for an empty page
 */
public record Page(int number, int start, int end) {
  /**
   * @throws IllegalArgumentException if there is no such page
   */
  public Page {
    if (number < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("not a page: " + number + " at " + start + "-" + end);
    }
  }
}
