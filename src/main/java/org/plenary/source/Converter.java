package org.plenary.source;

import java.io.IOException;

/** Reads the text of files of one format. */
interface Converter {
  /**
   * Reads a file.
   *
   * @param alive called after each step, so that a long file is not taken for one that hangs
   * @throws IOException if the file is damaged
   */
  Converted convert(byte[] file, Runnable alive) throws IOException;
}
