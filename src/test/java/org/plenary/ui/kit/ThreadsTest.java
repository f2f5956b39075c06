package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test's own thread stands for the UI thread: what is to run there waits in a queue. */
class ThreadsTest {

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Threads threads = new Threads(ui::add, unexpected::add);
    private final List<Object> told = new ArrayList<>();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void writesRunInTheOrderTheyWereAskedFor() throws InterruptedException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            threads.write(() -> order.add(number), told::add);
        }
        turn(20);
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    }

    @Test
    void aReadDoesNotWaitForAWrite() throws InterruptedException {
        CountDownLatch readDone = new CountDownLatch(1);
        threads.write(() -> readDone.await(20, TimeUnit.SECONDS), told::add);
        threads.read(() -> "read", result -> {
            told.add(result);
            readDone.countDown();
        });
        turn(2);
        assertThat(told).containsExactly("read", true);
    }

    @Test
    void aReadAskedForAfterTheCloseIsLeftAsideAndAWriteIsNot() {
        threads.close();
        threads.read(() -> "read", told::add);
        assertThatThrownBy(() -> threads.write(() -> "written", told::add)).isInstanceOf(RejectedExecutionException.class);
        assertThat(ui).isEmpty();
    }

    @Test
    void theResultArrivesOnTheUiThreadAndTheWorkDoesNotRunThere() throws InterruptedException {
        threads.read(Thread::currentThread, thread -> told.addAll(List.of(thread == Thread.currentThread(), "here")));
        turn(1);
        assertThat(told).containsExactly(false, "here");
    }

    @Test
    void whatRunsIsCountedUntilItsEndIsTold() throws InterruptedException {
        threads.write(() -> 1, told::add);
        threads.read(() -> 2, told::add);
        assertThat(threads.running().get()).isEqualTo(2);
        turn(2);
        assertThat(threads.running().get()).isZero();
    }

    @Test
    void aFailureGoesToTheOneWhoAskedElseToTheCatcher() throws InterruptedException {
        IllegalStateException asked = new IllegalStateException("asked");
        IllegalStateException nobody = new IllegalStateException("nobody");
        threads.write(() -> { throw asked; }, told::add, told::add);
        threads.write(() -> { throw nobody; }, told::add);
        turn(2);
        assertThat(told).containsExactly(asked);
        assertThat(unexpected).containsExactly(nobody);
    }

    @Test
    void cancelledWorkSeesItAndNobodyIsTold() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<Boolean> seen = new ArrayList<>();
        Running running = threads.start(Background.Lane.READ, progress -> {
            started.countDown();
            cancelled.await(20, TimeUnit.SECONDS);
            seen.add(progress.isCancelled());
            progress.stopIfCancelled();
            return "never";
        }, told::add, told::add, told::add);
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        running.cancel();
        cancelled.countDown();
        turn(1);
        assertThat(seen).containsExactly(true);
        assertThat(told).isEmpty();
        assertThat(threads.running().get()).isZero();
    }

    @Test
    void workCancelledBeforeItsTurnIsNeverDone() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        threads.write(() -> first.await(20, TimeUnit.SECONDS), result -> { });
        threads.write(() -> told.add("written"), told::add).cancel();
        first.countDown();
        turn(2);
        assertThat(told).isEmpty();
    }

    @Test
    void onlyTheNewestStepIsShownWhenStepsComeFast() throws InterruptedException {
        threads.start(Background.Lane.WRITE, progress -> {
            progress.at(new Step(0.1, "first"));
            progress.at(new Step(0.9, "last"));
            return "done";
        }, told::add, told::add, told::add);
        threads.close();
        turn(2);
        assertThat(told).containsExactly(new Step(0.9, "last"), "done");
    }

    @Test
    void closingWaitsForTheWrites() {
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            threads.write(() -> written.add(number), told::add);
        }
        threads.close();
        assertThat(written).hasSize(50);
    }

    private void turn(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Runnable next = ui.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("something comes back to the UI thread").isNotNull();
            next.run();
        }
    }
}
