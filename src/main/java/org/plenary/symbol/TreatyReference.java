package org.plenary.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a treaty is published: "United Nations, Treaty Series, vol. 1577, No. 27531". The number is
 * that of its registration (Article 102 of the Charter). Protocols are filed under the number of
 * their convention, so that only the volume tells 2171, No. 27531 from 1577, No. 27531.
 *
 * @param series the series
 * @param number the number, {@code 27531}, or {@code II-1240} for what is filed and recorded; empty
 *     when only the volume is known
 * @param volumes the volumes, ascending; empty when only the number is known
 */
public record TreatyReference(Series series, Optional<String> number, List<Integer> volumes) {
  /** The two series. */
  public enum Series {
    /** Since 1946. */
    UNTS("United Nations"),
    /** 1920 to 1946. */
    LNTS("League of Nations");

    private final String publisher;

    Series(String publisher) {
      this.publisher = publisher;
    }
  }

  public TreatyReference {
    volumes = volumes.stream().sorted().distinct().toList();
    if (number.isEmpty() && volumes.isEmpty()) {
      throw new IllegalArgumentException("neither number nor volume");
    }
  }

  /** As the Editorial Manual writes it: "United Nations, Treaty Series, vol. 1577, No. 27531". */
  public String print() {
    StringBuilder print = new StringBuilder(series.publisher + ", Treaty Series");
    if (!volumes.isEmpty()) {
      print.append(volumes.size() == 1 ? ", vol. " : ", vols. ").append(listed());
    }
    number.ifPresent(n -> print.append(", No. ").append(n));
    return print.toString();
  }

  private String listed() {
    List<String> all = volumes.stream().map(v -> Integer.toString(v)).toList();
    String last = all.get(all.size() - 1);
    return all.size() == 1
        ? last
        : all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and " + last;
  }

  /** {@code unts/27531/1577}: series, number and first volume, as far as they are known. */
  public String path() {
    String path = series.name().toLowerCase(Locale.ROOT);
    Optional<Integer> volume = volumes.stream().findFirst();
    return path
        + number
            .map(n -> "/" + n + volume.map(v -> "/" + v).orElse(""))
            .orElseGet(() -> "/volume/" + volume.orElseThrow());
  }
}
