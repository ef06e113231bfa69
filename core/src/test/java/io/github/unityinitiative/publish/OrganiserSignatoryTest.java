package io.github.unityinitiative.publish;

import static io.github.unityinitiative.publish.TestSignatories.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrganiserSignatoryTest {

    private static final Signatory FULL = Signatory.builder(SignatoryId.of("s1"), PersonName.of("canary name"))
            .status(SignatoryStatus.PENDING)
            .profession(new Profession("canary profession", ProfessionCategory.AUTHOR))
            .affiliation("canary affiliation")
            .residence(in("basra"))
            .signedOn(LocalDate.of(2014, 6, 18))
            .contact(new Contact("canary@example.org", "canary phone"))
            .visibility(FieldVisibility.hidden())
            .build();

    @Test
    void organisersSeeWhoItIsAndWhereTheSignatureStands() {
        OrganiserSignatory seen = OrganiserSignatory.of(FULL);
        assertThat(seen.id()).isEqualTo(SignatoryId.of("s1"));
        assertThat(seen.status()).isEqualTo(SignatoryStatus.PENDING);
        assertThat(seen.name()).isEqualTo("canary name");
        assertThat(seen.visibility()).contains(FieldVisibility.hidden());
        assertThat(seen.professionCategory()).contains(ProfessionCategory.AUTHOR);
        assertThat(seen.province()).contains(ProvinceId.of("basra"));
    }

    @Test
    void thereIsNoPlaceForContactDaysOrOtherWords() {
        assertThat(Arrays.stream(OrganiserSignatory.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id", "status", "name", "visibilityOrNull", "professionCategoryOrNull", "provinceOrNull");
        assertThat(OrganiserSignatory.of(FULL)).hasToString("OrganiserSignatory[id=s1]");
    }

    @Test
    void whatIsNotStatedIsEmpty() {
        OrganiserSignatory seen = OrganiserSignatory.of(
                Signatory.builder(SignatoryId.of("s2"), PersonName.of("Sara")).build());
        assertThat(seen.visibility()).isEmpty();
        assertThat(seen.professionCategory()).isEmpty();
        assertThat(seen.province()).isEmpty();
    }
}
