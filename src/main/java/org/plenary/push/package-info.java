/**
 * Sends a store to another one, of whatever make, graph by graph.
 *
 * <p>In: the named graphs of a store. Out: the same graphs behind a Graph Store (SPARQL 1.1 Graph
 * Store HTTP Protocol) or an Update endpoint (SPARQL 1.1 Protocol), each read back and compared.
 * Start at {@link org.plenary.push.Push}.
 */
package org.plenary.push;
