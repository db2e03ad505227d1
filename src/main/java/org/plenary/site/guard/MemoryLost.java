package org.plenary.site.guard;

/**
 * The end of a server that has no memory left. After such an error the state of the store's buffers
 * is not known (Jena 5.6.0 may hand out a damaged one), so a supervisor is to start it anew.
 */
public final class MemoryLost {
  /** Made beforehand: there may be no room for it later. */
  private static final String LINE =
      "ERROR plenary: the memory is full; the server ends so that it can be started anew"
          + " (give it more by -Xmx)";

  /** That of a program that could not run. */
  private static final int EXIT_CODE = 3;

  private MemoryLost() {}

  /** Ends the program at once: hooks would need memory, too. */
  public static void end() {
    System.err.println(LINE);
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
