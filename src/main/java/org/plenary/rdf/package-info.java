/**
 * Reading and writing RDF by RDF4J Rio, in terms of Jena: the one bridge between the two libraries.
 *
 * <p>In: streams in any RDF format. Out: Jena quads and graphs, and back.
 */
package org.plenary.rdf;
