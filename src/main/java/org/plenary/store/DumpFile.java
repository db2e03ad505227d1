package org.plenary.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.Quad;
import org.plenary.graph.Prefixes;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfWriter;

/**
 * One file of a dump, compressed, that takes one graph after the other. The compression's header
 * holds no time (RFC 1952, section 2.3.1: MTIME 0), so that the same graphs give the same bytes.
 */
final class DumpFile implements Closeable {
  private final String name;
  private final RdfFormat format;
  private final DigestOutputStream summed;
  private final OutputStream out;
  private boolean first = true;

  /**
   * @param stem the file's name without its ending, e.g. {@code plenary}
   */
  DumpFile(Path folder, String stem, RdfFormat format) throws IOException {
    this.name = stem + "." + format.extension() + ".gz";
    this.format = format;
    this.summed =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
            DigestUtils.getSha256Digest());
    this.out = new GZIPOutputStream(summed, 1 << 16);
  }

  /**
   * Writes a graph. One after the other they make one document of their format; for JSON-LD that is
   * an array with an object for each graph (JSON-LD 1.1, section 9.1).
   */
  void add(List<Quad> graph) throws IOException {
    if (format == RdfFormat.JSONLD) {
      separate(first ? "[\n" : ",\n");
    }
    first = false;
    RdfWriter.write(graph.stream(), format, Prefixes.ALL, out);
  }

  private void separate(String sign) throws IOException {
    out.write(sign.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    if (format == RdfFormat.JSONLD) {
      separate(first ? "[]\n" : "\n]\n");
    }
    out.close();
  }

  /** The digest of a file that was closed, as {@code sha256sum} prints it. */
  String sum() {
    return HexFormat.of().formatHex(summed.getMessageDigest().digest());
  }

  /** The file's name, e.g. {@code plenary.nq.gz}. */
  String name() {
    return name;
  }
}
