package org.plenary.source;

import java.util.Map;

/** The most frequent of some numbers; of two, the greater. */
final class Commonest {
  private Commonest() {}

  /**
   * @param counts how often each number occurs
   * @return 0 when there is none
   */
  static int of(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
