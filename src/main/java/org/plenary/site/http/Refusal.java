package org.plenary.site.http;

import java.util.Arrays;

/** Why a request is refused, by status code. */
public enum Refusal {
  ADDRESS(400, "error.request"),
  UNKNOWN(404, "error.unknown"),
  METHOD(405, "error.method"),
  FORM(406, "error.form"),
  SLOW(408, "error.slow"),
  GONE(410, "error.withdrawn"),
  LENGTH(411, "error.length"),
  CONDITION(412, "error.condition"),
  LARGE(413, "error.large"),
  LONG(414, "error.large", "error.large.long"),
  TYPE(415, "error.type"),
  DENIED(422, "error.denied"),
  OFTEN(429, "error.often"),
  FIELDS(431, "error.large", "error.large.fields"),
  FAULT(500, "error.fault"),
  PEER(502, "error.peer"),
  BUSY(503, "error.busy"),
  PEER_TIME(504, "error.peer");

  private final int status;
  private final String key;
  private final String words;

  Refusal(int status, String key) {
    this(status, key, key + ".text");
  }

  Refusal(int status, String key, String words) {
    this.status = status;
    this.key = key;
    this.words = words;
  }

  /** The key of its title. */
  public String key() {
    return key;
  }

  /** The key of its words. */
  public String words() {
    return words;
  }

  /** The one with a status; of a status that has no words of its own, that of its class. */
  public static Refusal of(int status) {
    return Arrays.stream(values())
        .filter(r -> r.status == status)
        .findFirst()
        .orElse(status < FAULT.status ? ADDRESS : FAULT);
  }
}
