package org.plenary.site.http;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a page may load (Content Security Policy Level 3): nothing that is not ours, nothing inline.
 */
public enum ContentPolicy {
  /** For every page that names no other. */
  STRICT("'self'"),

  /** For a picture on its own, which carries its style. */
  PICTURE("'self' 'unsafe-inline'"),

  /** For the page of the editor alone: its library writes style attributes. */
  EDITOR("'self' 'unsafe-inline'");

  private final String header;

  ContentPolicy(String styles) {
    this.header =
        "default-src 'none'; style-src %s; script-src 'self'; connect-src 'self'; font-src 'self';"
                .formatted(styles)
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  /** Takes the place of the policy that the reply has. */
  public void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", header);
  }
}
