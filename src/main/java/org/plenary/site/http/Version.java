package org.plenary.site.http;

import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.shared.JenaException;
import org.plenary.store.Store;

/** Tells one state of what is served from another: by what was published, when, and the program. */
public final class Version implements Supplier<String> {
  private final Store store;
  private final String served;
  private long changes = -1;
  private String version = "";

  /**
   * @param served what replies are made of beside the data
   */
  public Version(Store store, String served) {
    this.store = store;
    this.served = served;
  }

  /** The same for the same data, wherever they are served. */
  @Override
  public synchronized String get() {
    long now = store.changes();
    if (changes != now) {
      try {
        version =
            DigestUtils.sha256Hex(
                "%s %s %s".formatted(store.state(), store.others().state(), served));
        changes = now;
      } catch (JenaException e) {
        // A store that fails is told of by the reply itself, which is then no copy to keep.
        return version;
      }
    }
    return version;
  }
}
