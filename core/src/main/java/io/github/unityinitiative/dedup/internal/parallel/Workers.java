package io.github.unityinitiative.dedup.internal.parallel;

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
public final class Workers {

    public static final int STRETCH = 1024;

    private final int threads;

    public Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Has each worker take stretches until none is left, and waits for all.
     *
     * @throws CancellationException if the waiting thread is interrupted, which leaves its interrupt status set
     */
    public void share(int records, List<? extends Worker> workers) {
        share(records, STRETCH, workers);
    }

    /** Has each worker take one after another until none is left, and waits for all. */
    public void shareSingly(int count, List<? extends Worker> workers) {
        share(count, 1, workers);
    }

    private void share(int count, int stretch, List<? extends Worker> workers) {
        AtomicInteger next = new AtomicInteger();
        List<Runnable> tasks = workers.stream()
                .<Runnable>map(worker -> () -> takeAll(count, stretch, next, worker))
                .toList();
        if (tasks.size() == 1) {
            tasks.get(0).run();
        } else {
            runAll(tasks);
        }
    }

    /** How many stretches there are of so many records. */
    public static int stretches(int records) {
        return (records + STRETCH - 1) / STRETCH;
    }

    private static void takeAll(int count, int stretch, AtomicInteger next, Worker worker) {
        for (int from = next.getAndAdd(stretch); from < count; from = next.getAndAdd(stretch)) {
            worker.take(from, Math.min(count, from + stretch));
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
    public <W> List<W> each(Supplier<W> worker) {
        return IntStream.range(0, threads).mapToObj(number -> worker.get()).toList();
    }

    /** Works on one stretch after another, in one thread. */
    public interface Worker {
        void take(int from, int end);
    }
}
