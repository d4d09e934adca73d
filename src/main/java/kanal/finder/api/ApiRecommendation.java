package kanal.finder.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import kanal.finder.pages.Sentences;
import kanal.finder.pages.Words;
import kanal.guide.Platform;
import kanal.guide.WaitingTime.Basis;
import kanal.ranking.Estimate;
import kanal.ranking.Recommendation;
import kanal.ranking.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A channel at its place in the order, as the API gives it.
 *
 * @param basis what the chance rests on: nobody's reports yet
 * @param waiting {@code wait} in JSON, which no component of a record may be called
 * @param letter whether a letter can be written for it
 */
record ApiRecommendation(
        int rank,
        String channel,
        String name,
        boolean duty,
        double index,
        BigDecimal chance,
        String basis,
        @JsonProperty("wait") Waiting waiting,
        int reports,
        List<ApiReason> reasons,
        List<ApiAddress> addresses,
        List<String> steps,
        boolean letter) {
    /** The wait for a useful answer: its 10th, 50th and 90th percentile. */
    record Waiting(BigDecimal lowHours, BigDecimal medianHours, BigDecimal highHours, Basis basis) {
        static Waiting of(Estimate estimate) {
            return new Waiting(
                    ApiFigures.hours(estimate.lowHours()),
                    ApiFigures.hours(estimate.medianHours()),
                    ApiFigures.hours(estimate.highHours()),
                    estimate.basis());
        }
    }

    static ApiRecommendation of(Recommendation place, Situation situation, Words words) {
        Sentences sentences = new Sentences(words);
        return new ApiRecommendation(
                place.rank(),
                place.channel().code().value(),
                words.plain(place.channel().title(situation.problem())),
                place.duty(),
                place.index(),
                ApiFigures.chance(place.estimate().chance()),
                "PRIOR",
                Waiting.of(place.estimate()),
                0,
                place.reasons().stream()
                        .map(why -> new ApiReason(why.code().name(), sentences.reason(why, place, situation)))
                        .toList(),
                place.addresses().stream()
                        .map(address -> ApiAddress.of(address, words))
                        .toList(),
                steps(place, situation, words),
                words.provider()
                        .letter(place.channel().code(), situation.problem())
                        .isPresent());
    }

    private static List<String> steps(Recommendation place, Situation situation, Words words) {
        @Nullable Platform platform = situation.platform();
        return words.steps(place.channel().steps(place.address(), situation.problem()), platform).stream()
                .map(step -> words.onlyOn(step, platform) + words.plain(step.text()))
                .toList();
    }
}
