/**
 * From documents to RDF: the only package that mints IRIs and names terms of the ontology.
 *
 * <p>In: {@link org.plenary.document.UnDocument}. Out: a graph without blank nodes, which two runs
 * build alike. Start at {@link org.plenary.graph.DocumentGraph}.
 */
package org.plenary.graph;
