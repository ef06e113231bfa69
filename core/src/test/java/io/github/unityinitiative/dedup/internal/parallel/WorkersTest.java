package io.github.unityinitiative.dedup.internal.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "1, 5000", "3, 0", "3, 1024", "3, 1025", "3, 5000"})
    void eachRecordIsTakenOnceInStretches(int threads, int records) {
        AtomicIntegerArray taken = new AtomicIntegerArray(records);
        Set<Integer> starts = Collections.synchronizedSet(new HashSet<>());
        Workers workers = new Workers(threads);
        workers.share(records, workers.each(() -> (from, end) -> {
            starts.add(from);
            assertThat(end - from).isPositive().isLessThanOrEqualTo(Workers.STRETCH);
            for (int record = from; record < end; record++) {
                taken.incrementAndGet(record);
            }
        }));
        for (int record = 0; record < records; record++) {
            assertThat(taken.get(record)).isOne();
        }
        assertThat(starts).hasSize(Workers.stretches(records)).allMatch(start -> start % Workers.STRETCH == 0);
    }

    @Test
    void partsAreTakenOneByOne() {
        Set<String> taken = Collections.synchronizedSet(new HashSet<>());
        Workers workers = new Workers(2);
        workers.shareSingly(3, workers.each(() -> (from, end) -> taken.add(from + "-" + end)));
        assertThat(taken).containsExactlyInAnyOrder("0-1", "1-2", "2-3");
    }

    @Test
    void thereAreAsManyWorkersAsThreads() {
        assertThat(new Workers(3).each(Object::new)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void severalThreadsWorkAtATime() {
        CountDownLatch both = new CountDownLatch(2);
        Workers workers = new Workers(2);
        workers.shareSingly(2, workers.each(() -> (from, end) -> {
            both.countDown();
            await(both);
        }));
        assertThat(both.getCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void whatFailsIsToldToWhoeverWaits(int threads) {
        Workers workers = new Workers(threads);
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.share(1, workers.each(() -> (from, end) -> {
                    throw new IllegalStateException("broken");
                })));
    }

    @Test
    void theCauseOfAFailureInAnotherThreadIsKept() {
        Workers workers = new Workers(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.share(1, workers.each(() -> (from, end) -> {
                    throw new UnsupportedOperationException("broken");
                })))
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whoeverWaitsMayBeInterrupted() {
        Workers workers = new Workers(2);
        List<Workers.Worker> waiting = workers.each(() -> (from, end) -> await(new CountDownLatch(1)));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> workers.share(1, waiting));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
