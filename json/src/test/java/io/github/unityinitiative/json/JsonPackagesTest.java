package io.github.unityinitiative.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the packages inside this module stand to each other. */
@AnalyzeClasses(packages = "io.github.unityinitiative.json", importOptions = ImportOption.DoNotIncludeTests.class)
class JsonPackagesTest {

    private static final String ROOT = "io.github.unityinitiative.json";

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_INSIDE_NEEDS_WHAT_STANDS_ON_TOP = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".internal..", ROOT + ".input", ROOT + ".digest", ROOT + ".file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".interop");

    @ArchTest
    static final ArchRule INPUT_IS_KNOWN_BY_ALL_AND_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".input", ROOT + ".file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".internal..", ROOT + ".digest");
}
