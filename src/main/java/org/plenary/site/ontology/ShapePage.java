package org.plenary.site.ontology;

import java.util.List;
import org.plenary.site.link.Link;

/**
 * A shape, and how it fares.
 *
 * @param examples data that keep it and data that break it
 * @param targets the classes whose things keep it, each leading to its page, with their number
 * @param refused how many faults of it keep documents from being published
 */
public record ShapePage(
    Shape shape, List<ShapeExample> examples, List<Target> targets, long refused) {

  /**
   * Things that a shape is about.
   *
   * @param count how many there are; empty where the data do not say
   */
  public record Target(Link kind, String count) {}

  /** The examples that are as they should be, or those that are not. */
  public List<ShapeExample> examples(boolean valid) {
    return examples.stream().filter(e -> e.valid() == valid).toList();
  }
}
