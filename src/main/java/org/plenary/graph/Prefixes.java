package org.plenary.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of all that is written, in one order. */
public final class Prefixes {
  /** Prefix to namespace: our own first, the others by name. */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("pl", Plenary.NS);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("sh", "http://www.w3.org/ns/shacl#");
    return Collections.unmodifiableMap(prefixes);
  }
}
