package org.plenary.site.guard;

import org.apache.jena.query.QueryCancelledException;

/**
 * Ends a query with a refusal. Of all that a function may throw inside {@code FILTER}, ARQ passes
 * on only what cancels; anything else drops the row, and the answer would lack it.
 */
final class RefusedInQueryException extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final RefusedException refused;

  RefusedInQueryException(RefusedException refused) {
    this.refused = refused;
    initCause(refused);
  }

  RefusedException refused() {
    return refused;
  }
}
