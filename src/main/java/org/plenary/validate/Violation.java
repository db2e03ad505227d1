package org.plenary.validate;

/**
 * One result of a check.
 *
 * @param focus the node that was checked
 * @param path the property that is wrong, empty for the node as a whole
 * @param message a sentence for people
 * @param severe whether it keeps the data from being published
 */
public record Violation(String focus, String path, String message, boolean severe) {
  /** One line: the node, the property, the sentence. */
  public String line() {
    return "%s%s: %s".formatted(focus, path.isEmpty() ? "" : " " + path, message);
  }
}
