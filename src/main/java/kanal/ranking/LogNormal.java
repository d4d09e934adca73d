package kanal.ranking;

/**
 * A waiting time in hours whose logarithm is normally distributed.
 *
 * @param mu the mean of its natural logarithm
 * @param sigma the standard deviation of its natural logarithm, above 0
 */
record LogNormal(double mu, double sigma) {
    /** The 90th percentile of the standard normal distribution; the 10th is its negative. */
    private static final double Z90 = 1.2815515655446004;

    /** Positive nodes and their weights of Gauss–Legendre quadrature with 20 nodes: Abramowitz and Stegun, table 25.4. */
    private static final double[] NODES = {
        0.07652652113349734, 0.22778585114164507, 0.37370608871541955, 0.5108670019508271, 0.636053680726515,
        0.7463319064601508, 0.8391169718222188, 0.912234428251326, 0.9639719272779138, 0.993128599185095
    };

    private static final double[] WEIGHTS = {
        0.15275338713072628, 0.14917298647260424, 0.1420961093183824, 0.1316886384491769, 0.1181945319615186,
        0.1019301198172407, 0.08327674157670471, 0.06267204833410879, 0.040601429800386446, 0.017614007139150893
    };

    /** Less than 1e-15 of a normal distribution lies beyond so many standard deviations. */
    private static final int REACH = 8;

    LogNormal {
        if (!(sigma > 0) || Double.isInfinite(sigma) || !Double.isFinite(mu)) {
            throw new IllegalArgumentException("Not a log-normal waiting time: mu " + mu + ", sigma " + sigma);
        }
    }

    /** The distribution whose 10th and 90th percentile have these natural logarithms (of hours). */
    static LogNormal between(double logLow, double logHigh) {
        return new LogNormal((logLow + logHigh) / 2, (logHigh - logLow) / (2 * Z90));
    }

    /** The 10th percentile, in hours. */
    double low() {
        return StrictMath.exp(mu - Z90 * sigma);
    }

    /** The median, in hours. */
    double median() {
        return StrictMath.exp(mu);
    }

    /** The 90th percentile, in hours. */
    double high() {
        return StrictMath.exp(mu + Z90 * sigma);
    }

    /** P(T ≤ hours), 0 to 1. */
    double chanceWithin(double hours) {
        return StrictMath.min(1, shrunkWithin(hours, 0));
    }

    /**
     * E[e^(−r·T); T ≤ hours]: what an answer is worth that comes within the hours, when value shrinks while waiting.
     *
     * <p>The integral of e^(−r·e^(mu + sigma·z))·φ(z) over the normal variable z, Gauss–Legendre in panels one standard
     * deviation wide, from the end of the window down. Relative error below 1e-9 for r·hours up to 4, as in the rule.
     *
     * @param hours the window, above 0
     * @param rate r, per hour, from 0
     */
    double shrunkWithin(double hours, double rate) {
        double end = StrictMath.min((StrictMath.log(hours) - mu) / sigma, REACH);
        int panels = REACH + (int) StrictMath.ceil(StrictMath.max(end, 0));
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = end - panel - 0.5;
            for (int node = 0; node < NODES.length; node++) {
                double step = NODES[node] / 2;
                sum += WEIGHTS[node] * (shrunkDensity(middle - step, rate) + shrunkDensity(middle + step, rate));
            }
        }
        return sum / 2;
    }

    private double shrunkDensity(double z, double rate) {
        double shrinking = rate == 0 ? 0 : rate * StrictMath.exp(mu + sigma * z);
        return StrictMath.exp(-shrinking - z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
