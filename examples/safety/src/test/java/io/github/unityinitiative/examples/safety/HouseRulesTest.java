package io.github.unityinitiative.examples.safety;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ObjectInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** What no class of the three libraries does, whoever writes it. */
@AnalyzeClasses(packages = "io.github.unityinitiative", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule NO_POLYMORPHIC_TYPING = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.databind.jsontype.."))
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("JsonTypeInfo")
            .orShould()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "activates default typing", call -> call.getName().startsWith("activateDefaultTyping")));

    @ArchTest
    static final ArchRule NO_FIELD_OF_ANY_TYPE_IN_THE_MODEL = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "io.github.unityinitiative.document..",
                    "io.github.unityinitiative.extension..",
                    "io.github.unityinitiative.signatory..",
                    "io.github.unityinitiative.publish..")
            .and()
            .areNotStatic()
            .should()
            .haveRawType(Object.class);

    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule NO_NETWORK_NO_PROCESSES_NO_SCRIPTS = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net.http..", "java.rmi..", "javax.script..", "javax.naming.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.InetAddress")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Runtime.class);

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED_OR_LOGGED = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging.."))
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_MACHINE = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    /** The digest refuses characters that Unicode 13 does not assign before it normalises; the others make keys only. */
    @ArchTest
    static final ArchRule NORMALISATION_IN_THREE_PLACES_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.unityinitiative.text..", "io.github.unityinitiative.name..")
            .and()
            .doNotHaveSimpleName("DigestText")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Normalizer.class);

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule RENDERERS_KNOW_NOBODY_PRIVATE = noClasses()
            .that()
            .resideInAPackage("io.github.unityinitiative.i18n..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Signatory.class, Contact.class);

    @ArchTest
    static final ArchRule ONLY_THE_PUBLISHER_PUBLISHES = methods()
            .that()
            .haveRawReturnType(PublishedInitiative.class)
            .should()
            .beDeclaredIn(io.github.unityinitiative.publish.Publisher.class);

    @ArchTest
    static final ArchRule PUBLIC_TYPES_HAVE_NO_PLACE_FOR_WHAT_IS_PRIVATE = noClasses()
            .that()
            .haveSimpleNameStartingWith("Public")
            .and()
            .areRecords()
            .and()
            .doNotHaveSimpleName("PublicationPolicy")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Signatory")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("SignatoryId")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("Contact")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("Extensions");
}
