package org.plenary.site.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that programs can ask by an address.
 *
 * @param path e.g. {@code /query/citing}
 * @param id its name in code that is made from the description, e.g. {@code query-citing}
 * @param summary what it answers, in a line
 * @param parameters what it takes
 * @param replies what it sends when all is well
 */
public record Operation(
    String path, String id, String summary, List<Argument> parameters, List<Reply> replies) {

  /**
   * A parameter of the address.
   *
   * @param type of JSON Schema: {@code string} or {@code integer}
   * @param values the only ones that it may have; none when it may have others
   * @param standard the value that it has when it is left out, empty for none
   * @param example a value to try, empty for none
   */
  public record Argument(
      String name,
      String description,
      boolean required,
      String type,
      List<String> values,
      String standard,
      String example) {}

  /**
   * A reply.
   *
   * @param status e.g. 200
   * @param mediaType empty for one without a body
   * @param schema the name of what its body is, empty for what a standard says already
   */
  public record Reply(int status, String mediaType, String schema) {}

  /** An address to try: each parameter that has an example, with it. */
  public String example() {
    String query =
        parameters.stream()
            .filter(p -> !p.example().isEmpty())
            .map(p -> p.name() + "=" + URLEncoder.encode(p.example(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
