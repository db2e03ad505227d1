package org.plenary.site.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Ends a query when, after a collection of garbage, the memory is still nearly full. A threshold of
 * the old generation's pool would be told of only by its own collections, which come late; this
 * asks after each.
 */
final class HeapWatch implements NotificationListener, AutoCloseable {
  /** Part of the memory that may be in use after a collection. */
  private static final double FULL = 0.75;

  private static final Set<String> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private final RunningQueries queries;

  private HeapWatch(RunningQueries queries) {
    this.queries = queries;
  }

  static HeapWatch start(RunningQueries queries) {
    var watch = new HeapWatch(queries);
    collectors().forEach(c -> c.addNotificationListener(watch, null, null));
    return watch;
  }

  private static List<NotificationEmitter> collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map((GarbageCollectorMXBean c) -> (NotificationEmitter) c)
        .toList();
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification.getUserData() instanceof CompositeData data
        && notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long used =
          GarbageCollectionNotificationInfo.from(data)
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()
              .stream()
              .filter(pool -> POOLS.contains(pool.getKey()))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      if (used > FULL * Runtime.getRuntime().maxMemory()) {
        queries.relieve();
      }
    }
  }

  @Override
  public void close() {
    for (NotificationEmitter collector : collectors()) {
      try {
        collector.removeNotificationListener(this);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException("a collector that came after the start", e);
      }
    }
  }
}
