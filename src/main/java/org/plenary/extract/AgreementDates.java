package org.plenary.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.document.UncertainDate;

/** Reads when and where an agreement was signed. */
final class AgreementDates {
  /** Before a day, a month or a year. */
  private static final String ON = "(?:on|in|of|le|en|du) (?=\\d|\\p{L}+ (?:19|20)\\d{2})";

  private static final String SIGNED =
      "(?<!\\b(?:will be|shall be|to be|would be|be) )(?:signed|concluded|reached|conclus?|signees?|signes?|conclue?s?)(?: (?:between|by|entre|par) [^;.,]{3,120}?)?";

  private static final String PLACE =
      "(?:,? (?:in|at|a|au) (?!\\d|[a-z]+ (?:19|20)\\d{2})[^,;.\\d]{2,70}?)?,? ";

  /**
   * "signed in Geneva on 3 May 2012", ", which was signed in 2019", "a été signé à Douchanbé le".
   */
  private static final Pattern SIGNED_THEN = Pattern.compile("\\b" + SIGNED + PLACE + ON);

  /** "of 28 September 2012", "in May 2022", "of 1996". */
  private static final Pattern DIRECT = Pattern.compile("\\A(?: of the [^,;.\\d]{3,60}?)?,? " + ON);

  private static final Pattern OF_SIGNING = Pattern.compile("\\A" + PLACE + ON);

  private static final Pattern SIGNING =
      Pattern.compile("\\b(?:signing|signature|conclusion),? (?:on |in |le |en )(?=\\S)");

  private static final Pattern SIGNING_OF =
      Pattern.compile("\\b(?:signing|signature|conclusion) (?:of|du|de|d'|des)[^,;.]{0,60}\\z");

  private static final Pattern YEAR = Pattern.compile("\\A((?:19|20)\\d{2})(?![\\d/-])");

  /** "in Addis Ababa, Ethiopia,": the country belongs to the place. */
  private static final Pattern COUNTRY =
      Pattern.compile(", \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}(?:[,;.]|$)");

  private static final Pattern SIGNED_AT =
      Pattern.compile(
          "\\b(?:signed|signée?|concluded|conclue?) (?:in|at|à) (?:the )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)?)");

  private final DateExpressions dates;
  private final MeetingPlaces places;

  /** A date and where it ends. */
  private record Dated(UncertainDate date, int end) {}

  /**
   * @param date when it was signed
   * @param place where it was signed
   */
  record Signature(Optional<UncertainDate> date, Optional<String> place) {}

  AgreementDates(DateExpressions dates, MeetingPlaces places) {
    this.places = places;
    this.dates = dates;
  }

  /**
   * @param start where the words for the agreement begin
   * @param end where they end
   * @param partiesEnd where the names of the parties behind them end, or {@code end}
   */
  Signature read(Passage passage, int start, int end, int partiesEnd) {
    String folded = passage.folded();
    int clauseEnd = AgreementParties.clauseEnd(folded, end);
    int behind = Math.max(end, partiesEnd);
    boolean signing = SIGNING_OF.matcher(folded.substring(Math.max(0, start - 90), start)).find();
    Optional<Dated> date =
        find(DIRECT, folded, behind, clauseEnd)
            .or(() -> find(DIRECT, folded, end, clauseEnd))
            .or(() -> signing ? find(OF_SIGNING, folded, behind, clauseEnd) : Optional.empty())
            .or(() -> find(SIGNED_THEN, folded, end, clauseEnd));
    if (date.isPresent()) {
      int last = Math.min(clauseEnd, date.get().end() + 40);
      int from = date.get().end() > behind ? behind : end;
      return new Signature(
          date.map(Dated::date),
          places.in(passage.text(), from, ownEnd(passage.text(), folded, date.get().end(), last)));
    }
    Optional<Dated> before = find(SIGNING, folded, Math.max(0, start - 80), start);
    return new Signature(before.map(Dated::date), signedAt(passage, end, clauseEnd));
  }

  /** What follows the date up to the next comma may say the place, "in May 2022 in Vienna". */
  private static int ownEnd(String text, String folded, int from, int last) {
    int comma = folded.indexOf(',', from);
    if (comma < 0 || comma >= last) {
      return last;
    }
    Matcher country = COUNTRY.matcher(text).region(comma, text.length());
    return country.lookingAt() ? country.end() : comma + 1;
  }

  private static Optional<String> signedAt(Passage passage, int end, int clauseEnd) {
    Matcher m = SIGNED_AT.matcher(passage.text()).region(end, clauseEnd);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private Optional<Dated> find(Pattern pattern, String folded, int from, int to) {
    Matcher m = pattern.matcher(folded).region(from, Math.max(from, to));
    while (m.find()) {
      Optional<Dated> date = at(folded, m.end());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Dated> at(String folded, int from) {
    var whole = dates.at(folded, from);
    if (whole.isPresent()) {
      return whole.map(d -> new Dated(d.date().start(), d.end()));
    }
    Matcher year = YEAR.matcher(folded.substring(from, Math.min(folded.length(), from + 6)));
    return year.find()
        ? Optional.of(new Dated(new UncertainDate(year.group(1)), from + year.end()))
        : Optional.empty();
  }
}
