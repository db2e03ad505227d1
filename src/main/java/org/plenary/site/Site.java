package org.plenary.site;

import java.io.IOException;
import java.net.BindException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.plenary.federation.Federation;
import org.plenary.query.Catalogue;
import org.plenary.rdf.BundledFolder;
import org.plenary.search.SearchIndex;
import org.plenary.site.answer.Limits;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.answer.Turns;
import org.plenary.site.data.ApiServlet;
import org.plenary.site.data.DataServlet;
import org.plenary.site.data.DumpServlet;
import org.plenary.site.data.Dumps;
import org.plenary.site.data.FeedServlet;
import org.plenary.site.data.SitemapServlet;
import org.plenary.site.finding.FindingsServlet;
import org.plenary.site.gallery.Gallery;
import org.plenary.site.gallery.PictureServlet;
import org.plenary.site.guard.BoundedAlgebra;
import org.plenary.site.guard.Connections;
import org.plenary.site.guard.Guard;
import org.plenary.site.guard.HealthServlet;
import org.plenary.site.home.HomeServlet;
import org.plenary.site.http.BasePath;
import org.plenary.site.http.BasePathHandler;
import org.plenary.site.http.Representation;
import org.plenary.site.http.SecurityHeaders;
import org.plenary.site.http.ServiceLinks;
import org.plenary.site.http.Version;
import org.plenary.site.listing.Listing;
import org.plenary.site.listing.ListingServlet;
import org.plenary.site.ontology.OntologyServlet;
import org.plenary.site.ontology.ShapesServlet;
import org.plenary.site.ontology.VocabularyServlet;
import org.plenary.site.page.AboutServlet;
import org.plenary.site.page.Assets;
import org.plenary.site.page.Edition;
import org.plenary.site.page.Faults;
import org.plenary.site.page.Hosting;
import org.plenary.site.page.JettyErrors;
import org.plenary.site.page.Pages;
import org.plenary.site.page.Replies;
import org.plenary.site.page.SettingsServlet;
import org.plenary.site.page.StaticServlet;
import org.plenary.site.search.DescribeServlet;
import org.plenary.site.search.Finder;
import org.plenary.site.search.OpenSearchServlet;
import org.plenary.site.search.SearchServlet;
import org.plenary.site.search.SuggestServlet;
import org.plenary.site.sparql.EditorServlet;
import org.plenary.site.sparql.QueriesServlet;
import org.plenary.site.sparql.SparqlPages;
import org.plenary.site.sparql.WholeAnswers;
import org.plenary.store.Store;

/** Serves a store: {@code /sparql} for queries only, and pages and data for every IRI. */
public final class Site implements AutoCloseable {
  /** Fuseki's own 5 MiB is zeroed for every reply: four to five times fewer requests a second. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private final FusekiServer server;
  private final Finder finder;
  private final Guard guard;
  private final Federation federation;

  private final BasePath base;

  private Site(
      FusekiServer server, Finder finder, Guard guard, Federation federation, BasePath base) {
    this.server = server;
    this.finder = finder;
    this.guard = guard;
    this.federation = federation;
    this.base = base;
  }

  /**
   * Starts serving on this machine's loopback address.
   *
   * @param port the port, 0 for any free one
   * @throws IOException if the port is taken
   */
  public static Site start(Store store, int port) throws IOException {
    return start(store, Hosting.local(port, Limits.USUAL));
  }

  /**
   * Starts serving on this machine's loopback address.
   *
   * @throws IOException if the port is taken
   */
  public static Site start(Store store, Hosting hosting) throws IOException {
    var finder = new Finder(SearchIndex.open(store), hosting.limits());
    Guard guard = guard(hosting, finder);
    FusekiServer server = build(store, hosting, finder, guard);
    var federation = Federation.open(hosting.peers(), store.graphs().getContext());
    narrowBuffers(server);
    compress(server);
    if (!hosting.base().equals(BasePath.ROOT)) {
      server
          .getJettyServer()
          .insertHandler(new BasePathHandler(hosting.base(), hosting.behindProxy()));
    }
    Connections.bound(server.getJettyServer(), new JettyErrors(), guard.queries());
    if (hosting.behindProxy()) {
      configurations(server).forEach(c -> c.addCustomizer(Connections.proxied()));
    }
    try {
      server.start();
    } catch (RuntimeException e) {
      guard.close();
      finder.close();
      federation.close();
      throw taken(e, hosting.port());
    }
    return new Site(server, finder, guard, federation, hosting.base());
  }

  private static Guard guard(Hosting hosting, Finder finder) throws IOException {
    try {
      return Guard.start(
          hosting.limits().time(), hosting.clients(), hosting.behindProxy(), hosting.measures());
    } catch (IOException e) {
      finder.close();
      throw e;
    }
  }

  private static FusekiServer build(Store store, Hosting hosting, Finder finder, Guard guard) {
    Limits limits = hosting.limits();
    DatasetGraph data = store.graphs();
    bound(data.getContext(), limits);
    var catalogue = Catalogue.bundled();
    var answers = new SiteQueries(store.dataset(), catalogue, limits, guard.queries());
    var both =
        new SiteQueries(
            DatasetFactory.wrap(store.withOthers()), catalogue, limits, guard.queries());
    var assets = Assets.bundled();
    var pages = new Pages(assets, Edition.of(answers), hosting.base());
    var turns = new Turns(limits);
    var faults = new Faults(pages, limits);
    var gallery = new Gallery(answers);
    var queries = new QueriesServlet(answers, catalogue, pages, turns, hosting.peers());
    var endpoint = new WholeAnswers(limits, turns, faults, guard.queries(), hosting.peers());
    var health = new HealthServlet(store.dataset());
    var builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .loopback(true)
            .port(hosting.port())
            .maxServerThreads(Connections.THREADS)
            .registerOperation(Operation.Query, endpoint)
            .add(
                "/sparql",
                DataService.newBuilder(store.withOthers()).addEndpoint(Operation.Query).build())
            .addFilter("/*", guard.measures())
            .addFilter("/*", new SecurityHeaders())
            .addFilter("/*", faults);
    guard.filters().forEach(f -> builder.addFilter("/*", f));
    builder
        .addFilter("/*", new Replies(pages, new Version(store, served(hosting)), hosting.base()))
        .addFilter("/sparql", new ServiceLinks())
        .addFilter("/sparql", new SparqlPages(answers, catalogue, pages, turns, hosting))
        .addServlet(HealthServlet.LIVE, health)
        .addServlet(HealthServlet.READY, health)
        .addServlet("", new HomeServlet(answers, catalogue, gallery, pages, hosting))
        .addServlet("/static/*", new StaticServlet(assets, pages))
        .addServlet("/queries", queries)
        .addServlet("/queries/*", queries)
        .addServlet("/query/*", queries)
        .addServlet(EditorServlet.API, new EditorServlet(answers))
        .addServlet("/about", new AboutServlet(pages))
        .addServlet("/settings", new SettingsServlet(pages))
        .addServlet("/picture/*", new PictureServlet(gallery, answers, pages, assets))
        .addServlet("/ontology/*", new OntologyServlet(answers, pages))
        .addServlet("/vocabularies/*", new VocabularyServlet(answers, pages))
        .addServlet("/shapes/*", new ShapesServlet(answers, pages))
        .addServlet("/*", new ThingServlet(answers, both, catalogue, pages, gallery));
    searching(builder, finder, pages, hosting);
    machines(builder, answers, pages, hosting);
    described(builder, new ApiServlet(answers, catalogue, pages, hosting));
    for (Listing listing : Listing.values()) {
      var list = new ListingServlet(listing, answers, pages);
      builder.addServlet(listing.path(), list);
      for (Representation form : Representation.values()) {
        builder.addServlet(listing.path() + "." + form.suffix(), list);
      }
    }
    var findings = new FindingsServlet(answers, catalogue, pages);
    builder
        .addServlet("/findings", findings)
        .addServlet("/findings." + FindingsServlet.CSV, findings);
    for (Representation form : Representation.values()) {
      builder
          .addServlet("/findings." + form.suffix(), findings)
          .addServlet("/ontology." + form.suffix(), new OntologyServlet(answers, pages));
    }
    return builder.build();
  }

  /** What holds for every query, whoever asks it. */
  private static void bound(Context context, Limits limits) {
    context.set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
    // ARQ's own: lists, strings that are split, classes by their java: names.
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.sysOptimizerFactory, BoundedAlgebra.factory(limits.time()));
  }

  /** Words shrink to a fifth; what is small already, or a picture, is left as it is. */
  private static void compress(FusekiServer server) {
    var handler = new CompressionHandler();
    handler.putCompression(new GzipCompression());
    handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    server.getJettyServer().insertHandler(handler);
  }

  /** What programs can ask, and that they are told so where they come by. */
  private static void described(FusekiServer.Builder builder, ApiServlet api) {
    builder.addServlet("/api", api).addServlet(ApiServlet.DESCRIPTION, api);
    for (String path : List.of("/api/*", "/query/*", "/data")) {
      builder.addFilter(path, new ServiceLinks());
    }
  }

  private static void searching(
      FusekiServer.Builder builder, Finder finder, Pages pages, Hosting hosting) {
    var search = new SearchServlet(finder, pages, hosting.base());
    var suggest = new SuggestServlet(finder, hosting.base());
    builder
        .addServlet("/search", search)
        .addServlet(SearchServlet.API, search)
        .addServlet("/suggest", suggest)
        .addServlet(SuggestServlet.API, suggest)
        .addServlet(DescribeServlet.API, new DescribeServlet(finder, pages))
        .addServlet("/opensearch.xml", new OpenSearchServlet(hosting));
  }

  /** What replies are made of beside the data: who has the page of an older build asks again. */
  private static String served(Hosting hosting) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    BundledFolder.files("org/plenary/site", ".class").values().forEach(digest::update);
    return "%s %s %s %s"
        .formatted(
            HexFormat.of().formatHex(digest.digest()),
            hosting.publicUrl(),
            hosting.base(),
            new Dumps(hosting.dumps()).editions());
  }

  /** What programs look for at addresses that they know beforehand. */
  private static void machines(
      FusekiServer.Builder builder, SiteQueries answers, Pages pages, Hosting hosting) {
    var data = new DataServlet(answers, pages, hosting);
    var map = new SitemapServlet(answers, pages, hosting);
    builder
        .addServlet("/data", data)
        .addServlet("/.well-known/void", data)
        .addServlet("/robots.txt", map)
        .addServlet("/sitemap.xml", map)
        .addServlet("/sitemap/*", map)
        .addServlet("/feed.atom", new FeedServlet(answers, pages, hosting))
        .addServlet("/dump/*", new DumpServlet(hosting, pages));
    for (Representation form : Representation.values()) {
      builder.addServlet("/data." + form.suffix(), data);
      if (form != Representation.HTML) {
        builder.addServlet("/queries." + form.suffix(), data);
      }
    }
  }

  private static void narrowBuffers(FusekiServer server) {
    configurations(server).forEach(c -> c.setOutputBufferSize(OUTPUT_BUFFER));
  }

  private static List<HttpConfiguration> configurations(FusekiServer server) {
    return Arrays.stream(server.getJettyServer().getConnectors())
        .flatMap(c -> c.getConnectionFactories().stream())
        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
        .map(f -> ((HttpConfiguration.ConnectionFactory) f).getHttpConfiguration())
        .toList();
  }

  /** Bytes of the buffer of each reply. */
  int outputBuffer() {
    return configurations(server).stream()
        .mapToInt(HttpConfiguration::getOutputBufferSize)
        .max()
        .orElseThrow();
  }

  private static IOException taken(RuntimeException e, int port) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    return cause == null
        ? new IOException("expected to serve on port " + port + ", found: " + e.getMessage(), e)
        : new IOException("port " + port + ": expected a free port, found it in use", e);
  }

  /** Where people find it, e.g. {@code http://localhost:3030/}. */
  public String address() {
    return "http://localhost:" + server.getPort() + base.path() + "/";
  }

  /** The port for measures; empty when there is none. */
  public OptionalInt measuresPort() {
    return guard.measuresPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    guard.close();
    finder.close();
    federation.close();
  }
}
