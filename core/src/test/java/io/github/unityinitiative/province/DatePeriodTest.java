package io.github.unityinitiative.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePeriodTest {

    private static final LocalDate DAY = LocalDate.of(2014, 10, 30);

    @Test
    void firstDayIsInAndDayAfterIsOut() {
        DatePeriod week = new DatePeriod(DAY, DAY.plusDays(7));
        assertThat(week.contains(DAY.minusDays(1))).isFalse();
        assertThat(week.contains(DAY)).isTrue();
        assertThat(week.contains(DAY.plusDays(6))).isTrue();
        assertThat(week.contains(DAY.plusDays(7))).isFalse();
    }

    @Test
    void openEndsContainEverything() {
        assertThat(DatePeriod.always().contains(LocalDate.MIN)).isTrue();
        assertThat(DatePeriod.always().contains(LocalDate.MAX)).isTrue();
        assertThat(DatePeriod.since(DAY).contains(LocalDate.MAX)).isTrue();
        assertThat(DatePeriod.since(DAY).until()).isEmpty();
        assertThat(DatePeriod.since(DAY).from()).contains(DAY);
    }

    @Test
    void emptyPeriodIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DatePeriod(DAY, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatePeriod(DAY, DAY.minusDays(1)));
    }

    @Test
    void aPeriodKnowsItsEnds() {
        assertThat(new DatePeriod(DAY, DAY.plusDays(7)).until()).contains(DAY.plusDays(7));
        assertThat(DatePeriod.always().from()).isEmpty();
    }
}
