package org.plenary.federation;

import java.time.Duration;

/** Another endpoint is not asked, or does not answer as it should. */
public final class PeerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How long an endpoint that failed again and again is left in peace. */
  public static final Duration RETRY = Duration.ofSeconds(30);

  private final Trouble trouble;
  private final String peer;
  private final String detail;

  /**
   * @param peer the endpoint's IRI as the query names it; empty when it names none
   * @param detail what was found, e.g. a status code
   */
  public PeerException(Trouble trouble, String peer, Object detail) {
    super(trouble.words("en", peer, detail.toString()));
    this.trouble = trouble;
    this.peer = peer;
    this.detail = detail.toString();
  }

  public Trouble trouble() {
    return trouble;
  }

  /** The endpoint's IRI; empty when it is about none. */
  public String peer() {
    return peer;
  }

  /** What happened, in a language, e.g. {@code fr}. */
  public String words(String language) {
    return trouble.words(language, peer, detail);
  }
}
