package io.github.unityinitiative.json.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-06-17",
                " 2014-06-17 ",
                "٢٠١٤-٠٦-١٧",
                "۲۰۱۴-۰۶-۱۷",
                "2014-06-17T10:00:00Z",
                "2014-06-17 10:00",
                "2014-06-17T23:59:59+03:00"
            })
    void aDayIsReadAsWritten(String text) {
        assertThat(IsoDay.parse(text)).contains(LocalDate.of(2014, 6, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2014",
                "2014-6-17",
                "2014/06/17",
                "2014-06/17",
                "17-06-2014",
                "2014-06-17x",
                "2014-06-17-03",
                "0000-06-17",
                "2014-00-17",
                "2014-13-17",
                "2014-06-00",
                "2014-06-31",
                "2014-02-29",
                "abcd-06-17",
                "2014-ab-17",
                "2014-06-ab"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(IsoDay.parse(text)).isEmpty();
    }

    @Property
    void everyDayComesBack(@ForAll LocalDate day) {
        boolean four = day.getYear() > 0 && day.getYear() <= 9999;
        assertThat(IsoDay.parse(day.toString()).filter(day::equals).isPresent()).isEqualTo(four);
    }
}
