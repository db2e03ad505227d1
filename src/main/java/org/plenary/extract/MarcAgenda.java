package org.plenary.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.CatalogueRecord.AgendaItem;
import org.plenary.symbol.ResolutionSymbol;
import org.plenary.symbol.Symbol;

/** The agenda items of a record: in MARC 21 agenda, item, heading and subject (field 991). */
final class MarcAgenda {
  /** "71b"; in "71b[31]" the Library counts the subjects of an item. */
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})([a-z]{0,3})(?:\\[\\d+\\])?");

  private MarcAgenda() {}

  /**
   * Each item once.
   *
   * @param described the document, by whose session an item goes that names no agenda
   */
  static List<AgendaItem> items(MarcRecord marc, Symbol described, RecordFindings findings) {
    Map<String, AgendaItem> items = new LinkedHashMap<>();
    for (MarcRecord.Field field : marc.of("991").toList()) {
      Optional<String> printed = field.first("b");
      Optional<AgendaItem> item = printed.flatMap(p -> item(field, p, described));
      if (item.isEmpty() && printed.isPresent()) {
        findings.add("unread-agenda-item", printed.get());
      }
      item.ifPresent(
          i -> items.merge(i.session() + " " + i.number(), i, (a, b) -> titled(a) ? a : b));
    }
    return List.copyOf(items.values());
  }

  private static boolean titled(AgendaItem item) {
    return item.title().isPresent();
  }

  private static Optional<AgendaItem> item(
      MarcRecord.Field field, String printed, Symbol described) {
    Matcher m = ITEM.matcher(printed.replaceAll("[ ().]", ""));
    if (!m.matches()) {
      return Optional.empty();
    }
    String number = m.group(1) + (m.group(2).isEmpty() ? "" : " (" + m.group(2) + ")");
    Symbol of = field.first("a").flatMap(Symbol::parse).orElse(described);
    return item(of, number, field.first("c"));
  }

  /**
   * An item of the agenda of a document's session.
   *
   * @param title as printed
   */
  static Optional<AgendaItem> item(Symbol of, String number, Optional<String> title) {
    // The Assembly's agenda is that of its committees, too.
    String organ = of.organ().replaceFirst("^A/C\\.\\d$", "A");
    return session(of).map(s -> new AgendaItem(organ, s, number, title.map(MarcAgenda::title)));
  }

  /** A title without the signs that keep a line from breaking, and without a full stop. */
  static String title(String printed) {
    String plain = printed.replace('\u2011', '-').replaceAll("[\\s\u00A0]+", " ").strip();
    return plain.replaceFirst("\\.$", "");
  }

  /** The session in figures: 30 of A/RES/3369 (XXX). */
  static Optional<String> session(Symbol symbol) {
    return symbol instanceof ResolutionSymbol resolution
        ? Optional.of(resolution.number().sessionNumber())
        : symbol.session();
  }
}
