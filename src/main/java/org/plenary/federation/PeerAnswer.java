package org.plenary.federation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;

/** Reads what an endpoint answered: a table of results in JSON or XML, and nothing else. */
final class PeerAnswer {
  private static final String JSON = "application/sparql-results+json";
  private static final String XML = "application/sparql-results+xml";

  /** What a request says it takes (RFC 9110, section 12.5.1). */
  static final String ACCEPT = JSON + ", " + XML + ";q=0.9";

  private static final Set<String> CODINGS = Set.of("gzip", "x-gzip", "identity");

  private static final int OK = 200;

  private PeerAnswer() {}

  /**
   * All rows.
   *
   * @param most rows
   * @throws PeerException if it is no such table, or a longer one
   */
  static List<Binding> read(Peer peer, ContentResponse response, int most) {
    String name = peer.endpoint().toString();
    checkStatus(name, response);
    checkCoding(name, response);
    String type = type(response);
    Lang lang =
        switch (type) {
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          default -> throw new PeerException(Trouble.TYPE, name, type);
        };
    try {
      return rows(name, new ByteArrayInputStream(response.getContent()), lang, most);
    } catch (PeerException e) {
      throw e;
    } catch (RuntimeException e) {
      // Jena's readers have no exception in common for what is not well formed.
      throw new PeerException(Trouble.BROKEN, name, type);
    }
  }

  /** Two types are none: another program may take the other one. */
  private static String type(ContentResponse response) {
    List<String> types = response.getHeaders().getValuesList(HttpHeader.CONTENT_TYPE);
    return types.size() > 1
        ? String.join(", ", types)
        : Optional.ofNullable(response.getMediaType()).orElse("").toLowerCase(Locale.ROOT);
  }

  /** What is packed in another way than was asked for can't be read (RFC 9110, section 8.4). */
  private static void checkCoding(String name, ContentResponse response) {
    response.getHeaders().getValuesList(HttpHeader.CONTENT_ENCODING).stream()
        .filter(coding -> !CODINGS.contains(coding.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(
            coding -> {
              throw new PeerException(Trouble.BROKEN, name, coding);
            });
  }

  private static void checkStatus(String name, ContentResponse response) {
    int status = response.getStatus();
    if (status >= 300 && status < 400) {
      String to = Optional.ofNullable(response.getHeaders().get(HttpHeader.LOCATION)).orElse("");
      throw new PeerException(Trouble.REDIRECT, name, status + " " + to);
    }
    if (status == 429 || status == 503) {
      throw new PeerException(Trouble.CROWDED, name, status);
    }
    if (status != OK) {
      throw new PeerException(Trouble.STATUS, name, status);
    }
  }

  private static List<Binding> rows(String name, InputStream in, Lang lang, int most) {
    RowSet answer = RowSetReader.createReader(lang).read(in, Context.emptyContext());
    List<Binding> rows = new ArrayList<>();
    while (answer.hasNext()) {
      rows.add(answer.next());
      if (rows.size() > most) {
        throw new PeerException(Trouble.MUCH, name, rows.size() + " × …");
      }
    }
    return rows;
  }
}
