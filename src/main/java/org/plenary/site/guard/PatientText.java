package org.plenary.site.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text in which a pattern is looked for until the time is over. A search of java.util.regex heeds
 * neither ARQ's signal nor interruption; but it asks the text for each of its characters.
 */
final class PatientText implements CharSequence {
  /** Characters that are given before the clock is asked again. */
  private static final int UNASKED = 1 << 12;

  private final CharSequence text;
  private final long end;
  private final Optional<AtomicBoolean> cancelled;
  private int given;

  /**
   * @param time how long the search may take
   * @param environment of the query, which may be cancelled before
   */
  PatientText(CharSequence text, Duration time, FunctionEnv environment) {
    this(
        text,
        System.nanoTime() + time.toNanos(),
        Optional.ofNullable(environment)
            .flatMap(e -> Optional.ofNullable(Context.getCancelSignal(e.getContext()))));
  }

  private PatientText(CharSequence text, long end, Optional<AtomicBoolean> cancelled) {
    this.text = text;
    this.end = end;
    this.cancelled = cancelled;
  }

  @Override
  public char charAt(int index) {
    if (++given % UNASKED == 0
        && (System.nanoTime() - end > 0 || cancelled.filter(AtomicBoolean::get).isPresent())) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new PatientText(text.subSequence(from, to), end, cancelled);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
