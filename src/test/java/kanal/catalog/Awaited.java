package kanal.catalog;

import java.time.Duration;

/** What comes true in the background. */
final class Awaited {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Awaited() {}

    static void that(Runnable assertion) {
        that(LONGEST, assertion);
    }

    /** How long it took until that was so. */
    static Duration that(Duration longest, Runnable assertion) {
        long start = System.nanoTime();
        while (true) {
            try {
                assertion.run();
                return Duration.ofNanos(System.nanoTime() - start);
            } catch (AssertionError notYet) {
                if (System.nanoTime() - start > longest.toNanos()) {
                    throw notYet;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
