package io.sourcebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Data flows one way: app, each stage, model; and nothing depends on the machine it runs on. */
class ArchitectureTest {

  private static final List<String> STAGES =
      List.of(
          "article", "subject", "find", "relate", "sheet", "page", "publish", "cache", "release",
          "review");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.sourcebook");

  @Test
  void everyPackageWasSeen() {
    for (String stage : STAGES) {
      assertTrue(
          PROGRAM.stream()
              .anyMatch(
                  type ->
                      type.getPackageName().equals("io.sourcebook." + stage)
                          && !type.getSimpleName().equals("package-info")),
          stage);
    }
    assertTrue(PROGRAM.contain("io.sourcebook.model.Span"));
    assertTrue(PROGRAM.contain("io.sourcebook.app.Sourcebook"));
  }

  @Test
  void modelImportsNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("..sourcebook.model")
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("are ours, outside of model") {
              @Override
              public boolean test(JavaClass type) {
                return type.getPackageName().startsWith("io.sourcebook")
                    && !type.getPackageName().equals("io.sourcebook.model");
              }
            })
        .check(PROGRAM);
  }

  @Test
  void stagesKnowOnlyModelAndYaml() {
    for (String stage : STAGES) {
      noClasses()
          .that()
          .resideInAPackage("io.sourcebook." + stage + "..")
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<JavaClass>("belong to another stage or to app") {
                @Override
                public boolean test(JavaClass type) {
                  String name = type.getPackageName();
                  return name.startsWith("io.sourcebook.")
                      && !name.startsWith("io.sourcebook." + stage)
                      && !Set.of("io.sourcebook.model", "io.sourcebook.yaml").contains(name);
                }
              })
          .check(PROGRAM);
    }
  }

  @Test
  void noCycles() {
    slices().matching("io.sourcebook.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void noClockAndNoDefaults() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.sourcebook.app.Today")
        .and()
        .doNotHaveFullyQualifiedName("io.sourcebook.app.Stopwatch")
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("reads the clock, the default zone or locale") {
              @Override
              public boolean test(JavaCall<?> call) {
                String owner = call.getTargetOwner().getFullName();
                String name = call.getName();
                boolean now = name.equals("now") && owner.startsWith("java.time.");
                boolean system =
                    owner.equals("java.lang.System")
                        && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
                boolean defaults =
                    (owner.equals("java.util.Locale") && name.equals("getDefault"))
                        || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                        || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                        || (owner.equals("java.nio.charset.Charset")
                            && name.equals("defaultCharset"));
                List<String> types =
                    call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getFullName)
                        .toList();
                boolean caseByLocale =
                    owner.equals("java.lang.String")
                        && Set.of("toLowerCase", "toUpperCase").contains(name)
                        && types.isEmpty();
                boolean formatByLocale =
                    (owner.equals("java.lang.String")
                        && (name.equals("formatted")
                            || (name.equals("format") && types.get(0).equals("java.lang.String"))));
                boolean bytesByCharset =
                    owner.equals("java.lang.String")
                        && ((name.equals("getBytes") && types.isEmpty())
                            || (name.equals("<init>") && types.equals(List.of("[B"))));
                return now
                    || system
                    || defaults
                    || caseByLocale
                    || formatByLocale
                    || bytesByCharset;
              }
            })
        .check(PROGRAM);
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(PROGRAM);
  }

  @Test
  void standardStreamsBelongToApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.sourcebook.app..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(PROGRAM);
  }
}
