package org.plenary.site.guard;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.Patience;
import org.plenary.site.SampleSite;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/** Those that are refused or answered in any case; they get all the time they need. */
class HostileQueriesTest {
  @RegisterExtension static final HostileQueries hostile = new HostileQueries();

  @RegisterExtension
  static final SampleSite site =
      new SampleSite(
          Hosting.on(0).limits(new Limits(Patience.LIMIT, 100_000, 4_000_000, 2)).build());

  @TestFactory
  Stream<DynamicTest> queries() throws IOException {
    return hostile.checks(site, false);
  }
}
