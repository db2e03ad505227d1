package org.plenary.store;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.graph.DoubtGraph;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.link.Linkset;
import org.plenary.link.LinksetDescription;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryFile;
import org.plenary.rdf.BundledFolder;

/**
 * What follows from all that is published: suggestions of identities, links to other data, findings
 * about documents held against each other, counts. Each is made anew, whole, when something has
 * changed or a run that changed something did not come to its end.
 */
final class Derived {
  private static final int DIGEST_BYTES = 4;
  private static final String UNFINISHED = Iris.graphOf("unfinished");
  private static final String LINKSETS = Iris.graphOf("linksets");

  private final Store store;
  private final Published before;
  private final String version;

  Derived(Store store, Published before, String version) {
    this.store = store;
    this.before = before;
    this.version = version;
  }

  /** Notes, in the change that publishes documents, that what follows from them is due. */
  static void begin(Store store) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(UNFINISHED).addProperty(RDFS.label, "publishing", "en");
    store.replace(UNFINISHED, model.getGraph());
  }

  /**
   * @param changed whether documents were published in this run
   */
  void renew(boolean changed) {
    boolean due = changed || store.holds(UNFINISHED);
    if (due) {
      Profiles.of(store).suggest(store);
    }
    boolean linked = link(due);
    survey(due);
    takeInventory(due || linked);
    store.remove(Set.of(UNFINISHED));
  }

  /** Each linkset in a graph of its own, and one graph that describes them. */
  private boolean link(boolean due) {
    String queries = version + "+" + digestOf("queries/links", ".rq");
    if (!due && before.by(queries, LINKSETS)) {
      return false;
    }
    Set<String> old = new HashSet<>(store.graphsUnder(Iris.graphOf(Catalogue.LINKS)));
    List<Linkset> made = new ArrayList<>();
    for (QueryFile query : Catalogue.bundled().links()) {
      Graph links = store.inOneChange(() -> anew(query));
      old.remove(Linkset.graph(query));
      made.add(Linkset.of(query, links));
    }
    store.remove(old);
    Model description = LinksetDescription.of(made);
    stamp(description, queries);
    store.replace(LINKSETS, description.getGraph());
    return true;
  }

  /** Asked without the links that it made before, or a link that holds no more would stay. */
  private Graph anew(QueryFile query) {
    store.remove(Set.of(Linkset.graph(query)));
    Graph links = Linkset.links(query, store.dataset());
    store.replace(Linkset.graph(query), links);
    return links;
  }

  /** Findings about the whole are replaced whole, and only when something has changed. */
  private void survey(boolean due) {
    String graph = Iris.graphOf("findings");
    String checks = version + "+" + digestOf("queries/checks", ".rq");
    if (due || !before.by(checks, graph)) {
      Model findings = DoubtGraph.of(Survey.of(store.dataset()));
      stamp(findings, checks);
      store.replace(graph, findings.getGraph());
    }
  }

  /** Counted when something has changed, for it takes a look at every statement. */
  private void takeInventory(boolean due) {
    String graph = Iris.graphOf(Inventory.GRAPH);
    if (due || !before.by(version, graph)) {
      Model counts = Inventory.of(store);
      stamp(counts, version);
      store.replace(graph, counts.getGraph());
    }
  }

  private static void stamp(Model model, String version) {
    model.createResource(Iris.program(version)).addProperty(Plenary.extractorVersion, version);
  }

  /** The lists and queries decide what is published as much as the program does. */
  static String digestOf(String folder, String suffix) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    BundledFolder.files(folder, suffix).values().forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
  }
}
