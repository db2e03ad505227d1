package org.plenary.site.guard;

import java.time.Duration;

/**
 * How much one client may take in a minute. Each minute's allowance can be used at once; time of
 * the processor and errors can be saved up for one minute more.
 *
 * @param requests requests of any kind
 * @param work time of the processor for all of them
 * @param errors requests that were refused or failed
 */
public record ClientLimits(int requests, Duration work, int errors) {
  /** A reader turns a page each second with its pictures; a program may ask ten times a second. */
  public static final ClientLimits USUAL = new ClientLimits(600, Duration.ofSeconds(60), 60);

  /** The same with another number of requests. */
  public ClientLimits with(int requests) {
    return new ClientLimits(requests, work, errors);
  }
}
