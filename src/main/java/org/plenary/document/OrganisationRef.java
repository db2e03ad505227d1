package org.plenary.document;

/** An organisation: one of the word list's, or one known only by the name in the text. */
public sealed interface OrganisationRef {
  /** One of the word list, by its identifier there, e.g. {@code oic}. */
  record Listed(String id) implements OrganisationRef {}

  /**
   * One that the word list does not hold.
   *
   * @param name the name as it stands
   * @param language BCP 47 tag of the name
   */
  record Named(String name, String language) implements OrganisationRef {}
}
