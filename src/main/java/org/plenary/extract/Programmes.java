package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.Place;
import org.plenary.document.Programme;

/** Finds programmes and plans of action by name: "Ten-Year Programme of Action". */
final class Programmes {
  private static final String CAPITALISED =
      "(?:\\p{Lu}[\\p{L}'’-]*|\\d{4}|of|for|the|to|and|in|on|de|la|le|les|des|du|d['’]|l['’]|pour|en|et)";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}-]+|\\d{4}|of) ){0,8}(?:Programme|Plan|Platform) (?:of|for) Action(?: "
              + CAPITALISED
              + "(?![\\p{L}]))*"
              + "|(?:Programme|Plan|Plate-forme) d['’]action(?: \\p{Ll}+(?=,| de | d['’]| du | pour ))?"
              + "(?: (?:de |du |des |d['’]|pour )(?:la |le |les |l['’])?[^,;.]{3,90}?(?= et de\\b| et d['’]| pour \\d|,|;|\\.|$))?(?: pour \\d{4})?");

  private Programmes() {}

  static List<Found<Programme>> in(Passage passage, Place place) {
    List<Found<Programme>> found = new ArrayList<>();
    Matcher m = NAME.matcher(passage.text());
    while (m.find()) {
      String name = trimmed(m.group());
      if (!name.isEmpty()) {
        int start = m.start() + m.group().indexOf(name);
        found.add(
            passage.found(
                new Programme(place, name),
                start,
                start + name.length(),
                "programme-of-action",
                0.9));
      }
    }
    return found;
  }

  /** Small words at the ends belong to the sentence: "the Programme of Action and the". */
  private static String trimmed(String name) {
    return name.replaceAll("^(?:of |the |\\p{Lu}\\p{Ll}+ing )+", "")
        .replaceAll(
            "(?: (?:of|for|the|to|and|in|on|de|la|le|les|des|du|d['’]|l['’]|pour|en|et))+$", "");
  }
}
