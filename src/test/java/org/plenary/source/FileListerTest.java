package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SampleStore;

/** Folders and zips give their documents in order, and leave out what holds none. */
class FileListerTest {
  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static Listing list(Path path) {
    var lister = new FileLister(SampleStore.reader());
    lister.add(path);
    return lister.listing();
  }

  private static List<String> names(Listing listing) {
    return listing.inputs().stream().map(Input::name).toList();
  }

  @Test
  void aFolderLeavesOutWhatIsHiddenOrData() throws IOException {
    write("b.txt", text("The General Assembly,"));
    write("a/c.txt", text("The Security Council,"));
    write("a/no-extension", text("The General Assembly,"));
    write(".git/config.txt", text("hidden"));
    write(".hidden.txt", text("hidden"));
    write("catalogue.json", text("{\"symbol\": 1}"));
    write("table.csv", text("a,b"));
    write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    write("paper.bin", MadeFiles.docx());
    Listing listing = list(folder);
    assertEquals(List.of("c.txt", "no-extension", "b.txt", "paper.bin"), names(listing));
    assertEquals(
        List.of("config.txt", ".hidden.txt", "catalogue.json", "picture.txt", "table.csv"),
        listing.leftOut());
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItIs() throws IOException {
    Path file = write("catalogue.json", text("{\"symbol\": 1}"));
    assertEquals(List.of("catalogue.json"), names(list(file)));
  }

  @Test
  void aZipIsAFolder() throws IOException {
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("session/c.txt", text("The Economic and Social Council,"));
    inner.put("session/d.json", text("{\"symbol\": 1}"));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("a.txt", text("The General Assembly,"));
    outer.put("inner.zip", MadeFiles.zip(inner));
    outer.put("z.txt", text("The Security Council,"));
    Listing listing = list(write("all.zip", MadeFiles.zip(outer)));
    assertEquals(List.of("a.txt", "c.txt", "z.txt"), names(listing));
    assertEquals(List.of("d.json"), listing.leftOut());
    // Out of order, and again.
    for (int i : new int[] {2, 0, 1, 1}) {
      Input input = listing.inputs().get(i);
      var readable = (Source.Readable) input.read();
      assertEquals(input.sha256().orElseThrow(), readable.text().sha256());
    }
  }

  /** As they lie in a folder, and in a zip: names that two folders share are told apart. */
  private static Map<String, byte[]> rollCalls() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/calls.csv", text("rcid,session,date,unres\n1,91.0,2036-12-18,R/91/4\n"));
    files.put("a/votes.csv", text("rcid,country,country_code,vote\n1.0,Peru,PE,yes\n"));
    files.put("b/votes.csv", text("rcid,country,country_code,vote\n1.0,Mali,ML,no\n"));
    files.put("c/calls.csv", text("rcid,session,date,unres\n2,91.0,2036-12-19,R/91/5\n"));
    files.put("c/votes.csv.gz", MadeFiles.gzip(text("rcid,country,vote\n2,Mali,abstain\n")));
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "zip", "zip in a zip"})
  void votesAreReadWithTheRollCallsBesideThem(String kind) throws IOException {
    Map<String, byte[]> files = rollCalls();
    if (kind.equals("folder")) {
      for (var file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
    } else {
      byte[] zip = MadeFiles.zip(files);
      write("calls.zip", kind.equals("zip") ? zip : MadeFiles.zip(Map.of("inner/calls.zip", zip)));
    }
    Listing listing = list(folder);
    assertEquals(List.of("calls.csv", "calls.csv", "votes.csv"), names(listing));
    List<String> rows =
        List.of("1,91.0,2036-12-18,R/91/4,,,Peru (PE)", "2,91.0,2036-12-19,R/91/5,Mali,,");
    for (int i = 0; i < rows.size(); i++) {
      var joined = (Source.Readable) listing.inputs().get(i).read();
      assertEquals(rows.get(i), joined.text().text().lines().toList().get(1));
      assertEquals(listing.inputs().get(i).sha256().orElseThrow(), joined.text().sha256());
    }
    assertTrue(listing.inputs().get(2).read() instanceof Source.Refused);
    assertEquals(List.of(), listing.leftOut());
  }

  /** What is packed alone is what it holds: its digest, too, is that of the text. */
  @ParameterizedTest
  @ValueSource(strings = {"folder", "zip", "named"})
  void aFileThatIsPackedAloneIsReadAsWhatItHolds(String kind) throws IOException {
    byte[] plain = text("The General Assembly,");
    byte[] packed = MadeFiles.gzip(plain);
    Path file = folder.resolve("a.txt.gz");
    if (kind.equals("zip")) {
      write("all.zip", MadeFiles.zip(Map.of("a.txt.gz", packed)));
    } else {
      write("a.txt.gz", packed);
      write("image.gz", MadeFiles.gzip(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}));
    }
    Listing listing = list(kind.equals("named") ? file : folder);
    assertEquals(List.of("a.txt.gz"), names(listing));
    var read = (Source.Readable) listing.inputs().get(0).read();
    assertEquals("The General Assembly,", read.text().text());
    assertEquals(DigestUtils.sha256Hex(plain), read.text().sha256());
    assertEquals(DigestUtils.sha256Hex(plain), listing.inputs().get(0).sha256().orElseThrow());
  }

  @Test
  void aPackedFileThatIsCutOffIsRefused() throws IOException {
    byte[] packed = MadeFiles.gzip(text("The General Assembly,"));
    Path file = write("a.txt.gz", Arrays.copyOf(packed, packed.length - 9));
    assertTrue(list(file).inputs().get(0).read() instanceof Source.Refused);
  }

  @Test
  void theDigestIsOfTheBytes() throws IOException {
    Path file = write("a.txt", text("The General Assembly,"));
    Input input = list(file).inputs().get(0);
    assertEquals(DigestUtils.sha256Hex(Files.readAllBytes(file)), input.sha256().orElseThrow());
  }

  @Test
  void whatIsNotThereIsRefused() {
    Listing listing = list(folder.resolve("nothing.txt"));
    assertTrue(listing.inputs().get(0).read() instanceof Source.Refused);
  }
}
