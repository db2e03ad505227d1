package org.plenary.graph;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.document.Identity;
import org.plenary.document.OrganisationRef;
import org.plenary.document.Place;
import org.plenary.document.Span;
import org.plenary.symbol.SalesNumber;
import org.plenary.symbol.Symbol;
import org.plenary.symbol.TreatyReference;

/**
 * Mints every IRI that is published; {@link DocumentIri} takes those of documents apart. People can
 * build the IRI of a document from its symbol: {@code
 * https://w3id.org/plenary/document/A/RES/3369(XXX)}. A path segment of small letters begins what
 * is below the symbol: {@code …/document/A/RES/72/74/en/operative/12}.
 */
public final class Iris {
  /** Where all data lies. */
  public static final String BASE = "https://w3id.org/plenary/";

  private static final int DIGEST = 20;

  private Iris() {}

  /** A document by its symbol; of two symbols the first. */
  public static String document(Symbol symbol) {
    return BASE + "document/" + symbol.path();
  }

  /** A document by its symbol or content. */
  public static String document(Identity identity) {
    return identity instanceof Identity.BySymbol known
        ? document(known.symbol().value())
        : BASE + "document/unidentified/" + digest(((Identity.ByContent) identity).sha256());
  }

  /** A language version. */
  public static String expression(String document, String language) {
    return document + "/" + language;
  }

  /** A paragraph, sub-paragraph or footnote of a language version. */
  public static String place(String expression, Place place) {
    return place
        .note()
        .map(mark -> expression + "/footnote/" + Segments.one(mark))
        .orElseGet(
            () -> expression + "/" + place.part().label() + "/" + Segments.all(place.path()));
  }

  /**
   * Something found in a language version.
   *
   * @param kind e.g. {@code citation}, {@code mention}
   * @param ordinal from 1, in order of the text
   */
  public static String statement(String expression, String kind, int ordinal) {
    return expression + "/" + kind + "/" + ordinal;
  }

  /**
   * The n-th subject that is suggested for a language version: of each file its own, since two
   * files of one text, XML and PDF, may suggest other subjects.
   *
   * @param sha256 of the file that was read
   * @param rank from 1, the likeliest first
   */
  public static String subjectSuggestion(String expression, String sha256, int rank) {
    return expression + "/subject-suggestion/" + digest(sha256) + "/" + rank;
  }

  /** A piece of a source file's text. */
  public static String span(String sha256, Span span) {
    return sourceFile(sha256) + "/span/" + span.start() + "-" + span.end();
  }

  /** The act of adopting a document. */
  public static String adoption(String document) {
    return document + "/adoption";
  }

  /** The n-th record of a catalogue file. */
  public static String catalogueRecord(String sha256, int ordinal) {
    return BASE + "catalogue/" + digest(sha256) + "/" + ordinal;
  }

  /** The vote of which a catalogue record, or a statement of adoption, speaks. */
  public static String vote(String account) {
    return account + "/vote";
  }

  /**
   * One side of a vote.
   *
   * @param side e.g. {@code in-favour}
   */
  public static String voteCount(String vote, String side) {
    return vote + "/" + side;
  }

  /** A State of the word list: {@code …/state/cuba}. */
  public static String state(String id) {
    return BASE + "state/" + id;
  }

  /** The n-th suggestion of a document's identity. */
  public static String suggestion(String document, int ordinal) {
    return document + "/suggestion/" + ordinal;
  }

  /** A source file. */
  public static String sourceFile(String sha256) {
    return BASE + "source/" + digest(sha256);
  }

  /**
   * The named graph that holds one document of a source file: {@code …/graph/<digest>} for the
   * first, {@code …/graph/<digest>-2} for the second.
   *
   * @param ordinal which of the file's documents, from 1
   */
  public static String graph(String sha256, int ordinal) {
    return BASE + "graph/" + inFile(sha256, ordinal);
  }

  /** The named graph of what is only suggested of the document of a graph. */
  public static String suggested(String graph) {
    return graph.replaceFirst("/graph/", "/graph/suggested/");
  }

  /** Whether a graph holds suggestions only. */
  public static boolean isSuggested(String graph) {
    return graph.startsWith(BASE + "graph/suggested/");
  }

  /** The named graph of something that is no document, e.g. {@code ontology}. */
  public static String graphOf(String name) {
    return BASE + "graph/" + name;
  }

  /** What is published, as a whole, and its parts, e.g. {@code dataset}, {@code class=pl:Vote}. */
  public static String dataset(String part) {
    return BASE + "data#" + part;
  }

  /** A part of what is said of the queries, e.g. {@code prefix=pl}. */
  public static String ofQueries(String part) {
    return BASE + "queries#" + part;
  }

  /** One of the bundled queries, e.g. {@code …/query/citing}. */
  public static String query(String name) {
    return BASE + "query/" + name;
  }

  /** The run of the program over a document of a source file. */
  public static String activity(String sha256, int ordinal) {
    return BASE + "activity/" + inFile(sha256, ordinal);
  }

  /** The program. */
  public static String program(String version) {
    return BASE + "program/" + Segments.one(version);
  }

  /**
   * The n-th finding about a document of a source file.
   *
   * @param document which of the file's documents, from 1
   */
  public static String finding(String sha256, int document, int ordinal) {
    return BASE + "finding/" + inFile(sha256, document) + "/" + ordinal;
  }

  /** A finding about documents held against each other, known by what it says. */
  public static String doubt(String check, String document, String message) {
    return BASE
        + "finding/"
        + check
        + "/"
        + digest(DigestUtils.sha256Hex(document + "\n" + message));
  }

  /** The validation report of the graph of a document of a source file. */
  public static String report(String sha256, int ordinal) {
    return BASE + "report/" + inFile(sha256, ordinal);
  }

  private static String inFile(String sha256, int ordinal) {
    return digest(sha256) + (ordinal == 1 ? "" : "-" + ordinal);
  }

  /** Whether a graph or report belongs to the file with this digest, as {@link #digest} cuts it. */
  public static boolean isOfFile(String iri, String digest) {
    String end = iri.substring(iri.lastIndexOf('/') + 1);
    return end.equals(digest) || end.startsWith(digest + "-");
  }

  /** Whether an IRI is that of a validation report. */
  public static boolean isReport(String iri) {
    return iri.startsWith(BASE + "report/");
  }

  /**
   * A session.
   *
   * @param organ the organ's symbol prefix, e.g. {@code A}
   * @param number e.g. {@code 72}, {@code ES-11}
   */
  public static String session(String organ, String number) {
    return BASE + "session/" + organ + "/" + Segments.one(number);
  }

  /** An item of a session's agenda, e.g. {@code 121 (r)} as {@code …/A/67/121/r}. */
  public static String agendaItem(String organ, String session, String item) {
    String path = item.replaceAll(" ?\\(([a-z]+)\\)", "/$1");
    return BASE + "agenda-item/" + organ + "/" + Segments.one(session) + "/" + Segments.all(path);
  }

  /** A plenary meeting by its number in the session. */
  public static String plenaryMeeting(String organ, String session, int number) {
    return BASE + "meeting/" + organ + "/" + Segments.one(session) + "/" + number;
  }

  /** A meeting known by its first day, place and kind. */
  public static String meeting(String start, String place, String kind) {
    return BASE + "meeting/" + start + "-" + Slug.of(place) + "-" + kind;
  }

  /** A series of meetings by its name. */
  public static String series(String name) {
    return BASE + "meeting-series/" + Slug.of(name);
  }

  /** A party in the IRI of an agreement: {@code oic}, or the slug of a name that is not listed. */
  static String party(OrganisationRef party) {
    return party instanceof OrganisationRef.Listed listed
        ? listed.id()
        : Slug.of(((OrganisationRef.Named) party).name());
  }

  /** An agreement known by its date, kind and parties. */
  public static String agreement(String date, String kind, List<String> parties) {
    return BASE + "agreement/" + date + "-" + kind + "-" + String.join("-", parties);
  }

  /** A programme of action by its name. */
  public static String programme(String name) {
    return BASE + "programme/" + Slug.of(name);
  }

  /** An organisation of the word list. */
  public static String organisation(String id) {
    return BASE + "organisation/" + id;
  }

  /** An organisation known only by a name. */
  public static String namedOrganisation(String name) {
    return BASE + "organisation/name/" + Slug.of(name);
  }

  /** A treaty: {@code …/treaty/unts/27531/1577}, by its number and first volume. */
  public static String treaty(TreatyReference treaty) {
    return BASE + "treaty/" + treaty.path();
  }

  /** A publication: {@code …/publication/96.IV.13}. */
  public static String publication(SalesNumber number) {
    return BASE + "publication/" + Segments.one(number.print());
  }

  /** A number cited without its organ. */
  public static String unresolved(String expression, String label) {
    return expression + "/unresolved/" + Slug.of(label);
  }

  /** A concept of a word list, e.g. {@code verb}, {@code recall}. */
  public static String concept(String scheme, String id) {
    return BASE + "concept/" + scheme + "/" + id;
  }

  /** A concept of the UNBIS Thesaurus, as its publisher names it. */
  public static String thesaurus(String code) {
    return "http://metadata.un.org/thesaurus/" + code;
  }

  /** A Sustainable Development Goal or target by its code, e.g. {@code 5}, {@code 5.6}. */
  public static String goal(String code) {
    return "http://metadata.un.org/sdg/" + code;
  }

  /** The first twenty digits of a digest: enough to tell all files apart. */
  public static String digest(String sha256) {
    return sha256.substring(0, DIGEST);
  }
}
