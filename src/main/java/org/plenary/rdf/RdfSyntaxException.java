package org.plenary.rdf;

/** A file that is not the RDF it should be; the message is one line: file, line, found. */
public final class RdfSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message the line for the reader
   * @param cause what the parser said
   */
  public RdfSyntaxException(String message, Throwable cause) {
    super(message, cause);
  }
}
