package io.github.unityinitiative.dedup;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Shares a range of records out among threads, a stretch at a time. */
final class Workers {

    private static final int STRETCH = 1024;

    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Has each worker take stretches until none is left, and waits for all.
     *
     * @throws CancellationException if the waiting thread is interrupted, which leaves its interrupt status set
     */
    void share(int records, List<? extends Worker> workers) {
        AtomicInteger next = new AtomicInteger();
        List<Runnable> tasks = workers.stream()
                .<Runnable>map(worker -> () -> takeAll(records, next, worker))
                .toList();
        if (tasks.size() == 1) {
            tasks.get(0).run();
        } else {
            runAll(tasks);
        }
    }

    private static void takeAll(int records, AtomicInteger next, Worker worker) {
        for (int from = next.getAndAdd(STRETCH); from < records; from = next.getAndAdd(STRETCH)) {
            worker.take(from, Math.min(records, from + STRETCH));
        }
    }

    private void runAll(List<Runnable> tasks) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> running =
                    tasks.stream().map(executor::submit).toList();
            for (Future<?> task : running) {
                task.get();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("comparison failed", failure.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** As many as there are threads. */
    <W> List<W> each(Supplier<W> worker) {
        return IntStream.range(0, threads).mapToObj(number -> worker.get()).toList();
    }

    /** Works on one stretch after another, in one thread. */
    interface Worker {
        void take(int from, int end);
    }
}
