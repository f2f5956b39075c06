package org.plenary.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rules of the house; a rule that must bend is changed here, in the open, with a decision record. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importUrl(
            org.plenary.domain.exchange.Dot.class.getProtectionDomain().getCodeSource().getLocation());

    private static final String ROOT = "org.plenary.";

    private static void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> ours(String... outside) {
        return resideInAPackage("org.plenary..").and(DescribedPredicate.not(resideInAnyPackage(outside)))
                .as("other rooms of the house");
    }

    @Test
    void theDomainKnowsOnlyItself() {
        holds(noClasses().that().resideInAPackage(ROOT + "domain..").should()
                .dependOnClassesThat(are(ours(ROOT + "domain.."))));
    }

    @Test
    void featuresKnowOnlyTheDomain() {
        holds(noClasses().that().resideInAPackage(ROOT + "feature..").should()
                .dependOnClassesThat(are(ours(ROOT + "feature..", ROOT + "domain.."))));
    }

    @Test
    void eachRoomBehindAnInterfaceKnowsOnlyFeaturesAndTheDomain() {
        for (String room : new String[] {"store", "bundle", "intake", "document", "cli", "ui"}) {
            holds(noClasses().that().resideInAPackage(ROOT + room + "..").should()
                    .dependOnClassesThat(are(ours(ROOT + room + "..", ROOT + "feature..", ROOT + "domain.."))).allowEmptyShould(true));
        }
    }

    @Test
    void theExchangeRoomKnowsNoSubject() {
        holds(noClasses().that().resideInAPackage(ROOT + "domain.exchange..").should()
                .dependOnClassesThat(are(ours(ROOT + "domain.exchange.."))));
    }

    @Test
    void theDomainImportsOnlyTheLanguageItself() {
        holds(classes().that().resideInAPackage(ROOT + "domain..").and().resideOutsideOfPackage(ROOT + "domain.exchange..").should()
                .onlyDependOnClassesThat().resideInAnyPackage(ROOT + "domain..", "java.lang..", "java.util..", "java.time..", "java.text.."));
        holds(classes().that().resideInAPackage(ROOT + "domain.exchange..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "domain.exchange..", "java.lang..", "java.util..", "java.time..", "java.text..",
                        "java.security..", "java.nio.charset.."));
    }

    @Test
    void javaFxStaysInTheWindowAndItsStart() {
        holds(noClasses().that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."));
    }

    @Test
    void theMainClassImportsNoJavaFx() {
        holds(noClasses().that().haveFullyQualifiedName(ROOT + "Main").should().dependOnClassesThat().resideInAPackage("javafx.."));
    }

    @Test
    void sqlStaysInTheStore() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "store..").should()
                .dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."));
    }

    @Test
    void jacksonStaysInTheBundleRoom() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "bundle..").should()
                .dependOnClassesThat().resideInAPackage("tools.jackson.."));
    }

    @Test
    void documentLibrariesStayInTheRoomsOfDocuments() {
        holds(noClasses().that().resideOutsideOfPackages(ROOT + "document..", ROOT + "intake..").should()
                .dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..",
                        "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..", "com.openhtmltopdf..", "biweekly.."));
    }

    @Test
    void viewModelsTouchNoNodes() {
        holds(noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
                .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."));
    }

    @Test
    void viewsTouchNoFeature() {
        holds(noClasses().that().haveSimpleNameEndingWith("View").and().resideInAPackage(ROOT + "ui..").should()
                .dependOnClassesThat(resideInAPackage(ROOT + "feature..").and(DescribedPredicate.describe("do something",
                        c -> !c.isRecord() && !c.isEnum() && !c.isInterface()))));
    }

    @Test
    void featuresOfOneRoomDoNotKnowThoseOfAnother() {
        holds(slices().matching(ROOT + "feature.(*)..").should().notDependOnEachOther());
    }

    @Test
    void screensDoNotKnowEachOther() {
        for (String screen : new String[] {"recommendation", "assessment", "meeting", "exchange", "review", "settings", "projector", "minutes"}) {
            holds(noClasses().that().resideInAPackage(ROOT + "ui." + screen + "..").should()
                    .dependOnClassesThat(are(ours(ROOT + "ui." + screen + "..", ROOT + "ui.kit..", ROOT + "feature..", ROOT + "domain..")))
                    .allowEmptyShould(true));
        }
        holds(noClasses().that().resideInAPackage(ROOT + "ui.kit..").should()
                .dependOnClassesThat(are(ours(ROOT + "ui.kit.."))));
    }

    @Test
    void noPackagesFormACycle() {
        holds(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void noNameSaysNothing() {
        holds(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Common)$"));
    }

    @Test
    void staticFieldsAreFinal() {
        holds(fields().that().areStatic().and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                .should().beFinal());
    }

    @Test
    void nothingPrintsOutsideTheCommandLine() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "cli..").and().doNotHaveFullyQualifiedName(ROOT + "Main").should()
                .accessField(System.class, "out"));
        holds(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void threadsAreMadeOnlyByTheKitAndTheStart() {
        holds(noClasses().that().resideOutsideOfPackages(ROOT + "ui.kit..", ROOT + "app..").should()
                .callMethod(Thread.class, "ofVirtual").orShould().callMethod(Thread.class, "ofPlatform")
                .orShould().callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould().callConstructorWhere(DescribedPredicate.describe("they make a thread",
                        call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould().dependOnClassesThat().areAssignableTo(java.util.concurrent.Executor.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.concurrent.Executors.class));
    }

    @Test
    void platformRunLaterStaysInTheKit() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "ui.kit..").should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class));
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        holds(noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class));
    }

    @Test
    void controlsThatNeedSpecialFlagsAreNotUsed() {
        holds(noClasses().should().dependOnClassesThat().haveNameMatching(
                "org\\.controlsfx\\.control\\.(textfield\\.TextFields|spreadsheet\\..*|tableview2\\.filter\\..*)"
                        + "|org\\.controlsfx\\.control\\.table\\.TableFilter|org\\.controlsfx\\.validation\\.ValidationSupport"));
    }
}
