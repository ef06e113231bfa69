package io.github.unityinitiative.json.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossReportTest {

    @Test
    void onlyAReportOfNothingIsLossless() {
        assertThat(new LossReport(List.of()).isLossless()).isTrue();
        assertThat(new LossReport(List.of(new Loss("fax", Loss.Kind.DROPPED, 1))).isLossless())
                .isFalse();
    }
}
