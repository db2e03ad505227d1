package org.plenary.site.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.symbol.Symbol;

/** By what findings are narrowed; each is a parameter of {@code /findings}. */
public enum Facet {
  RULE("[a-z0-9]+(-[a-z0-9]+)*"),
  SEVERITY("info|warning|violation"),
  SESSION("[A-Z0-9./-]+"),
  LANGUAGE("[a-z]{2,3}"),
  DOCUMENT(".*\\S.*");

  /** A value of more letters narrows nothing. */
  private static final int LONGEST = 100;

  private final Pattern form;

  Facet(String form) {
    this.form = Pattern.compile(form);
  }

  /** The name of its parameter, e.g. {@code severity}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parameter of the query {@code site/findings}, e.g. {@code wantedSeverity}. */
  String inQuery() {
    return "wanted" + name().charAt(0) + parameter().substring(1);
  }

  /**
   * A value as findings have it: {@code a/res/72/74} is {@code A/RES/72/74}; empty when it is of
   * another form.
   */
  Optional<String> value(String typed) {
    String value = typed.strip();
    if (value.length() > LONGEST || !form.matcher(value).matches()) {
      return Optional.empty();
    }
    return this == DOCUMENT
        ? Optional.of(Symbol.parse(value).map(s -> s.primary().print()).orElse(value))
        : Optional.of(value);
  }

  /** What a finding has of it; empty for none. */
  String of(FindingRow finding) {
    return switch (this) {
      case RULE -> finding.rule();
      case SEVERITY -> finding.severity();
      case SESSION -> finding.session();
      case LANGUAGE -> finding.language();
      case DOCUMENT -> finding.document().label();
    };
  }
}
