package org.plenary.query;

/** A query that can't be asked as it was; the message is one line for the person who asked. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was expected and what was found
   */
  public QueryException(String message) {
    super(message);
  }
}
