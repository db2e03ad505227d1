package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SampleStore;

/** XML becomes text and marks, or one clear line. */
class AknReaderTest {
  private static final String OPEN =
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";
  private static final SourceReader READER = SampleStore.reader();

  private static Source read(String xml) throws IOException {
    return READER.read("a.txt", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static SourceText text(String body) throws IOException {
    String xml = OPEN + "<statement name=\"resolution\">" + body + "</statement></akomaNtoso>";
    return assertInstanceOf(Source.Readable.class, read(xml)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<mainBody><p>one~ two</p></mainBody>|one two",
        "<mainBody><p> </p><p>a</p><p>b</p></mainBody>|a~~b",
        "<mainBody><paragraph><num> 1.</num><content><p>Asks</p></content></paragraph></mainBody>|1. Asks",
        "<mainBody><paragraph><num>1.</num><content><p>a</p><p>b</p></content></paragraph></mainBody>|1. a~b",
        "<mainBody><paragraph><num>2.</num><list><intro><p>Asks:</p></intro><point><num>(a)</num><content><p>x</p></content></point></list></paragraph></mainBody>|2. Asks:~~(a) x",
        "<mainBody><section><num>II</num><subheading>Staff</subheading><paragraph><num>1.</num><content><p>x</p></content></paragraph></section></mainBody>|II Staff~~1. x",
        "<mainBody><paragraph><num>II</num></paragraph><p>x</p></mainBody>|II~~x",
        "<preamble><container name=\"Recalling\"><p>Recalling x</p></container></preamble>|Recalling x",
        "<mainBody><p>n<sup>o</sup> 3 CO<sub>2</sub></p></mainBody>|no 3 CO2",
        "<mainBody><p>a year<authorialNote marker=\"12\"><p>See~ b.</p></authorialNote>, c</p></mainBody>|a year¹², c~~¹² See b.",
        "<mainBody><p>a year <authorialNote marker=\"1\"><p>b</p></authorialNote> c</p></mainBody>|a year¹ c~~¹ b",
        "<mainBody><p>d<sup>7,8</sup> e</p></mainBody>|d⁷,⁸ e",
        "<mainBody><table><tr><td><p>a</p><p>b</p></td><td><p>1</p></td></tr><tr><td>c</td></tr></table></mainBody>|a b^1~c",
        "<conclusions><p><inline name=\"adoptionMeeting\">2nd</inline><eol/><docDate>3 May</docDate></p></conclusions>|2nd~3 May",
        "<meta><p>not this</p></meta><mainBody><img src=\"x\">nor this</img><p>a&amp;b</p></mainBody>|a&b"
      })
  void elementsBecomeLines(String body, String lines) throws IOException {
    assertEquals(lines.replace('~', '\n').replace('^', '\t'), text(body.replace('~', '\n')).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<preamble><container><p>Recalling <a href='x'>1/2</a></p></container></preamble>|PREAMBULAR Recalling 1/2; LINK 1/2 {value=x}",
        "<preamble><container><blockList><listIntroduction>Recalling:</listIntroduction><item><num>(a)</num><p>x</p></item></blockList></container></preamble>|PREAMBULAR Recalling: {level=1}; POINT x {level=1, number=(a)}",
        "<mainBody><section><crossHeading refersTo='#preamble'>Noting x</crossHeading></section></mainBody>|PREAMBULAR Noting x",
        "<mainBody><paragraph class='SingleTxt'><num>1.</num><content><p>Asks</p></content></paragraph></mainBody>|PARAGRAPH Asks {number=1., style=SingleTxt}",
        "<mainBody><paragraph class='H23'><subheading>Scope</subheading></paragraph></mainBody>|HEADING Scope {style=H23}",
        "<mainBody><p>x<authorialNote marker='1'><p>y</p></authorialNote></p></mainBody>|PARAGRAPH x¹; NOTE_MARK ¹ {number=1}; NOTE y {number=1}",
        "<attachments><attachment><doc><mainBody><p>x</p></mainBody></doc></attachment></attachments>|ANNEX x; PARAGRAPH x",
        "<preface><p><docNumber>1/2.</docNumber><docTitle>T</docTitle></p></preface>|RESOLUTION_NUMBER 1/2.; TITLE T",
        "<coverPage><p><docNumber refersTo='#symbol'>A/RES/1/2</docNumber></p><p><docTitle>x</docTitle></p></coverPage>|COVER A/RES/1/2~x; SYMBOL A/RES/1/2",
        "<meta><keyword refersTo='agenda' value='71b' showAs='Bells.' shortForm='BELLS'/><keyword refersTo='agenda' value='9' showAs='RINGING' shortForm='RINGING'/><keyword refersTo='agenda' value='9[1]' showAs='CLAPPERS'/></meta><coverPage><p><inline name='agenda item'>Agenda item 71 (b)</inline></p></coverPage>|COVER Agenda item 71 (b); AGENDA_ITEM Agenda item 71 (b) {title of 71b=Bells.}",
        "<mainBody><p>x<a href=''>y</a><a>z</a></p></mainBody>|PARAGRAPH xyz",
        "<mainBody><table><tr><th>a</th><td></td></tr></table></mainBody>|TABLE a; CELL a {column=1, columns=1, head=true, row=1, rows=1}",
        "<mainBody><table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td colspan='3'>c</td><td>d</td></tr></table></mainBody>|TABLE a^b~c^d; CELL a {column=1, columns=1, head=false, row=1, rows=2}; CELL b {column=2, columns=1, head=false, row=1, rows=1}; CELL c {column=2, columns=3, head=false, row=2, rows=1}; CELL d {column=5, columns=1, head=false, row=2, rows=1}",
        "<mainBody><table><tr><td colspan='0' rowspan='99999999999'>a</td></tr></table></mainBody>|TABLE a; CELL a {column=1, columns=1, head=false, row=1, rows=1}",
        "<mainBody><table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table></mainBody>|TABLE a~~b; CELL a~~b {column=1, columns=1, head=false, row=1, rows=1}; TABLE b",
        "<mainBody><table><tr><td>a<sup>b</sup></td></tr></table></mainBody>|TABLE ab; CELL ab {column=1, columns=1, head=false, row=1, rows=1}; NOTE_MARK b {number=b}"
      })
  void elementsBecomeMarks(String body, String marks) throws IOException {
    SourceText text = text(body);
    String found =
        text.marks().all().stream()
            .filter(m -> m.kind() != Mark.Kind.DOCUMENT)
            .map(
                m ->
                    m.kind()
                        + " "
                        + m.of(text.text()).replace('\n', '~').replace('\t', '^')
                        + (m.attributes().isEmpty() ? "" : " " + new TreeMap<>(m.attributes())))
            .collect(Collectors.joining("; "));
    assertEquals(marks, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<akomaNtoso/>",
        "  <akomaNtoso>",
        "<?xml version='1.0'?>\n<!-- a copy -->\n<an:akomaNtoso xmlns:an='x'>",
        "<!DOCTYPE akomaNtoso><akomaNtoso>"
      })
  void theRootTellsTheFormat(String xml) {
    assertTrue(AknReader.recognises(xml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><akomaNtoso>", "The <akomaNtoso> element", "<akomaNtosoX>"})
  void nothingElseDoes(String text) {
    assertFalse(AknReader.recognises(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<akomaNtoso><statement>|line 1, column 24: expected well-formed XML, found: XML document structures must start and end within the same entity.",
        "<akomaNtoso></statement>|expected well-formed XML",
        "<akomaNtoso>&nothing;</akomaNtoso>|line 1, column",
        "<!DOCTYPE akomaNtoso SYSTEM 'file:///etc/hostname'><akomaNtoso/>|expected no document type declaration",
        "<!DOCTYPE akomaNtoso [<!ENTITY a 'b'>]><akomaNtoso>&a;</akomaNtoso>|expected no document type declaration",
        "<akomaNtoso/>|line 1: expected text in the XML, found none"
      })
  void whatIsWrongIsOneLine(String xml, String reason) throws IOException {
    var refused = assertInstanceOf(Source.Refused.class, read(xml));
    assertTrue(refused.reason().contains(reason), refused.reason());
    assertEquals(1, refused.reason().lines().count());
  }

  @Test
  void depthHasALimit() throws IOException {
    String deep = OPEN + "<p>x".repeat(AknReader.DEEPEST - 1) + "</p>".repeat(50);
    assertTrue(read(deep) instanceof Source.Refused cut && cut.reason().contains("well-formed"));
    var refused = assertInstanceOf(Source.Refused.class, read(OPEN + "<p>".repeat(2_000_000)));
    assertTrue(refused.reason().contains("at most 100 elements"), refused.reason());
  }

  @Test
  void theDeclaredEncodingIsKept() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='UTF-16'?><akomaNtoso><statement><mainBody><p>été</p></mainBody></statement></akomaNtoso>";
    byte[] bytes = xml.getBytes(Charset.forName("UTF-16"));
    var readable =
        assertInstanceOf(
            Source.Readable.class, READER.read("a.xml", new ByteArrayInputStream(bytes)));
    assertEquals("été", readable.text().text());
  }

  @ParameterizedTest
  @CsvSource({"eng,en", "fra,fr", "zho,zh", "fr,fr", "xxx,und"})
  void theDeclaredLanguageStandsWhereWordsTellNone(String declared, String tag) throws IOException {
    String meta = "<meta><FRBRlanguage language=\"" + declared + "\"/></meta>";
    assertEquals(tag, text(meta + "<mainBody><p>1 2 3</p></mainBody>").language());
    assertEquals("en", text(meta + "<mainBody><p>the end of the day</p></mainBody>").language());
  }
}
