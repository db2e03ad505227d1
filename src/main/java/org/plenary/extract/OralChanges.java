package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Header.Change;

/**
 * Finds how a draft was changed before it was adopted: "(A/77/L.45, as orally revised and as
 * amended in A/77/L.46)", "tel que révisé oralement".
 */
final class OralChanges {
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:as|and|tel(?:le)?s? qu(?:e |')(?:oralement )?)(?:further )?\\s?(orally )?"
              + "(?:(revis|reform)|(amend|modifi)|(correct|rectifi))[a-z]*( oralement)?");

  private OralChanges() {}

  /** The changes that a folded line names, in its order, each once. */
  static List<Change> in(String folded) {
    List<Change> changes = new ArrayList<>();
    Matcher m = CHANGED.matcher(folded);
    while (m.find()) {
      boolean orally = m.group(1) != null || m.group().contains("oralement");
      Change change =
          m.group(2) != null
              ? orally ? Change.ORALLY_REVISED : Change.REVISED
              : m.group(3) != null
                  ? orally ? Change.ORALLY_AMENDED : Change.AMENDED
                  : Change.ORALLY_CORRECTED;
      if (!changes.contains(change)) {
        changes.add(change);
      }
    }
    return changes;
  }
}
