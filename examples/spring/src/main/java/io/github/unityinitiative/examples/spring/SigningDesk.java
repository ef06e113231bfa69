package io.github.unityinitiative.examples.spring;

import io.github.unityinitiative.dedup.DuplicateIndex;
import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.validation.InitiativeValidator;
import io.github.unityinitiative.validation.Severity;
import io.github.unityinitiative.validation.Violation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes signatures one by one, as they arrive. Thread-safe. */
public final class SigningDesk {

    private final InitiativeValidator validator;
    private final DuplicateIndex index;
    private final ReviewQueue queue;
    private final Clock clock;
    private final Languages languages = Languages.standard();
    private final Provinces provinces = Provinces.iraq();
    private final SecureRandom random = new SecureRandom();

    /**
     * Creates a desk.
     *
     * @param validator checks signatures
     * @param index those that were taken
     * @param queue where pairs go that may be by one person
     * @param clock what day it is
     */
    public SigningDesk(InitiativeValidator validator, DuplicateIndex index, ReviewQueue queue, Clock clock) {
        this.validator = validator;
        this.index = index;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Takes a signature, or says what is wrong with it. The answer is the same whether or not somebody like the signer
     * signed before; only the organiser's queue tells.
     *
     * @param form what the signer filled in
     * @return the answer
     */
    public SigningAnswer sign(SignatureForm form) {
        Signatory signatory = signatory(form);
        List<Violation> errors = validator.validate(signatory).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            ReportRenderer words =
                    ReportRenderer.builder(languages.get(form.language())).build();
            return new SigningAnswer.Refused(
                    errors.stream().map(words::violation).toList());
        }
        // Added before it is asked about: of two that arrive at once, one at least meets the other.
        index.add(signatory);
        queue.add(index.find(signatory));
        return new SigningAnswer.Accepted();
    }

    private Signatory signatory(SignatureForm form) {
        return Signatory.builder(SignatoryId.random(random), PersonName.of(form.name()))
                .residence(residence(form.province()))
                .contact(new Contact(form.email().isEmpty() ? null : form.email(), null))
                .language(LanguageTag.parse(form.language()))
                .signedOn(LocalDate.now(clock))
                .visibility(FieldVisibility.all(form.visibility()))
                .build();
    }

    private Residence residence(String province) {
        if (province.isEmpty()) {
            return Residence.unstated();
        }
        var known = provinces.find(province).map(found -> found.id()).orElse(null);
        return new Residence(new StatedProvince(province, known), null, null);
    }
}
