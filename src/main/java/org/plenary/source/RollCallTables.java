package org.plenary.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Roll calls of the General Assembly as political science keeps them (E. Voeten's data and the R
 * package {@code unvotes}): one table of roll calls, another of each State's vote in each. They are
 * told by the names of their columns.
 */
public final class RollCallTables {
  /** The columns that the second table adds to the first, by the vote that each State cast. */
  public static final Map<String, String> SIDES =
      Map.of("yes", "yes_states", "no", "no_states", "abstain", "abstain_states");

  private static final Set<String> CALLS = Set.of("rcid", "session", "date", "unres");
  private static final Set<String> VOTES = Set.of("rcid", "country", "vote");

  private static final int SNIFFED = 4096;

  private RollCallTables() {}

  /** How all of them are read: what stands behind a closing quote is kept, not refused. */
  public static CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setAllowMissingColumnNames(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  /** Whether a text is a table of roll calls. */
  public static boolean recognises(String text) {
    return columns(text).containsAll(CALLS);
  }

  /** Whether a file is such a table without totals: the votes themselves stand elsewhere. */
  static boolean lackVotes(byte[] file) {
    String head = new String(file, 0, Math.min(SNIFFED, file.length), StandardCharsets.UTF_8);
    return recognises(head) && !columns(head).contains("yes");
  }

  /** Whether a file, packed by gzip or not, is a table of each State's votes. */
  static boolean areVotes(byte[] file) {
    try (InputStream in = Gzip.unpacked(new ByteArrayInputStream(file))) {
      String head = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
      return columns(head).containsAll(VOTES) && !recognises(head);
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<String> columns(String text) {
    String head = text.substring(0, Math.min(SNIFFED, text.length()));
    String line = head.replace("\uFEFF", "").lines().findFirst().orElse("");
    return new HashSet<>(
        Arrays.asList(line.toLowerCase(Locale.ROOT).replace("\"", "").split("\\s*,\\s*")));
  }

  /**
   * The roll calls with the States of each side in three more columns.
   *
   * @param calls the first table
   * @param votes the second, packed or not
   * @throws IOException if it cannot be unpacked
   */
  static String joined(String calls, byte[] votes) throws IOException {
    Map<String, Map<String, StringJoiner>> cast = cast(votes);
    var text = new StringBuilder();
    try (CSVParser rows = CSVParser.parse(new StringReader(calls), format());
        var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      List<String> header = new ArrayList<>(rows.getHeaderNames());
      List<String> sides = SIDES.keySet().stream().sorted().toList();
      sides.forEach(s -> header.add(SIDES.get(s)));
      printer.printRecord(header);
      for (CSVRecord row : rows) {
        List<String> cells = new ArrayList<>(row.toList());
        var states = cast.getOrDefault(number(row.get("rcid")), Map.of());
        sides.forEach(s -> cells.add(states.getOrDefault(s, new StringJoiner("")).toString()));
        printer.printRecord(cells);
      }
    }
    return text.toString();
  }

  /** The States of each side of each roll call, as "Name (CC)". */
  private static Map<String, Map<String, StringJoiner>> cast(byte[] votes) throws IOException {
    Map<String, Map<String, StringJoiner>> cast = new HashMap<>();
    byte[] table = Gzip.unpacked(votes);
    if (table.length > Limits.FILE_BYTES) {
      throw new IOException("votes of more than %d bytes".formatted(Limits.FILE_BYTES));
    }
    var bytes = new ByteArrayInputStream(table);
    try (Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, format())) {
      boolean coded = rows.getHeaderNames().contains("country_code");
      for (CSVRecord row : rows) {
        String code = coded ? row.get("country_code") : "";
        String state = row.get("country") + (code.isEmpty() ? "" : " (" + code + ")");
        cast.computeIfAbsent(number(row.get("rcid")), n -> new HashMap<>())
            .computeIfAbsent(row.get("vote"), v -> new StringJoiner("; "))
            .add(state);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return cast;
  }

  /** Numbers that went through R are "3.0". */
  private static String number(String printed) {
    return printed.replaceFirst("\\.0$", "");
  }
}
