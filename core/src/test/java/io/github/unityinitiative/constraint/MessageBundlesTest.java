package io.github.unityinitiative.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.NameSpelling;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*\\}");

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes =
                NameSpelling.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static TreeSet<String> parameters(String message) {
        TreeSet<String> found = new TreeSet<>();
        PARAMETER.matcher(message).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ar", "_ckb", "_kmr", "_tr"})
    void everyLanguageHasTheSameKeysAndParameters(String suffix) throws IOException {
        Properties root = bundle("");
        Properties translated = bundle(suffix);
        assertThat(translated.stringPropertyNames()).isEqualTo(root.stringPropertyNames());
        root.stringPropertyNames()
                .forEach(key -> assertThat(parameters(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(root.getProperty(key))));
    }

    @Test
    void noMessageShowsTheRefusedValueOrAnExpression() throws IOException {
        for (String suffix : new String[] {"", "_en", "_ar", "_ckb", "_kmr", "_tr"}) {
            assertThat(bundle(suffix).values())
                    .noneMatch(message -> message.toString().matches(".*(validatedValue|[$]).*"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,Must contain at least one letter.",
        "ar,يجب أن يحتوي على حرف واحد على الأقل.",
        "ar-IQ,يجب أن يحتوي على حرف واحد على الأقل.",
        "ckb,دەبێت لانیکەم پیتێکی تێدا بێت.",
        "kmr,Divê herî kêm tîpek tê de hebe.",
        "tr,En az bir harf içermelidir."
    })
    void anApplicationsOwnValidatorSpeaksTheLanguage(String tag, String message) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar"));
            Validator validator = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.forLanguageTag(tag), false))
                    .buildValidatorFactory()
                    .getValidator();
            assertThat(validator.validate(NameSpelling.of("17")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo(message));
        } finally {
            Locale.setDefault(before);
        }
    }
}
