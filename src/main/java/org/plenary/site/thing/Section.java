package org.plenary.site.thing;

import java.util.List;
import java.util.Optional;
import org.plenary.site.link.Link;
import org.plenary.site.page.Spread;
import org.plenary.site.picture.Bars;

/**
 * A table of a page, and the query that it answers.
 *
 * @param name the query's name, e.g. {@code organisation-years}
 * @param title what the table shows
 * @param columns its columns, as the query names them
 * @param rows the rows shown
 * @param picture the same as bars, when the rows are counts by year
 * @param spots the cities of its places, when it has a column of places
 * @param count rows in all, e.g. {@code 12}, or {@code > 1,000}: more are not counted
 * @param spread the parts of the table
 * @param all where the table stands alone, empty when it does or when all rows are shown
 * @param sparql the query in the editor
 */
public record Section(
    String name,
    String title,
    List<String> columns,
    List<List<Link>> rows,
    Optional<Bars> picture,
    List<Spot> spots,
    String count,
    Spread spread,
    String all,
    String sparql) {

  /** Whether a cell is a day, which is not to be broken over lines. */
  public boolean isDay(Link cell) {
    return cell.label().matches("\\d{4}-\\d\\d(-\\d\\d)?");
  }
}
