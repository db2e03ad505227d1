package org.plenary.site.guard;

import java.util.List;

/**
 * What is not done for a client, and why. The reason is a text in both languages, e.g. {@code
 * error.large.query} with the number of characters that a query may have.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> values;
  private final long retryAfter;

  private RefusedException(int status, String key, List<Object> values, long retryAfter) {
    super(key + " " + values);
    this.status = status;
    this.key = key;
    this.values = values;
    this.retryAfter = retryAfter;
  }

  /**
   * What would be refused again.
   *
   * @param status of the reply (RFC 9110, section 15), e.g. 413
   * @param key of the reason in the texts
   * @param values that the reason names
   */
  public static RefusedException of(int status, String key, Object... values) {
    return new RefusedException(status, key, List.of(values), 0);
  }

  /**
   * What may be done later.
   *
   * @param seconds after which to try again; the reason names them last
   */
  public static RefusedException forNow(int status, String key, long seconds) {
    return new RefusedException(status, key, List.of(seconds), seconds);
  }

  /** The status of the reply. */
  public int status() {
    return status;
  }

  /** The key of what kind of refusal it is: the reason's without its last part. */
  public String title() {
    return key.substring(0, key.lastIndexOf('.'));
  }

  /** The key of the reason in the texts. */
  public String key() {
    return key;
  }

  /** What the reason names. */
  public Object[] values() {
    return values.toArray();
  }

  /** What a Retry-After header says in seconds; 0 when it would be refused again. */
  public long retryAfter() {
    return retryAfter;
  }
}
