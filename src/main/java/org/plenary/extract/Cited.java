package org.plenary.extract;

import org.plenary.document.Target;

/**
 * A citation before its date and locator are known.
 *
 * @param target what is cited
 * @param start its first character in the passage
 * @param end one past its last
 * @param rule how the target was decided
 * @param confidence 0 (exclusive) to 1
 * @param phraseStart where the phrase begins that names the kind of document
 */
record Cited(Target target, int start, int end, String rule, double confidence, int phraseStart) {
  Cited as(Target other, String otherRule, double otherConfidence) {
    return new Cited(other, start, end, otherRule, otherConfidence, phraseStart);
  }
}
