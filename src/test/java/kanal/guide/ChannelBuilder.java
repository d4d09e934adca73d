package kanal.guide;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.WaitingTime.Basis;

/** Builds a channel for tests: see {@link Guides#channel}. */
public final class ChannelBuilder {
    private final ChannelCode code;
    private final List<WaitingTime> waits = new ArrayList<>();
    private final List<Fit> fits = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private String authority;
    private boolean immediate;
    private List<LocalText> tips = List.of();
    private List<Step> steps = List.of();
    private LocalText stopped;
    private LocalText retired;
    private ChannelCode instead;

    ChannelBuilder(String code) {
        this.code = new ChannelCode(code);
    }

    /** Of somebody beside the provider. */
    public ChannelBuilder of(String authority) {
        this.authority = authority;
        return this;
    }

    public ChannelBuilder immediate() {
        this.immediate = true;
        return this;
    }

    public ChannelBuilder waits(int lowHours, int highHours, Basis basis) {
        this.waits.add(Guides.waiting(lowHours, highHours, basis));
        return this;
    }

    /** With waiting times for this problem only, where some are given. */
    public ChannelBuilder suits(String problem, Suitability suitability, WaitingTime... waits) {
        this.fits.add(new Fit(new ProblemCode(problem), suitability, null, false, List.of(waits)));
        return this;
    }

    /** In any case, today, beside the others. */
    public ChannelBuilder isDutyFor(String problem, Suitability suitability) {
        this.fits.add(new Fit(new ProblemCode(problem), suitability, null, true, List.of()));
        return this;
    }

    /** Instead of the one address that everybody is offered. */
    public ChannelBuilder at(AddressBuilder... addresses) {
        for (AddressBuilder address : addresses) {
            this.addresses.add(address.build());
        }
        return this;
    }

    public ChannelBuilder tips(LocalText... tips) {
        this.tips = List.of(tips);
        return this;
    }

    public ChannelBuilder steps(Step... steps) {
        this.steps = List.of(steps);
        return this;
    }

    public ChannelBuilder stopped() {
        this.stopped = Guides.text("Closed for now");
        return this;
    }

    public ChannelBuilder retired() {
        this.retired = Guides.text("No longer in use");
        return this;
    }

    public ChannelBuilder retired(String instead) {
        return retired().instead(instead);
    }

    ChannelBuilder instead(String channel) {
        this.instead = new ChannelCode(channel);
        return this;
    }

    public Channel build() {
        return new Channel(
                code,
                Guides.text("Channel " + code),
                Guides.text("What " + code + " is for"),
                authority,
                immediate,
                List.of(),
                List.of(),
                tips,
                waits,
                fits,
                steps,
                addresses.isEmpty() ? List.of(Guides.address(code + "-address").build()) : addresses,
                stopped,
                retired,
                instead);
    }
}
