package io.github.unityinitiative.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.Grade;
import io.github.unityinitiative.examples.spring.SigningAnswer.Accepted;
import io.github.unityinitiative.examples.spring.SigningAnswer.Refused;
import io.github.unityinitiative.signatory.Visibility;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SigningDeskTest {

    private AnnotationConfigApplicationContext application;
    private SigningDesk desk;

    @BeforeEach
    void start() {
        application = new AnnotationConfigApplicationContext(SigningConfiguration.class);
        desk = application.getBean(SigningDesk.class);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private static SignatureForm form(String name, String email, String language) {
        return new SignatureForm(name, "Erbil", email, language, Visibility.FULL);
    }

    @Test
    void aSignatureIsTaken() {
        assertThat(desk.sign(form("شێرکۆ حەسەن زێباری", "sherko@example.org", "ckb")))
                .isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @CsvSource({"en, Must be an e-mail address.", "ckb, دەبێت ناونیشانی ئیمەیڵ بێت."})
    void whatIsWrongIsToldInTheLanguageOfThePage(String language, String message) {
        SigningAnswer answer = desk.sign(form("شێرکۆ حەسەن زێباری", "sherko at example", language));

        assertThat(((Refused) answer).problems()).singleElement().asString().contains(message);
        assertThat(answer.toString()).doesNotContain("sherko");
    }

    @Test
    void whoSignsAgainGetsTheSameAnswerAndOnlyTheOrganiserIsTold() {
        SigningAnswer first = desk.sign(form("Şêrko Hesen Zêbarî", "sherko@example.org", "kmr"));
        SigningAnswer second = desk.sign(form("شێرکۆ حەسەن زێباری", "sherko@example.org", "ckb"));

        assertThat(second).isEqualTo(first);
        assertThat(application.getBean(ReviewQueue.class).pairs())
                .singleElement()
                .matches(pair -> pair.grade() != Grade.DIFFERENT);
    }

    @Test
    void twoWhoSignAtOnceMeet() {
        List<SigningAnswer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> desk.sign(form("Ghassan Qutayba al-Rawanduzi", "g@example.org", "en")))
                .toList();

        assertThat(answers).containsOnly(new Accepted());
        assertThat(application.getBean(ReviewQueue.class).pairs().stream()
                        .map(pair -> pair.pair())
                        .collect(Collectors.toSet()))
                .hasSize(8 * 7 / 2);
    }
}
