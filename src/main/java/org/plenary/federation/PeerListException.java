package org.plenary.federation;

/** A list of endpoints that is not to be trusted; the message is one line for who runs us. */
public final class PeerListException extends Exception {
  private static final long serialVersionUID = 1L;

  PeerListException(String message) {
    super(message);
  }
}
