package org.plenary.symbol;

import java.util.List;
import java.util.Random;

/** Random symbols in their canonical spelling, and the damage that texts do to them. */
final class GeneratedSymbol {
  private static final List<String> BODIES =
      List.of(
          "A", "A/C.3", "A/HRC", "E/CN.4", "E/CN.4/Sub.2", "S", "A/CONF.243", "FCCC/CP", "CRC/C");
  private static final List<String> SERIES = List.of("", "L.", "PV.", "SR.", "CRP.", "INF/", "GC/");
  private static final List<String> CHANGES = List.of("/Add.", "/Corr.", "/Rev.", "/Amend.");

  private GeneratedSymbol() {}

  static String print(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "A/RES/" + from(random, 31, 99) + "/" + from(random, 1, 320) + part(random);
      case 1 -> "A/RES/" + from(random, 1, 3541) + part(random) + " (" + roman(random, 30) + ")";
      case 2 -> "S/RES/" + from(random, 1, 2800) + " (" + from(random, 1946, 2030) + ")";
      case 3 -> "E/RES/" + from(random, 1978, 2030) + "/" + from(random, 1, 60) + part(random);
      case 4 ->
          "A/"
              + from(random, 31, 90)
              + "/"
              + from(random, 1, 999)
              + changes(random)
              + "-S/"
              + from(random, 1994, 2030)
              + "/"
              + from(random, 1, 1200)
              + changes(random);
      default -> series(random);
    };
  }

  private static String series(Random random) {
    return pick(random, BODIES)
        + "/"
        + from(random, 1, 2030)
        + "/"
        + pick(random, SERIES)
        + from(random, 1, 999)
        + changes(random)
        + (random.nextInt(8) == 0 ? " (Vol. II)" : "");
  }

  /** What line ends, extractors and French typography do. */
  static String damage(String printed, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> printed.replace("-", random.nextBoolean() ? "‑" : "–");
      case 1 -> printed.replace(" ", "\u00A0");
      case 2 -> printed.replaceFirst("/(?=\\d)", "/ ");
      default -> printed.replace("/Add.", "/Ad d.").replace("/Rev.", "/Rev. ");
    };
  }

  private static String changes(Random random) {
    StringBuilder changes = new StringBuilder();
    while (random.nextInt(3) == 0 && changes.length() < 20) {
      changes.append(pick(random, CHANGES)).append(from(random, 1, 30));
    }
    return changes.toString();
  }

  private static String part(Random random) {
    return random.nextInt(4) > 0 ? "" : " " + (char) ('A' + random.nextInt(26));
  }

  private static String roman(Random random, int last) {
    return RomanNumeral.print(from(random, 1, last));
  }

  private static int from(Random random, int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
