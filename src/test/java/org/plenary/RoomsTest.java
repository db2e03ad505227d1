package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** The packages follow the data's way: each uses only those before it. */
class RoomsTest {
  static final List<String> ROOMS =
      List.of(
          "rdf",
          "symbol",
          "lexicon",
          "source",
          "document",
          "extract",
          "graph",
          "validate",
          "query",
          "link",
          "federation",
          "store",
          "push",
          "search",
          "evaluate",
          "site",
          "command");

  /** Those of the site; its root wires them together and comes last. */
  private static final List<String> SITE =
      List.of(
          "link",
          "http",
          "guard",
          "answer",
          "picture",
          "page",
          "finding",
          "gallery",
          "listing",
          "search",
          "thing",
          "document",
          "ontology",
          "sparql",
          "data",
          "home",
          "");

  @Test
  void eachRoomUsesOnlyThoseBeforeIt() {
    assertEquals(new TreeSet<String>(), backwards(RoomsTest::room));
  }

  @Test
  void eachRoomOfTheSiteUsesOnlyThoseBeforeIt() {
    assertEquals(new TreeSet<String>(), backwards(RoomsTest::siteRoom));
  }

  private static Set<String> backwards(ToIntFunction<JavaClass> order) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plenary");
    var backwards = new TreeSet<String>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        int here = order.applyAsInt(from);
        int there = order.applyAsInt(dependency.getTargetClass());
        if (here >= 0 && there > here) {
          backwards.add(from.getName() + " -> " + dependency.getTargetClass().getName());
        }
      }
    }
    return backwards;
  }

  private static int room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.plenary.") ? ROOMS.indexOf(name.split("\\.")[2]) : -1;
  }

  private static int siteRoom(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.plenary.site")
        ? SITE.indexOf(name.substring("org.plenary.site".length()).replaceFirst("^\\.", ""))
        : -1;
  }
}
