package org.plenary.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Finding;
import org.plenary.document.Span;
import org.plenary.document.Target;
import org.plenary.source.Mark;
import org.plenary.source.Marks;
import org.plenary.symbol.ResolutionNumber;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/**
 * The links that an editor set on words. They decide what the words leave open, as the organ of
 * "resolution 16/18"; where they contradict the words, as the link of "217 A (III)" to A/RES/217
 * (III) does, the words stand and the contradiction is found.
 */
final class Links {
  /** Addresses of documents: {@code https://docs.un.org/en/A/RES/72/74}, {@code …?symbol=A/…}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:(?:www\\.)?(?:undocs|docs\\.un)\\.org/+(?:(?i:ar|en|es|fr|ru|zh)/+)*|[^?]+\\?(?:.*&)?symbol=)([^?&#]+)");

  /** {@code (supp)} tells the server which file to show; it is no part of a symbol. */
  private static final Pattern SUFFIX = Pattern.compile("(?i:\\(supp\\))?/*$");

  /** Rules that conclude the organ from little: a link knows better. */
  private static final Set<String> OPEN =
      Set.of("adopting-organ", "inherited-body", "form", "undecided", "date-contradicts-organ");

  private final List<Mark> links;
  private final List<Finding> findings = new ArrayList<>();

  Links(Marks marks) {
    this.links = marks.of(Mark.Kind.LINK).toList();
  }

  boolean isEmpty() {
    return links.isEmpty();
  }

  /** What contradicts the words, in the passages read so far. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The citations of a passage as words and links together have them. */
  List<Cited> decide(Passage passage, List<Cited> byWords) {
    List<Cited> cited = new ArrayList<>(byWords);
    for (Mark link : links) {
      Optional<Span> at = passage.range(new Span(link.start(), link.end()));
      Optional<Symbol> target = link.attribute(Mark.VALUE).flatMap(Links::symbol);
      if (at.isPresent() && target.isPresent()) {
        decide(at.get(), target.get(), link, cited);
      }
    }
    cited.sort(Comparator.comparingInt(Cited::start));
    return cited;
  }

  /** The symbol in an address. */
  static Optional<Symbol> symbol(String address) {
    Matcher m = ADDRESS.matcher(address.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String path = m.group(1).replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
    String plain = URLDecoder.decode(path, StandardCharsets.UTF_8);
    return Symbol.parse(SUFFIX.matcher(plain.replaceAll("\\s+$", "")).replaceFirst(""));
  }

  private void decide(Span at, Symbol linked, Mark link, List<Cited> cited) {
    boolean found = false;
    boolean agrees = false;
    for (int i = 0; i < cited.size(); i++) {
      Cited words = cited.get(i);
      if (words.start() < at.end() && at.start() < words.end()) {
        Optional<Cited> decided = decided(words, linked);
        found = true;
        agrees |= decided.isPresent();
        cited.set(i, decided.orElse(words));
      }
    }
    if (!found) {
      cited.add(new Cited(new Target.Known(linked), at.start(), at.end(), "link", 1, at.start()));
    } else if (!agrees) {
      findings.add(disagreement(at, linked, link, cited));
    }
  }

  private static Finding disagreement(Span at, Symbol linked, Mark link, List<Cited> cited) {
    Target words =
        cited.stream()
            .filter(c -> c.start() < at.end() && at.start() < c.end())
            .map(Cited::target)
            .findFirst()
            .orElseThrow();
    return Finding.of(
        dropsLetter(words, linked) ? Finding.Severity.INFO : Finding.Severity.WARNING,
        "link-disagrees",
        Optional.of(new Span(link.start(), link.end())),
        words.label(),
        linked.print());
  }

  /** The commonest fault, and one that leads to the right page: 2200 A (XXI) as 2200 (XXI). */
  private static boolean dropsLetter(Target words, Symbol linked) {
    return words instanceof Target.Known known
        && known.symbol().organ().equals(linked.organ())
        && number(known.symbol())
            .flatMap(n -> number(linked).map(l -> n.withPart("A").equals(l.withPart("A"))))
            .orElse(false);
  }

  /** What words and link cite together; empty when they contradict each other. */
  private static Optional<Cited> decided(Cited words, Symbol linked) {
    if (words.target() instanceof Target.Known known) {
      if (isSame(known.symbol(), linked)) {
        return Optional.of(words.as(known, words.rule(), 1));
      }
      return number(known.symbol())
          .filter(n -> OPEN.contains(words.rule()))
          .flatMap(n -> ofLinkedOrgan(n, words, linked));
    }
    return ResolutionNumber.parse(words.target().label())
        .flatMap(n -> ofLinkedOrgan(n, words, linked));
  }

  /** The number of the words and the organ of the link, where the two numbers are one. */
  private static Optional<Cited> ofLinkedOrgan(
      ResolutionNumber number, Cited words, Symbol linked) {
    Optional<Symbol> together =
        linked instanceof ResolutionSymbol resolution
            ? Optional.of(resolution)
                .filter(r -> agree(number, r.number()))
                .flatMap(
                    r ->
                        r.decision()
                            ? number.decisionOf(r.organ())
                            : number.resolutionOf(r.organ()))
            : number.resolutionOf("UNEP/EA").filter(s -> isSame(s, linked));
    return together.map(s -> words.as(new Target.Known(s), "link", 1));
  }

  private static boolean isSame(Symbol words, Symbol linked) {
    boolean sameNumber =
        number(words).isPresent()
            && number(linked).filter(l -> agree(number(words).get(), l)).isPresent()
            && words.organ().equals(linked.organ());
    return sameNumber
        || words.print().equalsIgnoreCase(linked.print())
        || words.halves().stream()
            .anyMatch(half -> bare(half).equalsIgnoreCase(bare(linked.primary())));
  }

  /** Without volumes in brackets, which words name apart: A/76/49 (Vol. I). */
  private static String bare(Symbol symbol) {
    return symbol instanceof ResolutionSymbol
        ? symbol.print()
        : symbol.print().replaceAll("\\s*\\([^)]*\\)$", "");
  }

  private static Optional<ResolutionNumber> number(Symbol symbol) {
    return symbol instanceof ResolutionSymbol resolution
        ? Optional.of(resolution.number())
        : Optional.empty();
  }

  /** One number, and one part or a part of the linked range: "53/243 A" links 53/243 A-B. */
  private static boolean agree(ResolutionNumber words, ResolutionNumber linked) {
    return words.withPart("A").equals(linked.withPart("A"))
        && (words.part().equals(linked.part()) || inRange(words.part(), linked.part()));
  }

  private static boolean inRange(Optional<String> letter, Optional<String> range) {
    return letter.isPresent()
        && letter.get().length() == 1
        && range.isPresent()
        && range.get().length() == 3
        && range.get().charAt(0) <= letter.get().charAt(0)
        && letter.get().charAt(0) <= range.get().charAt(2);
  }
}
