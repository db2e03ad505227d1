package org.plenary.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.DocumentType;
import org.plenary.document.Finding;
import org.plenary.document.Found;
import org.plenary.document.Header;
import org.plenary.document.Identity;
import org.plenary.document.UnDocument;
import org.plenary.lexicon.Organs;
import org.plenary.symbol.Symbol;

/**
 * The document as a work, its language version, its file, its header and adoption, its findings.
 */
final class WorkGraph {
  /** Languages as the Publications Office of the European Union names them. */
  private static final Map<String, String> AUTHORITY =
      Map.of("ar", "ARA", "en", "ENG", "es", "SPA", "fr", "FRA", "ru", "RUS", "zh", "ZHO");

  static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

  private static final Set<DocumentType> ADOPTED =
      Set.of(DocumentType.RESOLUTION, DocumentType.DECISION);

  /** A Main Committee meets in the sessions of the Assembly. */
  private static final Pattern MAIN_COMMITTEE = Pattern.compile("A/C\\.\\d");

  private WorkGraph() {}

  static void add(GraphBuilder graph) {
    work(graph);
    expression(graph);
    header(graph);
    findings(graph);
  }

  private static void work(GraphBuilder graph) {
    UnDocument document = graph.document();
    Resource work = graph.work();
    work.addProperty(RDF.type, Plenary.Document);
    work.addProperty(RDF.type, graph.term(document.type().term()));
    symbol(document)
        .ifPresent(
            s -> {
              s.halves().forEach(half -> graph.string(work, Plenary.symbol, half.print()));
              graph.string(work, Plenary.primarySymbol, s.primary().print());
            });
    work.addProperty(RDFS.label, label(document));
    adoptedBy(document)
        .ifPresent(
            organ ->
                work.addProperty(Plenary.adoptedBy, graph.reference(Iris.organisation(organ))));
  }

  /**
   * The organ that adopted it: a draft opens with "The General Assembly," too, and a text without a
   * symbol may be one.
   */
  private static Optional<String> adoptedBy(UnDocument document) {
    return document
        .organ()
        .map(Organs.Organ::id)
        .filter(o -> ADOPTED.contains(document.type()) && symbol(document).isPresent());
  }

  static Optional<Symbol> symbol(UnDocument document) {
    return document.identity() instanceof Identity.BySymbol known
        ? Optional.of(known.symbol().value())
        : Optional.empty();
  }

  /**
   * What to call the document: its first symbol, as those do that cite A/71/160 and do not know it
   * as A/71/160-S/2016/621; or else its file, in the brackets that catalogues set around what is
   * not taken from the text itself (ISBD): a name that is read alike in all languages.
   */
  static String label(UnDocument document) {
    return symbol(document)
        .map(s -> s.primary().print())
        .orElse("[" + document.source().name() + "]");
  }

  private static void expression(GraphBuilder graph) {
    UnDocument document = graph.document();
    Resource expression = graph.expression();
    expression.addProperty(RDF.type, Plenary.Expression);
    expression.addProperty(Plenary.expressionOf, graph.work());
    graph.work().addProperty(Plenary.hasExpression, expression);
    graph.string(expression, Plenary.language, graph.language());
    Optional.ofNullable(AUTHORITY.get(graph.language()))
        .ifPresent(l -> expression.addProperty(DCTerms.language, graph.reference(LANGUAGES + l)));
    graph.labels(
        expression,
        " (" + spoken(graph.language(), Locale.ENGLISH) + ")",
        " (" + spoken(graph.language(), Locale.FRENCH) + ")");
    Resource file = graph.node(Iris.sourceFile(document.source().sha256()), Plenary.SourceFile);
    expression.addProperty(Plenary.embodiedIn, file);
    graph.string(file, Plenary.fileName, document.source().name());
    graph.string(file, Plenary.sha256, document.source().sha256());
    if (document.ordinal() == 1) {
      // Once for all documents of a volume: each graph of three hundred would repeat it whole.
      graph.string(file, Plenary.sourceText, document.source().text());
    }
    file.addProperty(RDFS.label, document.source().name());
  }

  /** "anglais" for {@code en} in French; the tag of a language that cannot be told, {@code und}. */
  private static String spoken(String tag, Locale reader) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    return name.isEmpty() ? tag : name;
  }

  private static void header(GraphBuilder graph) {
    Header header = graph.document().header();
    Resource work = graph.work();
    header
        .title()
        .ifPresent(
            t -> {
              graph.text(work, Plenary.title, t.value());
              graph.text(graph.expression(), DCTerms.title, t.value());
            });
    header.issued().ifPresent(d -> graph.date(work, Plenary.issuedOn, d.value()));
    header.adopted().ifPresent(d -> graph.date(work, Plenary.adoptedOn, d.value()));
    header.session().ifPresent(s -> session(graph, header, s.value()));
    adoption(graph, header);
  }

  private static void session(GraphBuilder graph, Header header, String number) {
    organ(graph)
        .ifPresent(
            organ -> {
              Resource session = session(graph, organ, number);
              graph.work().addProperty(Plenary.session, session);
              for (Found<String> item : header.agendaItems()) {
                Resource node =
                    graph.node(Iris.agendaItem(organ, number, item.value()), Plenary.AgendaItem);
                graph.string(node, Plenary.itemNumber, item.value());
                node.addProperty(Plenary.inSession, session);
                nameItem(node, item.value(), number);
                Optional.ofNullable(header.itemTitles().get(item.value()))
                    .ifPresent(t -> node.addProperty(DCTerms.title, t, "en"));
                graph.work().addProperty(Plenary.agendaItem, node);
              }
            });
  }

  /** What an agenda item is called by its number, whether a text or a catalogue states it. */
  static void nameItem(Resource item, String number, String session) {
    item.addProperty(RDFS.label, "Agenda item " + number + ", session " + session, "en");
    item.addProperty(
        RDFS.label, "Point " + number + " de l’ordre du jour, session " + session, "fr");
  }

  /**
   * The symbol prefix of the organ to which the document's sessions belong: the one in whose name
   * it speaks, so that the draft A/C.3/72/L.10 belongs to a session of A; else its symbol's.
   */
  static Optional<String> organ(GraphBuilder graph) {
    UnDocument document = graph.document();
    return document
        .organ()
        .map(Organs.Organ::symbolPrefix)
        .or(() -> symbol(document).map(Symbol::organ))
        .map(prefix -> MAIN_COMMITTEE.matcher(prefix).matches() ? "A" : prefix);
  }

  static Resource session(GraphBuilder graph, String organ, String number) {
    Resource session = graph.node(Iris.session(organ, number), Plenary.Session);
    graph.string(session, Plenary.sessionNumber, number);
    graph.label(session, "Session " + number + " (" + organ + ")", "en");
    graph.label(session, "Session " + number + " (" + organ + ")", "fr");
    return session;
  }

  private static void adoption(GraphBuilder graph, Header header) {
    if (header.adopted().isEmpty() && header.bracket().isEmpty() && header.meeting().isEmpty()) {
      return;
    }
    Resource adoption = graph.node(Iris.adoption(graph.work().getURI()), Plenary.Adoption);
    graph.work().addProperty(Plenary.adoption, adoption);
    graph.label(adoption, "Adoption of " + label(graph.document()), "en");
    graph.label(adoption, "Adoption de " + label(graph.document()), "fr");
    header.adopted().ifPresent(d -> graph.date(adoption, Plenary.date, d.value()));
    header
        .bracket()
        .ifPresent(
            b -> {
              graph.spans(adoption, b.spans());
              graph.flag(adoption, Plenary.withoutReference, b.value().committee().isEmpty());
              b.value()
                  .committee()
                  .ifPresent(
                      c ->
                          adoption.addProperty(
                              Plenary.referredTo, graph.reference(Iris.organisation(c))));
              b.value()
                  .changes()
                  .forEach(c -> graph.string(adoption, Plenary.adoptedAs, c.label()));
              b.value().sources().forEach(s -> source(graph, adoption, s, b.value()));
            });
  }

  /** Without reference to a committee the sources are drafts; with one, its report. */
  private static void source(
      GraphBuilder graph, Resource adoption, Symbol symbol, Header.BracketLine bracket) {
    Resource source = graph.named(symbol);
    adoption.addProperty(Plenary.basedOn, source);
    if (bracket.committee().isEmpty()) {
      source.addProperty(RDF.type, Plenary.DraftResolution);
      graph.work().addProperty(Plenary.draft, source);
    }
  }

  private static void findings(GraphBuilder graph) {
    int ordinal = 0;
    for (Finding finding : graph.document().findings()) {
      String sha256 = graph.document().source().sha256();
      Resource node =
          graph.node(Iris.finding(sha256, graph.document().ordinal(), ++ordinal), Plenary.Finding);
      node.addProperty(Plenary.aboutDocument, graph.work());
      node.addProperty(Plenary.inSource, graph.reference(Iris.sourceFile(sha256)));
      graph.string(node, Plenary.severity, finding.severity().name().toLowerCase(Locale.ROOT));
      graph.string(node, Plenary.rule, finding.rule());
      graph.string(node, Plenary.message, finding.message());
      graph.label(node, finding.message(), "en");
      graph.label(node, finding.message(Locale.FRENCH), "fr");
      finding.span().ifPresent(s -> graph.spans(node, List.of(s)));
    }
  }
}
