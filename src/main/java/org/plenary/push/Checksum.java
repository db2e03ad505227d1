package org.plenary.push;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.riot.process.normalize.NormalizeTerm;

/**
 * What two stores can compare of a graph: how many statements it has, and a digest of them in any
 * order.
 *
 * <p>Values are compared, not their writing, for stores keep numbers as numbers: Virtuoso gives
 * {@code "0.90"^^xsd:decimal} back as {@code 0.9}, and a non-negative integer as an integer. Blank
 * nodes have no names that two stores share; each counts as the same sign. The data of this program
 * has none.
 *
 * @param statements how many different statements there are
 * @param digest SHA-256 of the statements as sorted lines, in hexadecimal
 */
public record Checksum(long statements, String digest) {
  private static final String BLANK = "_:b";

  /** The kinds of integers of XML Schema, section 3.4 of part 2; their values are integers. */
  private static final Set<String> INTEGERS =
      Set.of(
          XSDDatatype.XSDint.getURI(),
          XSDDatatype.XSDlong.getURI(),
          XSDDatatype.XSDshort.getURI(),
          XSDDatatype.XSDbyte.getURI(),
          XSDDatatype.XSDnonNegativeInteger.getURI(),
          XSDDatatype.XSDpositiveInteger.getURI(),
          XSDDatatype.XSDnonPositiveInteger.getURI(),
          XSDDatatype.XSDnegativeInteger.getURI(),
          XSDDatatype.XSDunsignedInt.getURI(),
          XSDDatatype.XSDunsignedLong.getURI(),
          XSDDatatype.XSDunsignedShort.getURI(),
          XSDDatatype.XSDunsignedByte.getURI());

  private static final NormalizeTerm CANONICAL = NormalizeRDFTerms.getXSD11();

  /** Sums statements up; statements that come twice count once. */
  public static Checksum of(Stream<Triple> statements) {
    List<String> lines = statements.map(Checksum::line).distinct().sorted().toList();
    return new Checksum(lines.size(), DigestUtils.sha256Hex(String.join("\n", lines)));
  }

  private static String line(Triple triple) {
    return term(triple.getSubject())
        + ' '
        + term(triple.getPredicate())
        + ' '
        + term(triple.getObject());
  }

  private static String term(Node node) {
    if (node.isBlank()) {
      return BLANK;
    }
    return NodeFmtLib.strNT(node.isLiteral() ? CANONICAL.normalize(integer(node)) : node);
  }

  private static Node integer(Node literal) {
    boolean narrow =
        INTEGERS.contains(literal.getLiteralDatatypeURI())
            && literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm());
    return narrow
        ? NodeFactory.createLiteralDT(literal.getLiteralLexicalForm(), XSDDatatype.XSDinteger)
        : literal;
  }
}
