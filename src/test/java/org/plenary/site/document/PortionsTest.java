package org.plenary.site.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.site.answer.SiteQueries;

/** Long texts are cut between paragraphs, and nothing of them is lost. */
class PortionsTest {
  private static final String EXPRESSION = "https://w3id.org/plenary/document/A/RES/1/2/en";

  /** Each paragraph of 1,000 letters with what it is counted for beside them. */
  private static final int TWO = 2_400;

  private final Map<String, List<SiteQueries.Row>> text = new LinkedHashMap<>();

  private PortionsTest with(String key, int depth, String... notes) {
    Map<String, Node> cells = new LinkedHashMap<>();
    cells.put("iri", NodeFactory.createURI(EXPRESSION + "/" + key));
    cells.put("part", NodeFactory.createLiteralString(key.substring(0, key.indexOf('/'))));
    cells.put("mark", NodeFactory.createLiteralString(key.substring(key.lastIndexOf('/') + 1)));
    cells.put("depth", NodeFactory.createLiteralString(Integer.toString(depth)));
    cells.put("words", NodeFactory.createLiteralString("x".repeat(1_000)));
    List<SiteQueries.Row> rows = new ArrayList<>();
    for (String note : notes) {
      Map<String, Node> marked = new LinkedHashMap<>(cells);
      marked.put("note", NodeFactory.createLiteralString(note));
      rows.add(new SiteQueries.Row(marked));
    }
    text.put(EXPRESSION + "/" + key, rows.isEmpty() ? List.of(new SiteQueries.Row(cells)) : rows);
    return this;
  }

  /** What the portions have, e.g. {@code preambular/1 operative/1 | operative/2}. */
  private String cut(int letters) {
    return String.join(
        " | ",
        Portions.of(EXPRESSION, text, letters).all().stream()
            .map(p -> String.join(" ", p.iris()).replace(EXPRESSION + "/", ""))
            .toList());
  }

  @Test
  void aTextALittleTooLongIsOne() {
    with("preambular/1", 1).with("operative/1", 1).with("operative/2", 1);
    assertEquals("preambular/1 operative/1 operative/2", cut(TWO));
  }

  @Test
  void paragraphsStayWhole() {
    with("preambular/1", 1).with("operative/1", 1);
    with("operative/2", 1).with("operative/3", 1);
    assertEquals("preambular/1 operative/1 | operative/2 operative/3", cut(TWO));
  }

  @Test
  void subParagraphsStayTogetherUnlessTheyGoOnForPages() {
    with("operative/1", 1).with("operative/1/a", 2).with("operative/1/b", 2);
    with("operative/1/c", 2).with("operative/1/d", 2).with("operative/2", 1);
    assertEquals(
        "operative/1 operative/1/a operative/1/b operative/1/c | operative/1/d operative/2",
        cut(TWO));
  }

  @Test
  void notesStandWhereTheyAreMarkedAndAllOthersAtTheEnd() {
    with("operative/1", 1, "1", "2").with("operative/2", 1).with("operative/3", 1, "2", "3");
    with("operative/4", 1);
    with("footnote/1", 1).with("footnote/2", 1).with("footnote/3", 1).with("footnote/4", 1);
    assertEquals(
        "operative/1 footnote/1 footnote/2 "
            + "| operative/2 operative/3 footnote/2 footnote/3 | operative/4 footnote/4",
        cut(TWO));
  }

  @ParameterizedTest
  @CsvSource({
    "pp1, 1",
    "op1, 1",
    "op2-a, 2",
    "en-operative-2-a, 2",
    "fr-operative-2, 2",
    "part-preambular, 1",
    "part-annex, 3",
    "annex1, 3",
    "op9, 0",
    "part-body, 0",
    "'', 0"
  })
  void anAnchorLeadsToItsPortion(String anchor, int portion) {
    with("preambular/1", 1).with("operative/1", 1);
    with("operative/2", 1).with("operative/2/a", 2).with("annex/1", 1);
    Optional<Portion> found = Portions.of(EXPRESSION, text, TWO).at(anchor);
    assertEquals(portion, found.map(Portion::number).orElse(0));
  }
}
