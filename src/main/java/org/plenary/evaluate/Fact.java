package org.plenary.evaluate;

/**
 * One thing that a document states, as gold has it or as it was found.
 *
 * @param field what it is of
 * @param key what is compared: two facts of one field are the same when their keys are
 * @param shown the fact as people read it, e.g. {@code A/RES/59/8}
 * @param place where it stands, e.g. {@code operative 12}; empty when it has no place
 * @param anchor by what gold may leave it open ({@link Facts#open}), e.g. the citing words
 */
public record Fact(Field field, String key, String shown, String place, String anchor) {
  /** A fact that is compared as it is shown. */
  public static Fact of(Field field, String shown) {
    return new Fact(field, shown, shown, "", shown);
  }

  /** A fact whose key is not for people. */
  public static Fact of(Field field, String key, String shown, String place) {
    return new Fact(field, key, shown, place, key);
  }
}
