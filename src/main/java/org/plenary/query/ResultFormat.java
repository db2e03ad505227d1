package org.plenary.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How a table of results is written: SPARQL 1.1 formats, and a table for people. */
public enum ResultFormat {
  TEXT(ResultSetLang.RS_Text),
  TSV(ResultSetLang.RS_TSV),
  CSV(ResultSetLang.RS_CSV),
  JSON(ResultSetLang.RS_JSON),
  XML(ResultSetLang.RS_XML);

  private final Lang lang;

  ResultFormat(Lang lang) {
    this.lang = lang;
  }

  Lang lang() {
    return lang;
  }
}
