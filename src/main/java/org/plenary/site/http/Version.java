package org.plenary.site.http;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.store.Store;

/** Tells one state of a store from another: by what was published into it, and when. */
public final class Version implements Supplier<String> {
  private final Store store;
  private long changes = -1;
  private String version = "";

  public Version(Store store) {
    this.store = store;
  }

  /** The same for the same data, wherever they are served. */
  @Override
  public synchronized String get() {
    long now = store.changes();
    if (changes != now) {
      version =
          DigestUtils.sha256Hex(new TreeMap<>(store.stamps()).toString() + store.others().state());
      changes = now;
    }
    return version;
  }
}
