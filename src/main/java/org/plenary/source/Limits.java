package org.plenary.source;

import java.time.Duration;

/** How much of a file is read: more than any real one has, less than harms. */
final class Limits {
  /** The largest PDF or Word file, in bytes: a scanned session volume has some 60 MB. */
  static final int FILE_BYTES = 128 * 1024 * 1024;

  /** The longest text, in UTF-16 code units. */
  static final int CHARACTERS = 16 * 1024 * 1024;

  /** The most pages: the longest session volumes have some 1,200. */
  static final int PAGES = 3000;

  /** The most pages of a scan, each of which takes OCR some seconds. */
  static final int SCANNED_PAGES = 400;

  /** Files in a zip, those in zips within it included. */
  static final int ENTRIES = 20_000;

  /** Zips within zips. */
  static final int DEPTH = 4;

  /** Unpacked bytes for each packed one: text packs to a tenth, a bomb to a thousandth. */
  static final int RATIO = 200;

  /** The memory of the process that reads PDF and Word files. */
  static final String MEMORY = "-Xmx512m";

  /** How long that process may be silent: a page of text takes it some milliseconds. */
  static final Duration SILENCE = Duration.ofSeconds(60);

  /** How long it may take for one file. */
  static final Duration WHOLE = Duration.ofMinutes(20);

  private Limits() {}
}
