package org.plenary.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files whose paragraphs are numbered by Word. */
final class NumberedWord {
  private NumberedWord() {}

  /**
   * A list.
   *
   * @param format as Word names it, e.g. {@code lowerLetter}
   * @param pattern e.g. {@code (%1)}
   */
  static byte[] file(String format, String pattern, List<String> items) throws IOException {
    try (var document = new XWPFDocument()) {
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.ZERO);
      CTLvl level = list.addNewLvl();
      level.setIlvl(BigInteger.ZERO);
      level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
      level.addNewLvlText().setVal(pattern);
      var numbering = document.createNumbering();
      BigInteger id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
      for (String item : items) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(item);
      }
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
