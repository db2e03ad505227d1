package org.plenary.source;

import java.nio.file.Path;
import java.util.Optional;

/** Roll calls, and beside them each State's votes in them: two files that are read as one. */
record RollCalls(Path calls, Path votes, SourceReader reader) implements Input {
  @Override
  public String name() {
    return calls.getFileName().toString();
  }

  @Override
  public Optional<String> sha256() {
    return read() instanceof Source.Readable readable
        ? Optional.of(readable.text().sha256())
        : Optional.empty();
  }

  @Override
  public Source read() {
    return reader.read(calls, votes);
  }
}
