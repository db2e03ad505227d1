package org.plenary.push;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Triple;

/** A store elsewhere, as far as it can be written to and read back. */
public sealed interface Target permits GraphStore, UpdateEndpoint {
  /** Where it is: by this it is known again in the next run. */
  URI address();

  /**
   * Puts statements in the place of all that the graph had.
   *
   * @throws PushException if the target refuses, is not there, or does not answer in time
   */
  void replace(String graph, List<Triple> statements) throws PushException;

  /**
   * Reads a graph back.
   *
   * @return what it has now; nothing if there is no such graph
   * @throws PushException as {@link #replace}
   */
  List<Triple> read(String graph) throws PushException;

  /**
   * Takes a graph away; one that is not there is no fault.
   *
   * @throws PushException as {@link #replace}
   */
  void remove(String graph) throws PushException;
}
