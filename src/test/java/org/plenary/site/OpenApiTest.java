package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the description of the interface says is so: each example in it is asked. */
class OpenApiTest {
  @RegisterExtension static final SampleSite site = new SampleSite();

  /** The schema is the OpenAPI Initiative's, of 2021-04-15. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theDescriptionKeepsItsSchema(String language) throws Exception {
    String schema =
        Files.readString(Path.of("src/test/resources/machines/openapi-3.1.schema.json"));
    assertKeeps(schema, get("api/openapi.json?lang=" + language).body());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsAnswered() throws Exception {
    JsonObject paths = description().getObj("paths");
    return paths.keys().stream()
        .map(p -> DynamicTest.dynamicTest(p, () -> ask(p, paths.getObj(p).getObj("get"))));
  }

  private static void ask(String path, JsonObject operation) throws Exception {
    List<String> query = new ArrayList<>();
    for (JsonValue value : operation.get("parameters").getAsArray()) {
      JsonObject parameter = value.getAsObject();
      if (parameter.getString("name").equals("format")) {
        continue; // Each form is asked for by its media type.
      }
      if (parameter.hasKey("example")) {
        String example = parameter.get("example").toString().replaceAll("^\"|\"$", "");
        query.add(
            parameter.getString("name") + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
      } else {
        assertTrue(!parameter.getBoolean("required"), parameter::toString);
      }
    }
    JsonObject responses = operation.getObj("responses");
    String address = path.substring(1) + "?" + String.join("&", query);
    for (String status : responses.keys().stream().filter(s -> !s.equals("default")).toList()) {
      JsonObject response = responses.getObj(status);
      if (!response.hasKey("content")) {
        assertEquals(status, Integer.toString(get(address).statusCode()));
        continue;
      }
      for (String type : response.getObj("content").keys()) {
        HttpResponse<String> reply = get(address, "Accept", type);
        assertEquals(status, Integer.toString(reply.statusCode()), reply::body);
        assertTrue(reply.headers().firstValue("Content-Type").orElse("").startsWith(type), type);
        assertBody(response.getObj("content").getObj(type), reply.body());
      }
    }
  }

  /** What fails is described, too. */
  @ParameterizedTest
  @CsvSource({
    "api/search?page=x, 400",
    "api/search?q=*women, 400",
    "api/describe?of=nobody+at+all, 404",
    "query/citing.json, 400",
    "query/citing?format=csv, 400",
    "query/citing?symbol=no+symbol&format=json, 400",
    "query/nothing.json, 404",
    "query/most-cited?format=docx, 406"
  })
  void whatFailsIsAProblem(String address, int status) throws Exception {
    HttpResponse<String> reply = get(address);
    assertEquals(status, reply.statusCode());
    assertBody(
        JSON.parse("{\"schema\": {\"$ref\": \"#/components/schemas/Problem\"}}"), reply.body());
  }

  @ParameterizedTest
  @CsvSource({
    "query/most-cited.csv, application/json, text/csv",
    "query/most-cited?format=tsv, application/json, text/tab-separated-values",
    "query/most-cited, application/json, application/sparql-results+json",
    "query/most-cited, 'text/html,*/*;q=0.8', text/html",
    "query/most-cited.html, text/csv, text/html",
    "query/most-cited.xml?format=csv, text/html, application/sparql-results+xml"
  })
  void aSuffixComesBeforeAParameterBeforeAHeader(String address, String accept, String type)
      throws Exception {
    HttpResponse<String> reply = get(address, "Accept", accept);
    assertEquals(200, reply.statusCode());
    String given = reply.headers().firstValue("Content-Type").orElse("");
    assertEquals(type, given.replaceAll(";.*", ""));
  }

  @Test
  void peopleReadTheSame() throws Exception {
    var page = Jsoup.parse(get("api", "Accept", "text/html").body());
    List<String> listed = page.select("section > h2 code").eachText();
    assertEquals(new ArrayList<>(description().getObj("paths").keys()), listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "api/search?q=x", "query/most-cited", "data", "sparql"})
  void whoComesByIsToldWhereItIsDescribed(String path) throws Exception {
    String links = String.join(", ", get(path).headers().allValues("Link"));
    assertTrue(links.contains("</api/openapi.json>; rel=\"service-desc\""), links);
  }

  private static JsonObject description() throws Exception {
    return JSON.parse(get("api/openapi.json").body());
  }

  /** A body that has a schema keeps it; a standard's own forms are its own matter. */
  private static void assertBody(JsonObject content, String body) throws Exception {
    if (content.hasKey("schema")) {
      JsonObject schema = content.getObj("schema");
      var whole = new JsonObject();
      whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      whole.put("$ref", schema.getString("$ref"));
      whole.put("components", description().getObj("components"));
      assertKeeps(whole.toString(), body);
    }
  }

  private static void assertKeeps(String schema, String json) {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();
    Validator.Result result = validator.validate(validator.registerSchema(schema), json);
    assertTrue(
        result.isValid(),
        () ->
            result.getErrors().stream()
                .map(e -> e.getInstanceLocation() + " " + e.getError())
                .toList()
                .toString());
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return site.get(path, headers);
  }
}
