package org.plenary.site;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.plenary.query.Catalogue;
import org.plenary.rdf.BundledFolder;
import org.plenary.site.answer.KeptAnswers;
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
import org.plenary.site.guard.Guard;
import org.plenary.site.guard.HealthServlet;
import org.plenary.site.home.HomeServlet;
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

/** What is to be found at which path: the filters that a request passes, and what answers it. */
final class Routes {
  private final FusekiServer.Builder builder;
  private final Store store;
  private final Hosting hosting;
  private final Guard guard;
  private final Catalogue catalogue = Catalogue.bundled();
  private final Assets assets = Assets.bundled();
  private final SiteQueries answers;
  private final KeptAnswers kept;
  private final Pages pages;
  private final Turns turns;
  private final Gallery gallery;

  private Routes(FusekiServer.Builder builder, Store store, Hosting hosting, Guard guard) {
    this.builder = builder;
    this.store = store;
    this.hosting = hosting;
    this.guard = guard;
    this.answers = answers(store.dataset());
    this.kept = new KeptAnswers(answers, store);
    this.pages = new Pages(assets, Edition.of(answers), hosting.base());
    this.turns = new Turns(hosting.limits());
    this.gallery = new Gallery(answers);
  }

  /**
   * Adds all paths of the site to a server.
   *
   * @param finder of the words in the store
   * @param guard what filters requests, and where queries run
   */
  static void add(
      FusekiServer.Builder builder, Store store, Hosting hosting, Finder finder, Guard guard) {
    var routes = new Routes(builder, store, hosting, guard);
    routes.filters();
    routes.pages();
    routes.queries();
    routes.searching(finder);
    routes.machines(finder);
    routes.described();
    routes.lists();
    routes.ontology();
  }

  private SiteQueries answers(Dataset dataset) {
    return new SiteQueries(dataset, catalogue, hosting.limits(), guard.queries());
  }

  /** In the order in which a request passes them, and the endpoint behind them. */
  private void filters() {
    var faults = new Faults(pages, hosting.limits());
    var endpoint =
        new WholeAnswers(hosting.limits(), turns, faults, guard.queries(), hosting.peers());
    builder
        .registerOperation(Operation.Query, endpoint)
        .add(
            "/sparql",
            DataService.newBuilder(store.withOthers()).addEndpoint(Operation.Query).build())
        .addFilter("/*", guard.measures())
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", faults);
    guard.filters().forEach(f -> builder.addFilter("/*", f));
    builder
        .addFilter("/*", new Replies(pages, new Version(store, served()), hosting.base()))
        .addFilter("/sparql", new ServiceLinks())
        .addFilter("/sparql", new SparqlPages(answers, catalogue, pages, turns, hosting));
  }

  /** What replies are made of beside the data: who has the page of an older build asks again. */
  private String served() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    BundledFolder.files("org/plenary/site", ".class").values().forEach(digest::update);
    return "%s %s %s %s"
        .formatted(
            HexFormat.of().formatHex(digest.digest()),
            hosting.publicUrl(),
            hosting.base(),
            new Dumps(hosting.dumps()).editions());
  }

  private void pages() {
    var health = new HealthServlet(store.dataset());
    SiteQueries both = answers(DatasetFactory.wrap(store.withOthers()));
    builder
        .addServlet(HealthServlet.LIVE, health)
        .addServlet(HealthServlet.READY, health)
        .addServlet("", new HomeServlet(answers, kept, catalogue, gallery, pages, hosting))
        .addServlet("/static/*", new StaticServlet(assets, pages))
        .addServlet("/about", new AboutServlet(pages))
        .addServlet("/settings", new SettingsServlet(pages))
        .addServlet("/picture/*", new PictureServlet(gallery, answers, pages, assets))
        .addServlet("/*", new ThingServlet(answers, both, catalogue, pages, gallery));
  }

  private void queries() {
    var queries = new QueriesServlet(answers, catalogue, pages, turns, hosting);
    builder
        .addServlet("/queries", queries)
        .addServlet("/queries/*", queries)
        .addServlet("/query/*", queries)
        .addServlet(EditorServlet.API, new EditorServlet(answers));
  }

  private void searching(Finder finder) {
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

  /** What programs look for at addresses that they know beforehand. */
  private void machines(Finder finder) {
    var data = new DataServlet(answers, pages, hosting);
    var map = new SitemapServlet(answers, pages, hosting);
    builder
        .addServlet("/data", data)
        .addServlet("/.well-known/void", data)
        .addServlet("/robots.txt", map)
        .addServlet("/sitemap.xml", map)
        .addServlet("/sitemap/*", map)
        .addServlet("/feed.atom", new FeedServlet(answers, finder, pages, hosting))
        .addServlet("/dump/*", new DumpServlet(hosting, pages));
    for (Representation form : Representation.values()) {
      builder.addServlet("/data." + form.suffix(), data);
      if (form != Representation.HTML) {
        builder.addServlet("/queries." + form.suffix(), data);
      }
    }
  }

  /** What programs can ask, and that they are told so where they come by. */
  private void described() {
    var api = new ApiServlet(answers, catalogue, pages, hosting);
    builder.addServlet("/api", api).addServlet(ApiServlet.DESCRIPTION, api);
    for (String path : List.of("/api/*", "/query/*", "/data")) {
      builder.addFilter(path, new ServiceLinks());
    }
  }

  private void lists() {
    for (Listing listing : Listing.values()) {
      var list = new ListingServlet(listing, answers, kept, pages);
      builder.addServlet(listing.path(), list);
      for (Representation form : Representation.values()) {
        builder.addServlet(listing.path() + "." + form.suffix(), list);
      }
    }
    var findings = new FindingsServlet(answers, kept, catalogue, pages);
    builder
        .addServlet("/findings", findings)
        .addServlet("/findings." + FindingsServlet.CSV, findings);
    for (Representation form : Representation.values()) {
      builder.addServlet("/findings." + form.suffix(), findings);
    }
  }

  private void ontology() {
    builder
        .addServlet("/ontology/*", new OntologyServlet(answers, pages))
        .addServlet("/vocabularies/*", new VocabularyServlet(answers, pages))
        .addServlet("/shapes/*", new ShapesServlet(answers, pages));
    for (Representation form : Representation.values()) {
      builder.addServlet("/ontology." + form.suffix(), new OntologyServlet(answers, pages));
    }
  }
}
