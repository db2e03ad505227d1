package org.plenary.site.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.rdf.BundledFolder;

/**
 * The files that pages load: style sheets, scripts, pictures. Each address carries the beginning of
 * its content's digest, so that browsers may keep a file for ever and still never show an old one.
 */
public final class Assets {
  /** Where they are served. */
  static final String PATH = "/static/";

  private static final String UTF8 = "; charset=utf-8";

  /** Nothing else is served: a type that is not known here is not sent. */
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css" + UTF8,
          "js", "text/javascript" + UTF8,
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "json", "application/json",
          "txt", "text/plain" + UTF8);

  private static final int DIGITS = 12;

  private final Map<String, Asset> byName;

  private Assets(Map<String, Asset> byName) {
    this.byName = byName;
  }

  /**
   * A file.
   *
   * @param type its media type
   * @param version the beginning of its digest
   */
  public record Asset(byte[] bytes, String type, String version) {
    /** Its entity tag; weak, as it is the same when compressed (RFC 9110, section 8.8.3). */
    String tag() {
      return "W/\"" + version + "\"";
    }
  }

  /**
   * Our own files of {@code static/}, and the files of libraries that {@code static/webjars.txt}
   * names.
   *
   * @throws IllegalStateException if this build lacks a library that is named there
   */
  public static Assets bundled() {
    Map<String, Asset> assets = new TreeMap<>();
    BundledFolder.files("static", "").forEach((name, bytes) -> add(name, bytes, assets));
    Optional.ofNullable(assets.get(WebJars.LIST))
        .ifPresent(
            list ->
                WebJars.files(new String(list.bytes(), StandardCharsets.UTF_8))
                    .forEach((name, bytes) -> add(name, bytes, assets)));
    return new Assets(assets);
  }

  private static void add(String name, byte[] bytes, Map<String, Asset> assets) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type != null) {
      String version = DigestUtils.sha256Hex(bytes).substring(0, DIGITS);
      assets.put(name, new Asset(bytes, type, version));
    }
  }

  /** A file by its name, e.g. {@code plenary.css}. */
  public Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The address of a file, e.g. {@code /static/plenary.css?v=0123456789ab}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String address(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("no such file: static/" + name));
    return PATH + name + "?v=" + asset.version();
  }
}
