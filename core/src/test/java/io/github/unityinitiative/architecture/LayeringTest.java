package io.github.unityinitiative.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.unityinitiative", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final String ROOT = "io.github.unityinitiative.";

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy(ROOT + "text..")
            .layer("name")
            .definedBy(ROOT + "name..")
            .layer("extension")
            .definedBy(ROOT + "extension..")
            .layer("constraint")
            .definedBy(ROOT + "constraint..")
            .layer("province")
            .definedBy(ROOT + "province..")
            .layer("document")
            .definedBy(ROOT + "document..")
            .layer("signatory")
            .definedBy(ROOT + "signatory..")
            .layer("validation")
            .definedBy(ROOT + "validation..")
            .layer("dedup")
            .definedBy(ROOT + "dedup..")
            .layer("privacy")
            .definedBy(ROOT + "privacy..")
            .layer("publish")
            .definedBy(ROOT + "publish..")
            .whereLayer("publish")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("privacy")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("dedup")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("dedup", "publish")
            .whereLayer("signatory")
            .mayOnlyBeAccessedByLayers("validation", "dedup", "privacy", "publish")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("signatory", "validation", "dedup", "privacy", "publish")
            .whereLayer("province")
            .mayOnlyBeAccessedByLayers("document", "signatory", "validation", "dedup", "privacy", "publish")
            .whereLayer("name")
            .mayOnlyBeAccessedByLayers("signatory", "validation", "dedup", "privacy", "publish");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("io.github.unityinitiative.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DEDUPLICATION_IS_BUILT_ON_BLOCKS_AND_BLOCKS_ON_RECORDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("collection")
            .definedBy(ROOT + "dedup.internal.collection")
            .layer("record")
            .definedBy(ROOT + "dedup.internal.record")
            .layer("blocking")
            .definedBy(ROOT + "dedup.internal.blocking")
            .layer("who is who")
            .definedBy(ROOT + "dedup")
            .whereLayer("who is who")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("blocking")
            .mayOnlyBeAccessedByLayers("who is who")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("blocking", "who is who");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
