package org.plenary.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list with anything doubtful in it is no list, and no name leads into our own network. */
class PeerListTest {
  private static final String SD =
      "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> . ";

  @TempDir private Path folder;

  @Test
  void theBundledListHasNamesInBothLanguages() {
    List<Peer> peers = PeerList.bundled();
    assertEquals(5, peers.size());
    for (Peer peer : peers) {
      for (String language : List.of("en", "fr")) {
        assertTrue(peer.labels().containsKey(language), peer.toString());
        assertTrue(peer.descriptions().containsKey(language), peer.toString());
      }
      assertEquals("https", peer.endpoint().getScheme());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "this is no Turtle",
        "<https://a.example/> a sd:Service .",
        "[] sd:endpoint \"https://a.example/sparql\", <ftp://a.example/> .",
        "[] sd:endpoint <file:///etc/passwd> .",
        "[] sd:endpoint <urn:a:b> .",
        "[] sd:endpoint <https://a.example/sparql>, <http://localhost/sparql> .",
        "[] sd:endpoint <sparql> .",
        "[] sd:endpoint <http://2130706433/sparql> .",
        "[] sd:endpoint <http://0177.0.0.1/sparql> .",
        "[] sd:endpoint <http://0x7f.1/sparql> .",
        "[] sd:endpoint <http://127.1/sparql> .",
        "[] sd:endpoint <http://[64:ff9b::7f00:1]/sparql> .",
        "[] sd:endpoint <http://a.localhost:3030/sparql> .",
        "[] sd:endpoint <http://127.0.0.1/sparql> .",
        "[] sd:endpoint <http://10.1.2.3/sparql> .",
        "[] sd:endpoint <http://[::1]/sparql> .",
        "[] sd:endpoint <http://[::ffff:127.0.0.1]/sparql> .",
        "[] sd:endpoint <https://user:word@a.example/sparql> .",
        "[] sd:endpoint <https://a.example/sparql#x> .",
        "[] sd:endpoint [] ."
      })
  void aDoubtfulListIsRefusedAsAWhole(String list) throws Exception {
    Path file = Files.writeString(folder.resolve("peers.ttl"), SD + list);
    String message = assertThrows(PeerListException.class, () -> PeerList.read(file)).getMessage();
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void aListThatIsNotThereIsRefused() {
    for (String name : List.of("none.ttl", "none.txt")) {
      assertThrows(PeerListException.class, () -> PeerList.read(folder.resolve(name)));
    }
  }

  @Test
  void aListOfOnesOwnTakesThePlaceOfTheBundledOne() throws Exception {
    String list = "[] sd:endpoint <https://a.example/sparql?default-graph-uri=urn:x> .";
    Path file = Files.writeString(folder.resolve("peers.ttl"), SD + list);
    Peers peers = Peers.of(PeerList.read(file));
    assertTrue(peers.find("https://a.example/sparql?default-graph-uri=urn:x").isPresent());
    assertFalse(peers.find("https://query.wikidata.org/sparql").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "1.1.1.1, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "2620:0:862:ed1a::1, true",
    "2001:67c:2e8::1, true",
    "0.0.0.0, false",
    "10.0.0.1, false",
    "100.64.0.1, false",
    "127.0.0.1, false",
    "127.255.255.254, false",
    "169.254.169.254, false",
    "172.16.0.1, false",
    "172.31.255.255, false",
    "192.0.2.1, false",
    "192.168.1.1, false",
    "198.18.0.1, false",
    "198.51.100.7, false",
    "203.0.113.9, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::, false",
    "::1, false",
    "::ffff:10.0.0.1, false",
    "::ffff:8.8.8.8, true",
    "64:ff9b::7f00:1, false",
    "fc00::1, false",
    "fd12:3456::1, false",
    "fe80::1, false",
    "fec0::1, false",
    "ff02::1, false",
    "2001:db8::1, false",
    "2001:0:4136::1, false",
    "2002:7f00:1::, false",
    "3fff::1, false"
  })
  void addressesArePublicOrNot(String address, boolean isPublic) throws Exception {
    assertEquals(isPublic, PublicAddresses.are(InetAddress.getByName(address)));
  }

  /** A list can't know that a name leads to loopback: it is found out before a connection. */
  @Test
  void aNameThatLeadsIntoOurNetworkIsNotAskedAt() throws Exception {
    try (var server = new CountingPeer(DatasetGraphFactory.createTxnMem())) {
      Peer peer = server.as("https://peer.example/sparql");
      PeerClient client = PeerClient.open(Peers.of(List.of(peer)));
      try {
        var refused =
            assertThrows(
                PeerException.class,
                () -> client.ask(peer, "SELECT * {}", PeerLimits.USUAL.answer(), 10));
        assertEquals(Trouble.ADDRESS, refused.trouble());
        assertTrue(refused.getMessage().contains("127.0.0.1"), refused.getMessage());
        assertEquals(0, server.requests());
      } finally {
        client.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void eachTroubleHasWordsInBothLanguages(Trouble trouble) {
    var english = new PeerException(trouble, "https://peer.example/", "7");
    assertFalse(english.getMessage().isBlank());
    assertFalse(english.words("fr").equals(english.getMessage()), english.getMessage());
    assertFalse(english.getMessage().matches(".*\\{\\d.*"), english.getMessage());
  }

  @Test
  void noWordsAreLeftOver() {
    var codes = new TreeSet<String>();
    for (Trouble trouble : Trouble.values()) {
      codes.add(trouble.code());
    }
    var words = ResourceBundle.getBundle("org.plenary.federation.troubles", Locale.ROOT);
    assertEquals(codes, new TreeSet<>(words.keySet()));
  }
}
