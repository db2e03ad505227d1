package org.plenary.symbol;

import static org.plenary.symbol.Spelling.BLANK;
import static org.plenary.symbol.Spelling.HYPHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one symbol, single or double, at a place in a text, as far as it goes. */
final class SymbolReader {
  /** The longest symbol met has ten components; more is no symbol. */
  private static final int MOST_COMPONENTS = 12;

  private static final Set<String> ORGANS = Set.of("A", "S", "E", "T", "ST");

  /** Organs whose resolutions have numbers of a known form, for which nothing else will do. */
  private static final Set<String> NUMBERED = Set.of("A", "S", "E", "T", "A/HRC");

  /** A, ST, CRC, IDB.44, TD(XIV). A single letter is one of the principal organs. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?!RES/|DEC/)(?:[ASET]|[A-Z]{2,8}\\d{0,2}(?:\\.\\d{1,2})?(?:\\([IVXL]{1,6}\\))?)(?=[^\\p{L}\\d])");

  /** Between the halves of a double symbol: a hyphen of any kind, perhaps at a line's end. */
  private static final Pattern HYPHENATED =
      Pattern.compile(BLANK + "?" + HYPHEN + "(?:" + BLANK + "{0,2}(?=[ASE]/)|(?=[A-Z]{2,8}/))");

  /** {@code A/67/828 S/2013/210}: an extractor lost the no-break hyphen, or left blanks. */
  private static final Pattern LOST_HYPHEN =
      Pattern.compile("[ \\t\\u00AD\\u00A0\\u2000-\\u200F\\u2060]{0,3}(?=[ASE]/)");

  /** What halves look like, so that two neighbours in a list do not become one: A/72/1 S/2017/5. */
  private static final Pattern PLAIN_FIRST =
      Pattern.compile("A/(?:(?:ES|S)-)?\\d{1,2}/\\d{1,4}(?:/.+)?|E/\\d{4}/\\d+(?:/.+)?");

  private static final Pattern PLAIN_SECOND =
      Pattern.compile("S/(?:\\d{4}/\\d+|\\d{5})(?:/.+)?|[EA]/\\d{2,4}/\\d+(?:/.+)?");

  private SymbolReader() {}

  /**
   * A symbol read.
   *
   * @param symbol the symbol
   * @param end one past its last character
   */
  record Read(Symbol symbol, int end) {}

  /** A symbol that begins here, of any series. */
  static Optional<Read> at(String text, int at) {
    return single(text, at).map(first -> withSecondHalf(text, first));
  }

  /** The symbol that the whole text is. */
  static Optional<Symbol> whole(String text) {
    return at(text, 0).filter(r -> r.end() == text.length()).map(Read::symbol);
  }

  private static Optional<Read> single(String text, int at) {
    Matcher prefix = PREFIX.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!prefix.lookingAt()) {
      return Optional.empty();
    }
    List<Component> parts = new ArrayList<>();
    parts.add(new Component(Component.Kind.WORD, prefix.group(), prefix.end()));
    boolean more = true;
    while (more && parts.size() <= MOST_COMPONENTS) {
      more = next(text, parts).map(parts::add).orElse(false);
    }
    while (parts.size() > 1 && last(parts).kind() == Component.Kind.WORD) {
      parts.remove(parts.size() - 1);
    }
    List<String> components = new ArrayList<>();
    parts.forEach(p -> components.addAll(List.of(p.print().split("/"))));
    return parts.size() > MOST_COMPONENTS
        ? Optional.empty()
        : symbol(components).map(s -> new Read(s, last(parts).end()));
  }

  private static Optional<Component> next(String text, List<Component> parts) {
    Component last = last(parts);
    if (last.print().equals("RES") || last.print().equals("DEC")) {
      Optional<Component> number = resolutionNumber(text, last.end());
      if (number.isPresent()) {
        return number;
      }
    }
    return Component.behindSlash(text, last.end())
        .map(c -> last.kind() == Component.Kind.WORD ? c.withRange(text) : c)
        .map(c -> c.kind() == Component.Kind.WORD ? c : qualified(text, c));
  }

  private static Component qualified(String text, Component component) {
    return Qualifier.at(text, component.end()).map(component::with).orElse(component);
  }

  /** The number as one component: its slash is no border of components of its own. */
  private static Optional<Component> resolutionNumber(String text, int at) {
    Matcher slash = Pattern.compile(Spelling.SLASH).matcher(text).region(at, text.length());
    return slash.lookingAt()
        ? NumberReader.at(text, slash.end())
            .map(n -> new Component(Component.Kind.NUMBER, n.number().print(), n.end()))
        : Optional.empty();
  }

  private static Component last(List<Component> parts) {
    return parts.get(parts.size() - 1);
  }

  private static Optional<Symbol> symbol(List<String> components) {
    int nature =
        components.indexOf("RES") < 0 ? components.indexOf("DEC") : components.indexOf("RES");
    SeriesSymbol series = new SeriesSymbol(components);
    if (nature > 0 && NUMBERED.contains(String.join("/", components.subList(0, nature)))) {
      return resolution(components, nature, series);
    }
    boolean namesDocument = series.organ().length() < series.print().length();
    return namesDocument ? Optional.of(series) : Optional.empty();
  }

  /** {@code A/RES/72/74}; with a change behind it, {@code A/RES/60/1/Corr.1}, a symbol of parts. */
  private static Optional<Symbol> resolution(
      List<String> components, int nature, SeriesSymbol series) {
    int end = components.size();
    while (SeriesSymbol.isChange(components.get(end - 1))) {
      end--;
    }
    boolean changed = end < components.size();
    String organ = String.join("/", components.subList(0, nature));
    boolean decision = components.get(nature).equals("DEC");
    return ResolutionNumber.parse(String.join("/", components.subList(nature + 1, end)))
        .flatMap(n -> decision ? n.decisionOf(organ) : n.resolutionOf(organ))
        .map(s -> changed ? series : s);
  }

  private static Read withSecondHalf(String text, Read first) {
    Matcher hyphen = HYPHENATED.matcher(text).region(first.end(), text.length());
    if (hyphen.useTransparentBounds(true).lookingAt()) {
      return joined(first, single(text, hyphen.end())).orElse(first);
    }
    Matcher lost = LOST_HYPHEN.matcher(text).region(first.end(), text.length());
    return lost.useTransparentBounds(true).lookingAt()
            && PLAIN_FIRST.matcher(first.symbol().print()).matches()
        ? joined(
                first,
                single(text, lost.end())
                    .filter(s -> PLAIN_SECOND.matcher(s.symbol().print()).matches()))
            .orElse(first)
        : first;
  }

  private static Optional<Read> joined(Read first, Optional<Read> second) {
    // ISBA/25/A/10-ISBA/25/C/31: the organs of a small series stand behind the session.
    boolean small = first.symbol().organ().length() > 1 && first.symbol().organ().indexOf('/') < 0;
    char organ = first.symbol().print().charAt(0);
    return second
        .filter(s -> small || s.symbol().print().charAt(0) != organ)
        .map(s -> new Read(new DoubleSymbol(first.symbol(), s.symbol()), s.end()));
  }

  /**
   * Whether running text may hold it without more ado. {@code HIV/AIDS/2} and {@code TCP/80} are
   * spelt like symbols of small series; a symbol of one has a year, a single letter, a point or two
   * numbers in it, as {@code CBD/COP/15/17}, or a long name or number, as {@code CLCS/11}.
   */
  static boolean standsOut(Symbol symbol) {
    if (!(symbol instanceof SeriesSymbol series) || ORGANS.contains(series.components().get(0))) {
      return true;
    }
    List<String> parts = series.components();
    List<String> behind = parts.subList(1, parts.size());
    boolean numbered = behind.stream().filter(c -> c.matches("\\d+")).count() > 1;
    boolean running =
        parts.size() == 2
            && (parts.get(1).matches("\\d{3,}")
                || (parts.get(0).length() > 3 && parts.get(1).matches("\\d{2}")));
    return numbered
        || running
        || behind.stream().anyMatch(c -> c.matches("(?:19|20)\\d{2}|[A-Z]|.*[.(].*"));
  }
}
