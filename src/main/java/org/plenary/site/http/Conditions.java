package org.plenary.site.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The conditions of a request for what has a tag (RFC 9110, section 13). What the server has, it
 * has now: there are no times to compare.
 *
 * @param ifMatch the header's value, empty when there is none
 * @param ifNoneMatch the same
 */
public record Conditions(String ifMatch, String ifNoneMatch) {
  private static final String ANY = "*";

  /** Those of a request. */
  public static Conditions of(HttpServletRequest request) {
    return new Conditions(field(request, "If-Match"), field(request, "If-None-Match"));
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("").strip();
  }

  /**
   * Whether the client has the reply already, which is certain before it is made: only a reply of
   * success has shown its tag.
   */
  public boolean isKnown(EntityTag tag) {
    return ifMatch.isEmpty() && tag.isIn(ifNoneMatch);
  }

  /**
   * The status in place of that of success (section 13.2.2); empty when the conditions are met.
   * They say nothing of a reply that is none of success (section 13.2.1).
   */
  public Optional<Integer> unmet(EntityTag tag) {
    if (!ifMatch.isEmpty() && !ifMatch.equals(ANY) && !tag.isStronglyIn(ifMatch)) {
      return Optional.of(HttpServletResponse.SC_PRECONDITION_FAILED);
    }
    return ifNoneMatch.equals(ANY) || tag.isIn(ifNoneMatch)
        ? Optional.of(HttpServletResponse.SC_NOT_MODIFIED)
        : Optional.empty();
  }
}
