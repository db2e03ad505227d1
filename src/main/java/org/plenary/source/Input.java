package org.plenary.source;

import java.util.Optional;

/**
 * A file that can be read: known by its name and its content, its text read only when it is asked
 * for. Thousands of them fit in memory, and one that was read before need not be read again.
 */
public interface Input {
  /** The file's name without its folder. */
  String name();

  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits; empty when they can't be read. */
  Optional<String> sha256();

  /** Reads its text; each call reads anew. */
  Source read();

  /** An input that has been read already. */
  static Input of(Source source) {
    return new Input() {
      @Override
      public String name() {
        return source.name();
      }

      @Override
      public Optional<String> sha256() {
        return source instanceof Source.Readable readable
            ? Optional.of(readable.text().sha256())
            : Optional.empty();
      }

      @Override
      public Source read() {
        return source;
      }
    };
  }
}
