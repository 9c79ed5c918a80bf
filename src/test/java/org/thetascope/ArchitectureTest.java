package org.thetascope;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The floors of the house: numbers below, pictures above, the window on top. */
@AnalyzeClasses(packages = "org.thetascope", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HOUSE = "org.thetascope.";
  private static final String[] FLOOR_0 = {HOUSE + "parameter.."};
  private static final String[] FLOOR_1 = {
    HOUSE + "expression..",
    HOUSE + "optimizer..",
    HOUSE + "problem..",
    HOUSE + "activation..",
    HOUSE + "chain..",
    HOUSE + "variance.."
  };
  private static final String[] FLOOR_2 = {
    HOUSE + "json..",
    HOUSE + "scenario..",
    HOUSE + "simulation..",
    HOUSE + "storage..",
    HOUSE + "worksheet.."
  };
  private static final String[] FLOOR_3 = {HOUSE + "chart..", HOUSE + "figure.."};
  private static final String[] WINDOW = {HOUSE + "app..", "org.thetascope"};
  private static final String TEXT = HOUSE + "text..";

  @ArchTest
  static final ArchRule floorZeroStandsAlone =
      classes()
          .that()
          .resideInAnyPackage(FLOOR_0)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(join(FLOOR_0, "java..", "javax.."))
          .because("a description of a number is of use anywhere only if it needs nothing");

  @ArchTest
  static final ArchRule nothingReachesTheNetworkOrRunsCode =
      noClasses()
          .that()
          // asks the system for its colours, in words that no file has a part in
          .doNotHaveFullyQualifiedName(HOUSE + "app.window.SystemLook")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(.*Socket.*|.*Connection|http\\..*)|java\\.lang\\.ProcessBuilder"
                  + "|java\\.io\\.ObjectInputStream|java\\.lang\\.ClassLoader|javax\\.script\\..*"
                  + "|javax\\.xml\\.parsers\\..*|javax\\.xml\\.transform\\..*")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .because("a file from anywhere is opened here, and may not get further than its numbers");

  @ArchTest
  static final ArchRule noDecisionHangsOnTheTimeOfDay =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
          .orShould()
          .callConstructor(java.util.Date.class)
          .because("a clock can be set back; what needs a clock takes System.nanoTime");

  @ArchTest
  static final ArchRule mathematicsNeedsOnlyTheJdk =
      classes()
          .that()
          .resideInAnyPackage(FLOOR_1)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(join(join(FLOOR_0, FLOOR_1), "java.."))
          .because("each file of the mathematics is read beside the book");

  @ArchTest
  static final ArchRule resultsKnowNoPictures =
      noClasses()
          .that()
          .resideInAnyPackage(FLOOR_2)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(join(FLOOR_3, HOUSE + "app..", HOUSE + "cli..", TEXT))
          .allowEmptyShould(true)
          .because("numbers must not change with the way they are shown");

  @ArchTest
  static final ArchRule picturesKnowNoWindow =
      noClasses()
          .that()
          .resideInAnyPackage(FLOOR_3)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HOUSE + "app..", HOUSE + "cli..")
          .allowEmptyShould(true)
          .because("the command line draws the same figures without a display");

  @ArchTest
  static final ArchRule expressionsStandAtTheFootOfMathematics =
      classes()
          .that()
          .resideInAPackage(HOUSE + "expression..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(join(FLOOR_0, HOUSE + "expression..", "java.."))
          .because("optimizers and problems are written in terms, so terms know none of them");

  @ArchTest
  static final ArchRule windowKnowsNoCommands =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + "cli..")
          .because("what both need lives on a floor below, where both find it");

  @ArchTest
  static final ArchRule commandsAndWindowAreNeighbours =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + "app..")
          .because("a command must start where there is no JavaFX");

  @ArchTest
  static final ArchRule chartsKnowNoFiles =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + "figure..")
          .allowEmptyShould(true)
          .because("a figure is a chart in a file, and a chart needs no file");

  @ArchTest
  static final ArchRule scenarioDoesNotCompute =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "scenario..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HOUSE + "simulation..", HOUSE + "worksheet..")
          .because("a scenario says what is asked, not what comes out");

  @ArchTest
  static final ArchRule simulationKnowsNoSheets =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "simulation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + "worksheet..")
          .because("an audit asks the simulation, not the other way round");

  @ArchTest
  static final ArchRule wordsStandAboveNumbers =
      noClasses()
          .that()
          .resideInAnyPackage(join(join(FLOOR_0, FLOOR_1), FLOOR_2))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TEXT)
          .allowEmptyShould(true)
          .because("faults carry a key and arguments, and only pictures and commands speak");

  @ArchTest
  static final ArchRule wordsKnowOnlyFloorZero =
      classes()
          .that()
          .resideInAPackage(TEXT)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(join(FLOOR_0, TEXT, "java.."))
          .because("how a number is written does not depend on what it means");

  @ArchTest
  static final ArchRule noCircles =
      slices()
          .matching(HOUSE + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("in a circle of packages none can be understood alone");

  @ArchTest
  static final ArchRule javaFxOnlyInTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages(WINDOW)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.jfree.chart.fx..", "atlantafx..")
          .because("everything below the window runs without a display");

  @ArchTest
  static final ArchRule onlyMainStandsOutside =
      classes()
          .that()
          .resideInAPackage("org.thetascope")
          .should()
          .haveSimpleName("Main")
          .because("every other class lives on a floor");

  @ArchTest
  static final ArchRule awtOnlyInPictures =
      noClasses()
          .that()
          .resideInAnyPackage(join(join(FLOOR_0, FLOOR_1), join(FLOOR_2, TEXT)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..")
          .because("a number has no colour");

  @ArchTest
  static final ArchRule oneWayToTheWindowsThread =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + "app.compute.LatestWins")
          .and()
          .haveNameNotMatching(".*app\\.compute\\.LatestWins\\$.*")
          .should()
          .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
          .because("results that overtake one another show an older picture last");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(not(belongToAnyOf(Enum.class)))
          .should()
          .beFinal()
          .because("state that everybody shares belongs to nobody");

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("a command writes to the console it is given, a user reads sentences");

  @ArchTest
  static final ArchRule labsAreStrangers =
      slices()
          .matching(HOUSE + "app.lab.(*)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true)
          .because("a lab is one package and one registration");

  @ArchTest
  static final ArchRule labsDoNotKnowTheirList =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + "app.lab.*..")
          .should()
          .dependOnClassesThat(resideInAPackage(HOUSE + "app..").and(simpleName("Labs")))
          .allowEmptyShould(true)
          .because("the list knows the labs, so that a lab can go without a trace");

  private static String[] join(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
