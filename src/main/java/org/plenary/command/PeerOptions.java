package org.plenary.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.federation.Peer;
import org.plenary.federation.PeerList;
import org.plenary.federation.PeerListException;
import org.plenary.federation.Peers;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which other endpoints queries may ask by SERVICE. */
final class PeerOptions {
  @Option(
      names = "--service",
      paramLabel = "IRI",
      description = "An endpoint that SERVICE may ask besides those of the list; may be repeated.")
  private List<String> more = List.of();

  @Option(
      names = "--services",
      paramLabel = "FILE",
      description =
          "The list of endpoints that SERVICE may ask, in place of the usual one: RDF with sd:endpoint.")
  private Optional<Path> list = Optional.empty();

  @Option(names = "--no-service", description = "Ask no other endpoint.")
  private boolean off;

  /**
   * The endpoints.
   *
   * @throws CommandLine.ParameterException if one of them is not to be trusted: nothing is asked
   *     then
   */
  Peers peers(CommandLine line) {
    if (off && (list.isPresent() || !more.isEmpty())) {
      throw new CommandLine.ParameterException(
          line, "--no-service: expected no other endpoints, found --service or --services");
    }
    if (off) {
      return Peers.NONE;
    }
    try {
      List<Peer> peers =
          new ArrayList<>(list.isPresent() ? PeerList.read(list.get()) : PeerList.bundled());
      for (String iri : more) {
        peers.add(Peer.of(PeerList.endpoint(iri)));
      }
      return Peers.of(peers);
    } catch (PeerListException e) {
      throw new CommandLine.ParameterException(line, e.getMessage());
    }
  }
}
