package io.github.unityinitiative.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IdSetProperties {

    @Property(tries = 200)
    void behavesLikeASet(@ForAll @Size(max = 300) List<@StringLength(max = 2) String> ids) {
        IdSet set = new IdSet();
        Set<String> oracle = new HashSet<>();
        ids.forEach(id -> assertThat(set.add(id)).isEqualTo(oracle.add(id)));
    }

    @Test
    void keepsEveryIdWhileItGrows() {
        IdSet set = new IdSet();
        for (int number = 0; number < 20_000; number++) {
            assertThat(set.add("id" + number)).isTrue();
        }
        for (int number = 0; number < 20_000; number++) {
            assertThat(set.add("id" + number)).isFalse();
        }
    }
}
