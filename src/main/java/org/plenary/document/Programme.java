package org.plenary.document;

/**
 * A programme or plan of action named in the text, e.g. "Ten-Year Programme of Action".
 *
 * @param where the place that names it
 * @param name its name as it stands
 */
public record Programme(Place where, String name) {}
