package org.plenary.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.plenary.graph.DocumentIri;
import org.plenary.graph.Identities;
import org.plenary.graph.Identities.Profile;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;

/**
 * What the published documents are compared by. All of them are compared, whenever they were
 * published: a text without a symbol may come years before the resolution it became.
 */
final class Profiles {
  private final List<Profile> unidentified = new ArrayList<>();
  private final List<Profile> identified = new ArrayList<>();

  private static final class Open {
    private String label = "";
    private final Set<String> cited = new HashSet<>();
    private final List<String> verbs = new ArrayList<>();
    private int preambular;
    private int operative;

    void add(QuerySolution row) {
      label = row.getLiteral("label").getLexicalForm();
      if (row.contains("cited")) {
        RDFNode node = row.get("cited");
        cited.add(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
      } else {
        boolean inPreamble = row.getLiteral("part").getLexicalForm().equals("preambular");
        preambular += inPreamble ? 1 : 0;
        operative += inPreamble ? 0 : 1;
        verbs.add(row.contains("verb") ? row.getResource("verb").getLocalName() : "-");
      }
    }

    Profile close(String iri) {
      return new Profile(iri, label, cited, preambular, operative, verbs);
    }
  }

  /** Reads the profiles of all documents in a store. */
  static Profiles of(Store store) {
    Map<String, Open> open = new LinkedHashMap<>();
    Txn.executeRead(
        store.dataset(),
        () -> {
          try (var execution = QueryExecution.create(query(), store.dataset())) {
            execution
                .execSelect()
                .forEachRemaining(
                    row ->
                        open.computeIfAbsent(row.getResource("document").getURI(), d -> new Open())
                            .add(row));
          }
        });
    var profiles = new Profiles();
    open.forEach((iri, profile) -> profiles.add(profile.close(iri)));
    return profiles;
  }

  private static Query query() {
    try {
      return Catalogue.bundled().find("site/profiles").orElseThrow().with(Map.of());
    } catch (QueryException e) {
      throw new IllegalStateException("the query for profiles is wrong", e);
    }
  }

  private void add(Profile profile) {
    boolean known = DocumentIri.of(profile.iri()).filter(d -> d.symbol().isPresent()).isPresent();
    (known ? identified : unidentified).add(profile);
  }

  /** Puts the suggestions for each unidentified document into the store. */
  void suggest(Store store) {
    for (Profile document : unidentified) {
      String name = "suggestions/" + document.iri().substring(document.iri().lastIndexOf('/') + 1);
      var suggestions = Identities.suggest(document, identified);
      store.replace(Iris.graphOf(name), Identities.graph(suggestions).getGraph());
    }
  }
}
