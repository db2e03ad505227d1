package org.plenary.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenary.document.Vote;

/** Maps a vote to RDF, whether a text or a catalogue tells of it. */
final class VoteGraph {

  private VoteGraph() {}

  /**
   * The vote with its sides.
   *
   * @param account the catalogue record or the statement that tells of it
   * @param label the document voted on
   */
  static Resource of(Resource account, Vote vote, String label) {
    Model model = account.getModel();
    Resource node =
        node(
            model,
            Iris.vote(account.getURI()),
            Plenary.Vote,
            "Vote on " + label,
            "Vote sur " + label);
    vote.counts().forEach(c -> node.addProperty(Plenary.hasCount, count(node, c, label)));
    return node;
  }

  private static Resource count(Resource vote, Vote.Count count, String label) {
    String side = count.option().label();
    String english = side.replace('-', ' ') + ", vote on " + label;
    String french = french(count.option()) + ", vote sur " + label;
    String iri = Iris.voteCount(vote.getURI(), side);
    Resource node = node(vote.getModel(), iri, Plenary.VoteCount, english, french);
    node.addProperty(Plenary.voteOption, side);
    count.total().ifPresent(t -> integer(node, Plenary.total, t));
    if (!count.voters().isEmpty()) {
      integer(node, Plenary.listed, count.voters().size());
    }
    for (Vote.Voter voter : count.voters()) {
      voter
          .state()
          .ifPresentOrElse(
              s -> node.addProperty(Plenary.voter, node.getModel().createResource(Iris.state(s))),
              () -> node.addProperty(Plenary.voterName, voter.name()));
    }
    return node;
  }

  private static String french(Vote.Option option) {
    return switch (option) {
      case IN_FAVOUR -> "pour";
      case AGAINST -> "contre";
      case ABSTAINING -> "abstentions";
      case NOT_VOTING -> "non-votants";
    };
  }

  private static Resource node(
      Model model, String iri, Resource type, String english, String french) {
    return model
        .createResource(iri)
        .addProperty(RDF.type, type)
        .addProperty(RDFS.label, english, "en")
        .addProperty(RDFS.label, french, "fr");
  }

  private static void integer(Resource subject, Property property, int number) {
    subject.addProperty(property, Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
