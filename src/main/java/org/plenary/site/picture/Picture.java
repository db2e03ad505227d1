package org.plenary.site.picture;

/** What can be seen, read as a table and taken away. */
public sealed interface Picture permits Bars, Ranked, Timeline, Network, Votes {

  /** What is shown, and how much of it there is. */
  About about();

  /** As it is seen. */
  Drawing drawing();

  /** As it is read. */
  Grid grid();

  /**
   * What a picture says of itself.
   *
   * @param title its name
   * @param says what is to be seen, in a sentence, for those who do not see it too
   * @param note what is left out, e.g. "12 of 340 are shown"; empty when all is there
   * @param path where it is without suffix, e.g. {@code /picture/years/organisation/oic}; empty
   *     when it cannot be taken away
   * @param query the parameters that it was made with, e.g. {@code ?depth=2}; may be empty
   */
  record About(String title, String says, String note, String path, String query) {
    /** Of a picture that cannot be taken away, or is not yet described. */
    public static final About NONE = new About("", "", "", "", "");

    /** The same with parameters. */
    public About with(String parameters) {
      return new About(title, says, note, path, parameters);
    }

    /** Where its page is. */
    public String page() {
      return path + query;
    }

    /** Where a form of it is, e.g. {@code svg}. */
    public String form(String suffix) {
      return path + "." + suffix + query;
    }

    /**
     * Where a form of it is that looks as the page does.
     *
     * @param look further parameters, e.g. {@code lang=fr&theme=dark}
     */
    public String form(String suffix, String look) {
      return form(suffix) + (query.isEmpty() ? "?" : "&") + look;
    }
  }
}
