package org.plenary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.Found;
import org.plenary.document.Mandate;
import org.plenary.document.Part;
import org.plenary.document.Place;
import org.plenary.lexicon.Calendar;

/**
 * Finds what an operative paragraph orders for a later session: a report ("to report to the General
 * Assembly at its seventy-third session") or an agenda item ("to include in the provisional agenda
 * of its seventy-third session").
 */
final class Mandates {
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:to (?:report|submit|present|provide)|report(?:ing)? (?:back )?to|de (?:lui |leur )?(?:rendre compte|presenter|soumettre|faire rapport)|(?:lui|leur) (?:rendre compte|presenter|soumettre|faire rapport))\\b");

  private static final Pattern AGENDA =
      Pattern.compile(
          "\\b(?:to include (?:in|on) the (?:provisional |draft )?agenda|to (?:include|inscribe|place)\\b[^.;]{0,200}\\bagenda|d'inscrire\\b[^.;]{0,120}\\bordre du jour)");

  private static final Pattern QUOTED = Pattern.compile("[“\"«]\\s?([^”\"»]{3,400}?)\\s?[”\"»]");

  private final Pattern session;
  private final Calendar calendar;

  Mandates(Calendar calendar) {
    this.calendar = calendar;
    this.session =
        Pattern.compile(
            "\\b("
                + String.join("|", calendar.ordinalWords())
                + "|\\d{1,3}(?:st|nd|rd|th|e))(?: (special|emergency special))? session( extraordinaire)?");
  }

  List<Found<Mandate>> in(Passage passage, Place place) {
    if (place.part() != Part.OPERATIVE) {
      return List.of();
    }
    List<Found<Mandate>> found = new ArrayList<>();
    Matcher agenda = AGENDA.matcher(passage.folded());
    if (agenda.find()) {
      found.addAll(sessions(passage, place, agenda.start(), Mandate.Kind.AGENDA_ITEM));
    } else {
      Matcher report = REPORT.matcher(passage.folded());
      if (report.find()) {
        found.addAll(sessions(passage, place, report.start(), Mandate.Kind.REPORT));
      }
    }
    return found;
  }

  /** One mandate for each session named behind the order. */
  private List<Found<Mandate>> sessions(Passage passage, Place place, int from, Mandate.Kind kind) {
    List<Found<Mandate>> found = new ArrayList<>();
    Matcher m = session.matcher(passage.folded()).region(from, passage.length());
    while (m.find()) {
      String number = prefix(m) + calendar.ordinal(m.group(1)).orElseThrow();
      var mandate = new Mandate(place, kind, Optional.of(number), subject(passage, m.end(), kind));
      int to = kind == Mandate.Kind.AGENDA_ITEM ? passage.length() : m.end();
      found.add(passage.found(mandate, from, to, "session-mandate", 1));
    }
    return found;
  }

  private static String prefix(Matcher m) {
    if ("emergency special".equals(m.group(2))) {
      return "ES-";
    }
    return m.group(2) != null || m.group(3) != null ? "S-" : "";
  }

  /** The item's title: the last one quoted, since a sub-item stands behind its item. */
  private static Optional<String> subject(Passage passage, int from, Mandate.Kind kind) {
    if (kind == Mandate.Kind.REPORT) {
      Matcher on =
          Pattern.compile("^,? (?:on|de|du|sur) (.{5,400}?)[;.,]?$")
              .matcher(passage.text().substring(from));
      return on.find() ? Optional.of(on.group(1).strip()) : Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(passage.text()).region(from, passage.length());
    Optional<String> last = Optional.empty();
    while (quoted.find()) {
      last = Optional.of(quoted.group(1));
    }
    return last;
  }
}
