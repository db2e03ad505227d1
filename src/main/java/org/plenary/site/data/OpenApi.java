package org.plenary.site.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.plenary.site.page.Texts;

/** Describes what programs can ask (OpenAPI Specification 3.1.0). */
final class OpenApi {
  private static final String VERSION = "3.1.0";
  private static final String SCHEMAS = "#/components/schemas/";

  /** What the bodies are that no standard describes (section 4.8.24: JSON Schema 2020-12). */
  private static final String BODIES = "/org/plenary/site/data/schemas.json";

  private final Texts t;

  private OpenApi(Texts t) {
    this.t = t;
  }

  /**
   * @param origin the beginning of the site's addresses, without a slash at its end
   * @param version of what is served, empty when nothing was read
   */
  static JsonObject of(List<Operation> operations, String origin, String version, Texts t) {
    var described = new OpenApi(t);
    var all = new JsonObject();
    all.put("openapi", VERSION);
    all.put("info", described.info(version));
    all.put("externalDocs", object("url", origin + "/api"));
    var server = new JsonArray();
    server.add(object("url", origin));
    all.put("servers", server);
    var paths = new JsonObject();
    operations.forEach(o -> paths.put(o.path(), object("get", described.operation(o))));
    all.put("paths", paths);
    all.put("components", object("schemas", schemas()));
    return all;
  }

  private JsonObject info(String version) {
    var info = new JsonObject();
    info.put("title", "Plenary");
    info.put("summary", t.of("site.title"));
    info.put("description", t.of("api.lead"));
    info.put("version", version.isEmpty() ? "0" : version);
    var licence = object("name", "Apache License 2.0");
    licence.put("identifier", "Apache-2.0");
    info.put("license", licence);
    return info;
  }

  private JsonObject operation(Operation operation) {
    var described = new JsonObject();
    described.put("operationId", operation.id());
    described.put("summary", operation.summary());
    var parameters = new JsonArray();
    operation.parameters().forEach(p -> parameters.add(parameter(p)));
    described.put("parameters", parameters);
    described.put("responses", responses(operation));
    return described;
  }

  private static JsonObject parameter(Operation.Argument parameter) {
    var schema = object("type", parameter.type());
    if (!parameter.values().isEmpty()) {
      var values = new JsonArray();
      parameter.values().forEach(values::add);
      schema.put("enum", values);
    }
    if (!parameter.standard().isEmpty()) {
      schema.put("default", value(parameter, parameter.standard()));
    }
    var described = object("name", parameter.name());
    described.put("in", "query");
    described.put("description", parameter.description());
    described.put("required", parameter.required());
    described.put("schema", schema);
    if (!parameter.example().isEmpty()) {
      described.put("example", value(parameter, parameter.example()));
    }
    return described;
  }

  private static JsonValue value(Operation.Argument parameter, String value) {
    return parameter.type().equals("integer")
        ? JsonNumber.value(Long.parseLong(value))
        : new JsonString(value);
  }

  private JsonObject responses(Operation operation) {
    Map<Integer, JsonObject> byStatus = new LinkedHashMap<>();
    for (Operation.Reply reply : operation.replies()) {
      JsonObject response =
          byStatus.computeIfAbsent(
              reply.status(), s -> object("description", t.of("api.reply." + s)));
      if (!reply.mediaType().isEmpty()) {
        if (!response.hasKey("content")) {
          response.put("content", new JsonObject());
        }
        response.getObj("content").put(reply.mediaType(), content(reply.schema()));
      }
    }
    var responses = new JsonObject();
    byStatus.forEach((status, response) -> responses.put(Integer.toString(status), response));
    var problem = object("description", t.of("api.reply.default"));
    problem.put("content", object("application/problem+json", content("Problem")));
    responses.put("default", problem);
    return responses;
  }

  private static JsonObject content(String schema) {
    return schema.isEmpty() ? new JsonObject() : object("schema", object("$ref", SCHEMAS + schema));
  }

  private static JsonObject schemas() {
    return JSON.parse(OpenApi.class.getResourceAsStream(BODIES));
  }

  private static JsonObject object(String name, String value) {
    return object(name, new JsonString(value));
  }

  private static JsonObject object(String name, JsonValue value) {
    var object = new JsonObject();
    object.put(name, value);
    return object;
  }
}
