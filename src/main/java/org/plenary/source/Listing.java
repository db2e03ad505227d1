package org.plenary.source;

import java.util.List;

/**
 * The files found at a place.
 *
 * @param inputs those to be read, in order
 * @param leftOut names of those that hold no document by what they are: hidden files, images, data
 */
public record Listing(List<Input> inputs, List<String> leftOut) {
  public Listing {
    inputs = List.copyOf(inputs);
    leftOut = List.copyOf(leftOut);
  }
}
