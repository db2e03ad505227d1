package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages follow the data's way: each uses only those before it. */
class RoomsTest {
  private static final List<String> ORDER =
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
          "store",
          "search",
          "evaluate",
          "site",
          "command");

  @Test
  void eachRoomUsesOnlyThoseBeforeIt() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plenary");
    var backwards = new TreeSet<String>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        int here = room(from);
        int there = room(dependency.getTargetClass());
        if (here >= 0 && there > here) {
          backwards.add(from.getName() + " -> " + dependency.getTargetClass().getName());
        }
      }
    }
    assertEquals(new TreeSet<String>(), backwards);
  }

  private static int room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.plenary.") ? ORDER.indexOf(name.split("\\.")[2]) : -1;
  }
}
