package org.plenary.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plenary.source.Mark.Kind;

/** An element that is open: where it stands decides what its words are. */
final class AknElement {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "refersTo",
          "name",
          "value",
          "title",
          "date",
          "href",
          "class",
          "marker",
          "colspan",
          "rowspan");

  /** Elements that may have a number before their words. */
  private static final Set<String> NUMBERED =
      Set.of("paragraph", "point", "item", "section", "subsection");

  private static final Set<String> LISTS = Set.of("list", "sublist", "blockList");
  private static final Set<String> BODIES = Set.of("content", "intro", "listIntroduction");

  /** Elements within which a {@code p} is a line or less, and never a paragraph of its own. */
  private static final Set<String> LINES =
      Set.of("coverPage", "preface", "formula", "conclusions", "td", "th", "authorialNote");

  private final String name;
  private final Optional<AknElement> parent;
  private final Map<String, String> attributes = new HashMap<>();
  private final boolean body;
  private String number = "";
  private Optional<String> markedNumber = Optional.empty();
  private boolean begun;

  /**
   * @param value the value of an attribute by its name, or null
   */
  AknElement(String name, Optional<AknElement> parent, UnaryOperator<String> value) {
    this.name = name;
    this.parent = parent;
    for (String attribute : ATTRIBUTES) {
      Optional.ofNullable(value.apply(attribute)).ifPresent(v -> attributes.put(attribute, v));
    }
    this.body =
        BODIES.contains(name)
            || name.equals("crossHeading")
            || (name.equals("p")
                && !isWithinBody()
                && parent.flatMap(p -> p.nearest(LINES)).isEmpty());
  }

  String name() {
    return name;
  }

  Optional<AknElement> parent() {
    return parent;
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  boolean isNumbered() {
    return NUMBERED.contains(name);
  }

  void setNumber(String printed) {
    number = printed;
  }

  /** The number, to be written once. */
  String takeNumber() {
    String printed = number;
    number = "";
    return printed;
  }

  /** Remembers that a mark with this number was opened for this element. */
  void mark(String printed) {
    markedNumber = Optional.of(printed);
  }

  boolean isMarked() {
    return markedNumber.isPresent();
  }

  String markedNumber() {
    return markedNumber.orElse("");
  }

  /** True the first time: the first {@code p} of a paragraph stands behind its number. */
  boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  /** The nearest element of these names around this one, or this one itself. */
  Optional<AknElement> nearest(Set<String> names) {
    AknElement element = this;
    while (!names.contains(element.name)) {
      if (element.parent.isEmpty()) {
        return Optional.empty();
      }
      element = element.parent.get();
    }
    return Optional.of(element);
  }

  boolean within(String ancestor) {
    return parent.flatMap(p -> p.nearest(Set.of(ancestor))).isPresent();
  }

  /** How many lists it stands in. */
  int level() {
    int here = LISTS.contains(name) ? 1 : 0;
    return here + parent.map(AknElement::level).orElse(0);
  }

  /** Whether its words are those of a paragraph or an item, as a whole. */
  boolean isBody() {
    return body;
  }

  /** Whether it stands within the words of a paragraph. */
  boolean isWithinBody() {
    return body().isPresent();
  }

  /** The body around this element, not beyond a note or the cell of a table. */
  Optional<AknElement> body() {
    AknElement element = this;
    while (element.parent.isPresent() && !LINES.contains(element.name)) {
      element = element.parent.get();
      if (element.isBody()) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** What its words are marked as; empty when the element says nothing that text does not. */
  Optional<Kind> kind() {
    return isBody() ? Optional.of(bodyKind()) : kindOfName();
  }

  private Kind bodyKind() {
    String around =
        nearest(
                Set.of(
                    "preamble",
                    "point",
                    "item",
                    "paragraph",
                    "section",
                    "mainBody",
                    "crossHeading"))
            .map(AknElement::name)
            .orElse("");
    return switch (around) {
      case "preamble" -> Kind.PREAMBULAR;
      case "crossHeading" ->
          attribute("refersTo").equals("#preamble") ? Kind.PREAMBULAR : Kind.HEADING;
      case "point", "item" -> Kind.POINT;
      default -> Kind.PARAGRAPH;
    };
  }

  private Optional<Kind> kindOfName() {
    String refersTo = attribute("refersTo");
    return switch (name) {
      case "statement" -> Optional.of(Kind.DOCUMENT);
      case "coverPage" -> Optional.of(Kind.COVER);
      case "docNumber" ->
          Optional.of(refersTo.equals("#symbol") ? Kind.SYMBOL : Kind.RESOLUTION_NUMBER);
      case "docTitle" -> within("preface") ? Optional.of(Kind.TITLE) : Optional.empty();
      case "docDate" -> date(refersTo);
      case "session" -> Optional.of(Kind.SESSION);
      case "docProponent" -> Optional.of(Kind.BRACKET);
      case "inline" -> inline();
      case "location" ->
          refersTo.equals("#adoptionMeeting") ? Optional.of(Kind.MEETING) : Optional.empty();
      case "formula" -> Optional.of(Kind.OPENING);
      case "conclusions" -> Optional.of(Kind.CLOSING);
      case "attachment" -> Optional.of(Kind.ANNEX);
      case "table" -> Optional.of(Kind.TABLE);
      case "heading", "subheading" -> Optional.of(Kind.HEADING);
      case "a", "ref" -> attribute("href").isEmpty() ? Optional.empty() : Optional.of(Kind.LINK);
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> date(String refersTo) {
    return switch (refersTo) {
      case "#dateOfIssuance" -> Optional.of(Kind.ISSUED);
      case "#adoptionDate" -> Optional.of(Kind.ADOPTED);
      default -> Optional.empty();
    };
  }

  private Optional<Kind> inline() {
    return switch (attribute("name")) {
      case "agenda item" -> Optional.of(Kind.AGENDA_ITEM);
      case "adoptionMeeting" -> Optional.of(Kind.MEETING);
      default -> Optional.empty();
    };
  }

  /** What its mark says beyond its words. */
  Map<String, String> says(String printed) {
    Map<String, String> says = new HashMap<>();
    for (String key : new String[] {"href", "date", "value", "title"}) {
      if (!attribute(key).isEmpty()) {
        says.putIfAbsent(Mark.VALUE, attribute(key));
      }
    }
    if (!printed.isEmpty()) {
      says.put(Mark.NUMBER, printed);
    }
    if (body || name.endsWith("heading")) {
      nearest(NUMBERED)
          .map(e -> e.attribute("class"))
          .filter(c -> !c.isEmpty())
          .ifPresent(c -> says.put(Mark.STYLE, c));
      Optional.of(level()).filter(l -> l > 0).ifPresent(l -> says.put(Mark.LEVEL, l.toString()));
    }
    return says;
  }
}
