package org.plenary.site.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a client takes (RFC 9110, section 12.5.1), e.g. {@code text/turtle, text/*;q=0.5}.
 *
 * <p>Jena's {@code AcceptList} gives {@code q=0} forms out as if they were wanted, and lets the
 * first range decide where a more specific one forbids; so this is our own.
 *
 * @param ranges the well-formed ranges of the header in their order; what is not well formed is
 *     passed over, and a header of nothing else says nothing
 */
public record Accept(List<MediaRange> ranges) {
  /** Ranges that are looked at: no client has a reason to write more. */
  private static final int MOST = 100;

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /** Reads a request's header lines, which are one list (RFC 9110, section 5.3). */
  public static Accept of(HttpServletRequest request) {
    return of(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /** Reads a header's value; the empty one says nothing. */
  public static Accept of(String header) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String element : Elements.split(header, ',', MOST)) {
      MediaRange.of(element).ifPresent(ranges::add);
    }
    return new Accept(ranges);
  }

  /** Whether the client leaves the choice to the server. */
  public boolean saysNothing() {
    return ranges.isEmpty();
  }

  /**
   * How much a form is wanted, in thousandths: what the most specific range that fits says of it, 0
   * when none fits or it is refused, 1000 for all forms when the client says nothing.
   *
   * @param mediaType e.g. {@code text/turtle}
   */
  public int quality(String mediaType) {
    return saysNothing() ? MediaRange.WHOLE : fitting(mediaType).map(MediaRange::quality).orElse(0);
  }

  /**
   * The form that is wanted most; of two that are wanted alike the one that is named more
   * specifically, then the one offered first. Empty when none is wanted.
   */
  public Optional<String> best(List<String> offers) {
    return offers.stream()
        .filter(o -> quality(o) > 0)
        .min(
            Comparator.comparingInt((String o) -> -quality(o))
                .thenComparing(o -> -fitting(o).map(MediaRange::specificity).orElse(0)));
  }

  /** Of two ranges as specific as each other the first, as a client that repeats itself means. */
  private Optional<MediaRange> fitting(String mediaType) {
    return ranges.stream()
        .filter(r -> r.fits(mediaType))
        .min(Comparator.comparingInt(r -> -r.specificity()));
  }
}
