package org.plenary.source;

/**
 * A file's text as decoded, before anything is cleaned. It is stored and published, so that
 * everyone can check an offset.
 *
 * @param name the file's name without its folder, e.g. {@code 000_223ac5677725cd23.txt}
 * @param language BCP 47 tag, {@code en} or {@code fr}; {@code und} when it can't be told
 * @param text the text; line ends as in the file
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 */
public record SourceText(String name, String language, String text, String sha256) {}
