package org.plenary.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All marks of a text.
 *
 * @param all in order of their start, outer ones before those within; of two on the same words the
 *     first one given is the outer one
 */
public record Marks(List<Mark> all) {
  /** Of a text that comes without any. */
  public static final Marks NONE = new Marks(List.of());

  public Marks {
    all =
        all.stream()
            .sorted(
                Comparator.comparingInt(Mark::start)
                    .thenComparing(Mark::end, Comparator.reverseOrder()))
            .toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The marks of a kind. */
  public Stream<Mark> of(Mark.Kind kind) {
    return all.stream().filter(m -> m.kind() == kind);
  }

  /** The marks within another. */
  public Marks within(Mark outer) {
    return new Marks(all.stream().filter(m -> m != outer && outer.holds(m)).toList());
  }
}
