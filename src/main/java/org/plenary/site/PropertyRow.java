package org.plenary.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A property of a thing with its values.
 *
 * @param property the property
 * @param values its values, in order
 * @param count how many there are in all
 */
public record PropertyRow(Link property, List<Link> values, long count) {
  /** More values than a page shows of one property. */
  private static final int MOST = 60;

  /** The long text of a file is a page of its own. */
  private static final int LONGEST = 600;

  /** Groups the rows of {@code links-out} and {@code links-in}: one entry a property. */
  static List<PropertyRow> of(List<SiteQueries.Row> rows) {
    Map<Node, Map<Node, String>> values = new LinkedHashMap<>();
    Map<Node, String> labels = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      Node property = row.node("property").orElseThrow();
      labels.putIfAbsent(property, row.text("propertyLabel"));
      Map<Node, String> ofProperty = values.computeIfAbsent(property, p -> new LinkedHashMap<>());
      Node value = row.node("value").orElseThrow();
      boolean english =
          row.node("valueLabel").filter(l -> l.getLiteralLanguage().equals("en")).isPresent();
      if (english || ofProperty.getOrDefault(value, "").isEmpty()) {
        ofProperty.put(value, row.text("valueLabel"));
      }
    }
    List<PropertyRow> properties = new ArrayList<>();
    values.forEach(
        (property, ofProperty) ->
            properties.add(
                new PropertyRow(
                    Link.of(property, labels.get(property)),
                    ofProperty.entrySet().stream()
                        .limit(MOST)
                        .map(e -> cut(Link.of(e.getKey(), e.getValue())))
                        .toList(),
                    ofProperty.size())));
    return properties;
  }

  private static Link cut(Link link) {
    return link.label().length() <= LONGEST
        ? link
        : new Link(link.label().substring(0, LONGEST) + " …", link.href(), link.language());
  }
}
