package org.plenary.evaluate.damage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into pages: they end where they are full, mostly in mid-sentence. */
final class Pages {
  /** The signs of a page of a resolution. */
  private static final int FULL = 3000;

  private static final String RULE = "_______________";
  private static final Pattern END_NOTES = Pattern.compile("\\n_{5,}\\n");
  private static final Pattern NOTE = Pattern.compile("(?m)^(\\d{1,3}) ");

  /** A job number as the Secretariat prints it, of no document. */
  private static final String JOB = "99-00000";

  private final Damages.Head head;
  private final Set<Damage> kinds;

  Pages(Damages.Head head, Set<Damage> kinds) {
    this.head = head;
    this.kinds = kinds;
  }

  String of(String text) {
    Matcher rule = END_NOTES.matcher(text);
    boolean moved = kinds.contains(Damage.NOTES_AT_FOOT) || kinds.contains(Damage.NOTES_CONTINUED);
    if (!moved || !rule.find()) {
      return join(cut(text), Map.of());
    }
    return join(cut(text.substring(0, rule.start())), notes(text.substring(rule.end())));
  }

  private static List<String> cut(String text) {
    List<String> pages = new ArrayList<>();
    int start = 0;
    while (text.length() - start > FULL) {
      int end = text.indexOf(' ', start + FULL);
      if (end < 0) {
        break;
      }
      pages.add(text.substring(start, end).stripTrailing());
      start = end + 1;
    }
    pages.add(text.substring(start).strip());
    return pages;
  }

  private static Map<String, String> notes(String text) {
    Map<String, String> notes = new LinkedHashMap<>();
    Matcher m = NOTE.matcher(text);
    int start = -1;
    String mark = "";
    while (m.find()) {
      if (start >= 0) {
        notes.merge(mark, text.substring(start, m.start()).strip(), (a, b) -> a + "\n\n" + b);
      }
      mark = m.group(1);
      start = m.start();
    }
    if (start >= 0) {
      notes.merge(mark, text.substring(start).strip(), (a, b) -> a + "\n\n" + b);
    }
    return notes;
  }

  private String join(List<String> pages, Map<String, String> notes) {
    StringBuilder text = new StringBuilder();
    Map<String, String> left = new LinkedHashMap<>(notes);
    String carried = "";
    for (int i = 0; i < pages.size(); i++) {
      boolean last = i == pages.size() - 1;
      if (i > 0 && kinds.contains(Damage.PAGE_BREAKS)) {
        text.append(head(i + 1, pages.size()));
      }
      text.append(pages.get(i)).append('\n');
      List<String> foot = foot(pages.get(i), left, last);
      if (!carried.isEmpty()) {
        foot.add(0, carried);
        carried = "";
      }
      if (!foot.isEmpty() && !last && kinds.contains(Damage.NOTES_CONTINUED)) {
        carried = secondHalf(foot);
      }
      if (!foot.isEmpty()) {
        text.append(RULE).append("\n\n").append(String.join("\n\n", foot)).append("\n\n");
      }
    }
    return text.toString();
  }

  /** The notes that a page marks; on the last page all that are left. */
  private static List<String> foot(String page, Map<String, String> left, boolean last) {
    List<String> foot = new ArrayList<>();
    Matcher mark = Marks.mark().matcher(page);
    while (mark.find()) {
      String note = left.remove(Marks.digits(mark.group()));
      if (note != null) {
        foot.add(note);
      }
    }
    if (last) {
      foot.addAll(left.values());
    }
    return foot;
  }

  /** Takes the second half of the last note away. */
  private static String secondHalf(List<String> foot) {
    String note = foot.get(foot.size() - 1);
    int middle = note.indexOf(' ', note.length() / 2);
    if (middle < 0) {
      return "";
    }
    foot.set(foot.size() - 1, note.substring(0, middle));
    return note.substring(middle + 1);
  }

  /** Heads stand on alternate sides, so that the lines change their order. */
  private String head(int number, int of) {
    String count = number + "/" + of;
    return number % 2 == 0
        ? "\n%s \n%s \n \n%s\n%s \n \n".formatted(head.symbol(), head.title(), JOB, count)
        : "\n%s \n%s \n \n%s\n%s \n \n".formatted(head.title(), head.symbol(), count, JOB);
  }
}
