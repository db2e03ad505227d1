package org.plenary.site.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasePathTest {
  private static final BasePath BELOW = new BasePath("/x/y");

  @ParameterizedTest
  @CsvSource({"/x/y, /x/y", "x/y/, /x/y", "/, ''", "'', ''", "/a.b~c-1/, /a.b~c-1"})
  void whatPeopleWriteIsRead(String written, String path) {
    assertEquals(path, BasePath.of(written).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x y", "/../x", "x//y", "/x?y", "/x\"y", "/é", "/.."})
  void otherPathsAreRefused(String written) {
    assertThrows(IllegalArgumentException.class, () -> BasePath.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"/a\">b</a> | <a href=\"/x/y/a\">b</a>",
        "<a class=\"c\" href=\"/\" hidden>b | <a class=\"c\" href=\"/x/y/\" hidden>b",
        "<form method=\"get\" action=\"/search\"> | <form method=\"get\" action=\"/x/y/search\">",
        "<img alt=\"a > b\" src=\"/a\"/> | <img alt=\"a > b\" src=\"/x/y/a\"/>",
        "<a href=\"//elsewhere.example/\"> | <a href=\"//elsewhere.example/\">",
        "<a href=\"https://elsewhere.example/\"> | <a href=\"https://elsewhere.example/\">",
        "<a href=\"#here\"> | <a href=\"#here\">",
        "<a title=\" href='/a'\" href=\"/a\"> | <a title=\" href='/a'\" href=\"/x/y/a\">",
        "<p>write href=\"/a\" to link</p> | <p>write href=\"/a\" to link</p>",
        "<input name=\"back\" value=\"/a\"> | <input name=\"back\" value=\"/a\">"
      })
  void addressesOfPagesAreMoved(String page, String moved) {
    assertEquals(moved, BELOW.html(page));
    assertEquals(page, BasePath.ROOT.html(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Location | /a?b=/c | /x/y/a?b=/c",
        "Location | https://elsewhere.example/a | https://elsewhere.example/a",
        "Link | </a.ttl>; rel=\"alternate\" | </x/y/a.ttl>; rel=\"alternate\"",
        "Link | <https://w3id.org/a>; rel=\"canonical\" | <https://w3id.org/a>; rel=\"canonical\"",
        "Set-Cookie | lang=fr; Path=/; HttpOnly | lang=fr; Path=/x/y/; HttpOnly",
        "Vary | / | /"
      })
  void addressesOfHeadersAreMoved(String name, String value, String moved) {
    assertEquals(moved, BELOW.header(name, value));
    assertEquals(value, BasePath.ROOT.header(name, value));
  }
}
