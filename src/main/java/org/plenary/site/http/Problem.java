package org.plenary.site.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;

/** What went wrong, for programs (RFC 9457). */
public final class Problem {
  public static final String TYPE = "application/problem+json";

  private Problem() {}

  /**
   * @param key tells one kind of problem from another in all languages, e.g. {@code error.large}
   * @param title what kind of problem it is
   * @param detail what was expected and what was found
   */
  public static byte[] of(int status, String key, String title, String detail) {
    return of(status, key, title, detail, Map.of());
  }

  /**
   * The same with more.
   *
   * @param more members of this kind of problem (section 3.2), e.g. {@code peer}
   */
  public static byte[] of(
      int status, String key, String title, String detail, Map<String, String> more) {
    var problem = new JsonObject();
    problem.put("type", "about:blank");
    problem.put("code", key.substring(key.indexOf('.') + 1));
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    more.forEach(problem::put);
    return problem.toString().getBytes(StandardCharsets.UTF_8);
  }
}
