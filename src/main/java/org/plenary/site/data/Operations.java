package org.plenary.site.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;
import org.plenary.search.Facet;
import org.plenary.search.Question;
import org.plenary.site.data.Operation.Argument;
import org.plenary.site.data.Operation.Reply;
import org.plenary.site.page.Texts;
import org.plenary.site.search.DescribeServlet;
import org.plenary.site.search.SearchServlet;
import org.plenary.site.search.SuggestServlet;
import org.plenary.site.sparql.ResultForm;

/** All that programs can ask, as the program itself knows it: nothing is written twice. */
final class Operations {
  private static final String JSON = "application/json";

  private final Texts t;

  private Operations(Texts t) {
    this.t = t;
  }

  /** First what is found by words, then the bundled queries in order of their names. */
  static List<Operation> of(Catalogue catalogue, Texts t) {
    var operations = new Operations(t);
    List<Operation> all = new ArrayList<>();
    all.add(operations.search());
    all.add(operations.suggest());
    all.add(operations.describe());
    all.add(operations.feed());
    catalogue.all().forEach(q -> all.add(operations.query(q)));
    return all;
  }

  private Operation search() {
    List<Argument> parameters = question("72/74");
    List<String> orders = Stream.of(Question.Order.values()).map(Question.Order::id).toList();
    parameters.add(choice("sort", t.of("api.search.sort"), orders));
    String pages = t.of("api.search.page", Question.LAST_PAGE, Question.PAGE);
    parameters.add(new Argument("page", pages, false, "integer", List.of(), "1", ""));
    return new Operation(
        SearchServlet.API,
        "search",
        t.of("api.search"),
        parameters,
        List.of(new Reply(200, JSON, "Answer")));
  }

  /** The words and the facets of a question. */
  private List<Argument> question(String example) {
    List<Argument> parameters = new ArrayList<>();
    parameters.add(text("q", "api.search.q", false, example));
    for (Facet facet : Facet.values()) {
      parameters.add(text(facet.id(), "api.facet." + facet.id(), false, ""));
    }
    return parameters;
  }

  private Operation feed() {
    return new Operation(
        FeedServlet.PATH,
        "feed",
        t.of("api.feed"),
        question("cooperation"),
        List.of(new Reply(200, FeedServlet.TYPE, "")));
  }

  private Operation suggest() {
    return new Operation(
        SuggestServlet.API,
        "suggest",
        t.of("api.suggest"),
        List.of(text("q", "api.suggest.q", true, "72/7")),
        List.of(new Reply(200, JSON, "Suggestions")));
  }

  private Operation describe() {
    return new Operation(
        DescribeServlet.API,
        "describe",
        t.of("api.describe"),
        List.of(text("of", "api.describe.of", true, "A/RES/72/74")),
        List.of(new Reply(303, "", "")));
  }

  private Operation query(QueryFile query) {
    List<Argument> parameters = new ArrayList<>();
    query.parameters().forEach(p -> parameters.add(argument(query, p)));
    List<ResultForm> forms =
        Arrays.stream(ResultForm.values()).filter(f -> f != ResultForm.HTML).toList();
    List<String> names = forms.stream().map(ResultForm::suffix).toList();
    parameters.add(
        new Argument("format", t.of("api.format"), false, "string", names, "", names.get(0)));
    return new Operation(
        "/query/" + query.name(),
        "query-" + query.name(),
        query.title(t.language()),
        parameters,
        forms.stream().map(f -> new Reply(200, f.mediaType(), "")).toList());
  }

  private Argument argument(QueryFile query, Parameter parameter) {
    return new Argument(
        parameter.name(),
        query.description(parameter, t.language()),
        parameter.defaultValue().isEmpty(),
        parameter.type().equals("integer") ? "integer" : "string",
        List.of(),
        parameter.defaultValue().orElse(""),
        parameter.example());
  }

  private Argument text(String name, String key, boolean required, String example) {
    return new Argument(name, t.of(key), required, "string", List.of(), "", example);
  }

  private static Argument choice(String name, String description, List<String> values) {
    return new Argument(name, description, false, "string", values, values.get(0), "");
  }
}
