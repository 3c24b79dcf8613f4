package org.watchfloor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import javafx.scene.input.ClipboardContent;

/** The rules that hold the house up: docs/design, section "The house", one test for each. */
@AnalyzeClasses(packages = "org.watchfloor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** The list of the house, top to bottom: a line may use the lines above it, never below. */
  private static final List<String> LINES =
      List.of(
          "base",
          "task",
          "store",
          "journal",
          "geo",
          "solve",
          "table",
          "rule",
          "ui",
          "account",
          "pending",
          "conflict",
          "claim",
          "region",
          "library",
          "risk",
          "road",
          "plot",
          "supply",
          "shelter",
          "team",
          "duty",
          "incident",
          "warning",
          "response",
          "order",
          "evacuation",
          "drill",
          "document",
          "exchange",
          "app",
          "cli");

  private static final int FIRST_FEATURE = LINES.indexOf("account");
  private static final int FIRST_ROOF = LINES.indexOf("app");

  private static final String[] GROUND = packages(LINES.subList(0, LINES.indexOf("ui")));
  private static final String[] ABOVE_GROUND =
      packages(LINES.subList(LINES.indexOf("ui"), LINES.size()));

  private static final DescribedPredicate<JavaClass> STORES = simpleNameEndingWith("Store");

  // 1. the screen

  @ArchTest
  static final ArchRule screenLibrariesStayOnTheScreen =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.watchfloor.ui..", "org.watchfloor.app..", "org.watchfloor..view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "org.controlsfx..", "com.gluonhq..", "org.kordamp..", "atlantafx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule viewModelsKnowNoNode =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
          .allowEmptyShould(true);

  // 2. the database

  @ArchTest
  static final ArchRule sqlStaysInStores =
      noClasses()
          .that(
              resideInAPackage("org.watchfloor..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.watchfloor.store..", "org.watchfloor.journal..")))
                  .and(DescribedPredicate.not(inA("Store"))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.postgresql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule storesAndFoldsOfFeaturesAreTheirOwn =
      classes()
          .that(
              resideInAnyPackage(packages(LINES.subList(FIRST_FEATURE, FIRST_ROOF)))
                  .and(STORES.or(simpleNameEndingWith("Fold"))))
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  // 3. the order of the house

  @ArchTest
  static final ArchRule groundFloorKnowsNothingAbove =
      noClasses()
          .that()
          .resideInAnyPackage(GROUND)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ABOVE_GROUND);

  @ArchTest
  static final ArchRule baseStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("org.watchfloor.base..")
          .should()
          .onlyDependOnClassesThat()
          // javax.xml.stream is of the JDK too: its module is java.xml.
          .resideInAnyPackage(
              "java..", "javax.xml.stream..", "org.watchfloor.base..", "org.jspecify..");

  @ArchTest
  static final ArchRule noCyclesBetweenTheLines =
      slices().matching("org.watchfloor.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyLineUsesOnlyLinesAboveIt =
      classes().that().resideInAPackage("org.watchfloor.*..").should(useOnlyEarlierLines());

  // 4. doors

  @ArchTest
  static final ArchRule featuresAreEnteredByTheirDoor =
      classes()
          .that()
          .resideInAnyPackage(packages(LINES.subList(FIRST_FEATURE, LINES.size())))
          .should(leaveRoomsOfOtherFeaturesAlone())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule viewsUseServicesOnly =
      noClasses()
          .that()
          .resideInAPackage("org.watchfloor..view..")
          .should()
          .dependOnClassesThat(STORES.or(simpleNameEndingWith("Fold")))
          .allowEmptyShould(true);

  // 5. wiring

  @ArchTest
  static final ArchRule fieldsAreNotInjected =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("com.google.inject.Inject");

  @ArchTest
  static final ArchRule guiceStaysInModules =
      noClasses()
          .that(
              resideInAPackage("org.watchfloor..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.watchfloor.app..", "org.watchfloor.cli..")))
                  .and(DescribedPredicate.not(inA("Module")))
                  .and(DescribedPredicate.not(inA("ViewLoader"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.inject..");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.watchfloor..")
          .and(DescribedPredicate.describe("are written by hand", ArchitectureTest::byHand))
          .should()
          .beFinal();

  // 6. now, ids, randomness

  @ArchTest
  static final ArchRule nowAndChanceComeFromBase =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.watchfloor.base..")
          .should()
          .accessTargetWhere(readsTheMachine());

  // 7. threads

  @ArchTest
  static final ArchRule threadsLiveInTaskAndUi =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.watchfloor.task..", "org.watchfloor.ui..")
          .should()
          .accessTargetWhere(startsAThread());

  // Nothing of a drill gets out

  @ArchTest
  static final ArchRule whoGoesOutTakesTheWayOut =
      classes()
          .that(DescribedPredicate.describe("open a connection", ArchitectureTest::goesOut))
          .should(takeTheWayOut());

  @ArchTest
  static final ArchRule whatIsCopiedSaysThatItIsOfADrill =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.watchfloor.ui.Copies")
          .should()
          .callMethod(ClipboardContent.class, "putString", String.class)
          .because("Copies marks words of a drill");

  // 9. the log

  @ArchTest
  static final ArchRule theLogIsSlf4j =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
          .orShould()
          .accessField(System.class, "out");

  @ArchTest
  static final ArchRule everyPackageSaysWhatItIsFor =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked")
          .allowEmptyShould(true);

  /**
   * Whether a class itself makes what connects. SMPP speaks over a socket that is handed to it, a
   * link's wire over an end that was opened; a hall is of its own realm, which it proves first.
   */
  private static boolean goesOut(JavaClass type) {
    return !type.getSimpleName().equals("LinkWire")
        && type.getAccessesFromSelf().stream()
            .anyMatch(access -> {
              JavaClass owner = access.getTargetOwner();
              String name = access.getName();
              boolean made = name.equals("<init>");
              return (made && owner.getName().matches("java\\.net\\.\\w*Socket"))
                  || (made
                      && owner.isAssignableTo("jakarta.mail.Transport")
                      && !type.isAssignableTo("jakarta.mail.Transport"))
                  || (made && owner.getName().endsWith(".ActiveMQServerImpl"))
                  || (owner.getName().equals("java.net.http.HttpClient") && name.startsWith("new"))
                  || (owner.getName().startsWith("java.nio.channels.")
                      && name.equals("open")
                      && owner.getSimpleName().matches("(Server)?(Socket|Datagram)Channel"))
                  || (owner.getName().equals("java.net.URL") && name.startsWith("open"));
            });
  }

  private static ArchCondition<JavaClass> takeTheWayOut() {
    return new ArchCondition<>("ask the way out, which a drill has not") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean asks =
            type.getAccessesFromSelf().stream()
                .anyMatch(access ->
                    access.getTargetOwner().getName().equals("org.watchfloor.store.WayOut"));
        if (!asks) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " opens a connection and does not ask WayOut"));
        }
      }
    };
  }

  private static String[] packages(List<String> lines) {
    return lines.stream().map(line -> "org.watchfloor." + line + "..").toArray(String[]::new);
  }

  /** The line of the house a class stands in; empty for the main class. */
  private static String line(JavaClass of) {
    String name = of.getBaseComponentType().getPackageName();
    String prefix = "org.watchfloor.";
    if (!name.startsWith(prefix)) {
      return "";
    }
    String rest = name.substring(prefix.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> inA(String suffix) {
    return DescribedPredicate.describe(
        "a " + suffix + " or inside one",
        type -> {
          JavaClass outermost = type;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return outermost.getSimpleName().endsWith(suffix);
        });
  }

  private static ArchCondition<JavaClass> useOnlyEarlierLines() {
    return new ArchCondition<>("use only lines above their own in the list of the house") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = LINES.indexOf(line(type));
        if (own < 0) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is in a package that is not in the list of the house"));
          return;
        }
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> LINES.indexOf(line(use.getTargetClass())) > own)
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> leaveRoomsOfOtherFeaturesAlone() {
    return new ArchCondition<>("use no store, fold or view of another feature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> isRoomOfAnotherFeature(type, use.getTargetClass()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static boolean isRoomOfAnotherFeature(JavaClass type, JavaClass target) {
    String other = line(target);
    int place = LINES.indexOf(other);
    boolean feature = place >= FIRST_FEATURE && place < FIRST_ROOF;
    boolean room =
        target.getSimpleName().endsWith("Store")
            || target.getSimpleName().endsWith("Fold")
            || target.getPackageName().contains(".view");
    return feature && room && !other.equals(line(type));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheMachine() {
    return DescribedPredicate.describe(
        "the clock or the chance of the machine",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          boolean bare = access.getTarget().getFullName().endsWith("()");
          return switch (owner) {
            case "java.time.Instant",
                "java.time.LocalDate",
                "java.time.LocalTime",
                "java.time.LocalDateTime",
                "java.time.OffsetDateTime",
                "java.time.ZonedDateTime",
                "java.time.Year" ->
                name.equals("now");
            case "java.time.Clock" -> name.startsWith("system");
            case "java.time.InstantSource" -> name.equals("system");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random", "java.util.Date" -> name.equals("<init>") && bare;
            case "java.lang.Math" -> name.equals("random");
            case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" -> true;
            default -> false;
          };
        });
  }

  private static DescribedPredicate<JavaAccess<?>> startsAThread() {
    return DescribedPredicate.describe(
        "threads, executors or the hop to the JavaFX thread",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          return switch (owner) {
            case "java.lang.Thread" ->
                List.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread", "sleep")
                    .contains(name);
            case "java.util.concurrent.Executors",
                "java.util.concurrent.ForkJoinPool",
                "java.util.concurrent.ThreadPoolExecutor",
                "java.util.Timer",
                "javafx.concurrent.Task" ->
                true;
            case "java.util.concurrent.CompletableFuture" ->
                name.equals("runAsync") || name.equals("supplyAsync");
            case "javafx.application.Platform" -> name.equals("runLater");
            default -> false;
          };
        });
  }

  /** Compilers add static fields of their own, as for switches over enums. */
  private static boolean byHand(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC) && !field.getName().contains("$");
  }
}
