package org.plenary.site.gallery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.site.answer.SiteQueries;
import org.plenary.site.page.Visit;
import org.plenary.site.picture.Picture;

/** The pictures that were asked for last: a store that is served takes no publication. */
public final class Gallery {
  private static final int MOST = 500;

  private final SiteQueries answers;
  private final Cache<List<String>, Optional<Picture>> known =
      Caffeine.newBuilder().maximumSize(MOST).build();

  public Gallery(SiteQueries answers) {
    this.answers = answers;
  }

  /**
   * A picture; empty when there is nothing to draw.
   *
   * @param thing the IRI of what it is of; empty for all that was read
   * @param depth how many steps of citations, 1 or more
   */
  Optional<Picture> show(PictureKind kind, String thing, int depth, Visit visit) {
    List<String> key =
        List.of(
            kind.slug(),
            thing,
            Integer.toString(depth),
            visit.t().language(),
            visit.reading().first());
    return known.get(key, k -> new Pictures(answers, visit).of(kind, thing, depth));
  }

  /** The pictures for the page of a thing, in order; those with nothing to draw are left out. */
  public List<Picture> show(String thing, Visit visit, PictureKind... kinds) {
    return Arrays.stream(kinds).flatMap(k -> show(k, thing, 1, visit).stream()).toList();
  }
}
