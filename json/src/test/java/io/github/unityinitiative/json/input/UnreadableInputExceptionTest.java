package io.github.unityinitiative.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnreadableInputExceptionTest {

    @Test
    void itNamesTheReasonAndTheLineIfThereIsOne() {
        IOException cause = new IOException();
        UnreadableInputException atLine = new UnreadableInputException(Reason.NOT_UTF8, 7, cause);
        assertThat(atLine).hasMessage("NOT_UTF8 at line 7").hasCause(cause);
        assertThat(atLine.line()).hasValue(7);
        assertThat(atLine.pointer()).isEmpty();
        UnreadableInputException somewhere = new UnreadableInputException(Reason.READ_FAILED);
        assertThat(somewhere).hasMessage("READ_FAILED").hasNoCause();
        assertThat(somewhere.line()).isEmpty();
    }

    @Test
    void aMemberOfTheLetterIsNamedByItsPointer() {
        UnreadableInputException invalid = UnreadableInputException.invalidDocument("/demands/0/text");
        assertThat(invalid).hasMessage("INVALID_DOCUMENT at /demands/0/text");
        assertThat(invalid.reason()).isEqualTo(Reason.INVALID_DOCUMENT);
        assertThat(invalid.pointer()).contains("/demands/0/text");
        assertThat(invalid.line()).isEmpty();
    }
}
