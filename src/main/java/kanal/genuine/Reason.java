package kanal.genuine;

import static kanal.genuine.Judgement.GENUINE;
import static kanal.genuine.Judgement.NOT_GENUINE;
import static kanal.genuine.Judgement.UNCONFIRMED;

import java.util.Arrays;
import java.util.function.Predicate;
import kanal.genuine.Likeness.Degree;
import kanal.guide.Coded;
import kanal.guide.Grade;

/**
 * Why a contact is judged as it is: the policy, top to bottom, the first that applies being the reason that is shown. The
 * name is the reason's code.
 *
 * <p>First comes what no genuine address ever looks like, whatever it says; then what the guide knows; then, for what
 * nobody's data vouches for, the trick by which it might be believed. Whatever is left is foreign.
 */
public enum Reason implements Coded {
    /** Characters that make letters run the other way, so that another address is seen than is meant. */
    TURNED_TEXT(NOT_GENUINE),
    /** Characters within it that nobody sees. */
    INVISIBLE_CHARACTERS(NOT_GENUINE),
    /** A script, a file or an app's own command in place of a page. */
    UNUSUAL_LINK(NOT_GENUINE),
    /** A name before an at sign, which is not where the link leads. */
    NAME_BEFORE_AT(NOT_GENUINE),
    /** An e-mail address with more than one at sign. */
    SEVERAL_ATS(NOT_GENUINE),
    /** The sender's name shows another address than the one behind it. */
    MISLEADING_SENDER(NOT_GENUINE),
    /** A backslash, which some programs read as a slash and others do not. */
    BACKSLASH(NOT_GENUINE),
    /** Percent signs for what needs none. */
    ENCODED(NOT_GENUINE),
    /** A number in place of a name. */
    NUMERIC_HOST(NOT_GENUINE),
    /** A port, which no genuine address has. */
    PORT(NOT_GENUINE),
    /** A dot at the end of the host. */
    TRAILING_DOT(NOT_GENUINE),
    /** Slashes, dots or other signs where links have none. */
    BROKEN_LINK(NOT_GENUINE),
    /** Wide, mathematical or circled letters. */
    UNUSUAL_FORMS(NOT_GENUINE),
    /** A name in the encoding of other alphabets, {@code xn--}. */
    PUNYCODE(NOT_GENUINE),
    /** Letters of several scripts in one name. */
    MIXED_SCRIPTS(NOT_GENUINE),
    /** Letters beyond the ordinary alphabet, which can be drawn like those of it. */
    LOOKALIKE_LETTERS(NOT_GENUINE),
    /** A well-known site that brings people to whatever the link says. */
    REDIRECTOR(NOT_GENUINE, Examination::isRedirector),
    /** A short link, which hides its target. */
    SHORT_LINK(NOT_GENUINE, Examination::isShortLink),
    /** Another link within the link. */
    CARRIES_ANOTHER_LINK(NOT_GENUINE),

    /** A keeper closed it for now, with a message. */
    STOPPED(UNCONFIRMED, Examination::isStopped),
    /** In the guide, and once in use; no longer named. */
    RETIRED(UNCONFIRMED, it -> it.isListed(Grade.RETIRED)),
    /** In the guide, and the evidence speaks against it. */
    CONTRADICTED(UNCONFIRMED, it -> it.isListed(Grade.CONTRADICTED)),
    /** In the guide, only seen in use: nobody could confirm that it is answered. */
    UNPROVEN(UNCONFIRMED, it -> it.isListed(Grade.D)),
    /** The target is right, but something invisible was pasted beside it: type it by hand. */
    INVISIBLE_AROUND(UNCONFIRMED, Examination::isListedOrOwn),
    /** An address of the guide with grade A to C. */
    LISTED(GENUINE, Examination::isListed),
    /** The host is genuine; behind the link is a chat with whoever has that number. */
    LEADS_TO_A_NUMBER(NOT_GENUINE, Examination::leadsToANumber),
    /** The host is genuine; behind the link is whatever anybody put there: a group, a channel, a code. */
    LEADS_TO_ANYBODY(NOT_GENUINE, Examination::leadsToAnybody),
    /** A page in a place that is the provider's own. */
    OWN_PLACE(GENUINE, Examination::isInOwnPlace),
    /** A mailbox on the provider's domain that no source names. */
    OWN_DOMAIN_MAILBOX(UNCONFIRMED, it -> it.isOnOwnDomain() && it.contact() instanceof Mailbox),
    /** A page on the provider's domain that no source names. */
    OWN_DOMAIN_PAGE(UNCONFIRMED, Examination::isOnOwnDomain),

    /** Anybody gets a mailbox there. */
    FREE_MAIL(NOT_GENUINE, Examination::isFreeMail),
    /** No provider of the guide has this number. */
    PHONE_NUMBER(NOT_GENUINE, it -> it.contact() instanceof Telephone),
    /** The provider's name only as a part of somebody else's domain: what counts stands at the end. */
    NAME_AS_SUBDOMAIN(NOT_GENUINE, it -> it.looks().namesAsSubdomain()),
    /** The provider's name with another ending than its own. */
    WRONG_ENDING(NOT_GENUINE, it -> it.looks().ownerIs(Degree.SAME)),
    /** The provider's name with other words, hyphens or letters around it. */
    NAME_WITH_ADDITIONS(
            NOT_GENUINE, it -> it.looks().ownerIs(Degree.PART) || it.looks().ownerIs(Degree.INSIDE)),
    /** Nearly the provider's name: letters missing, doubled or in another order. */
    MISSPELT_NAME(NOT_GENUINE, it -> it.looks().ownerIs(Degree.CLOSE)),
    /** The provider's name, but an account on a network where no source knows one of it. */
    ACCOUNT_ELSEWHERE(NOT_GENUINE, it -> it.looks().accountIs(Degree.SAME)),
    /** An account with the provider's name, or nearly, and something more. */
    ACCOUNT_WITH_ADDITIONS(NOT_GENUINE, it -> it.looks().accountResembles()),
    /** The provider's name before the at sign, or in the path: where anybody can write it. */
    NAME_ELSEWHERE(NOT_GENUINE, it -> it.looks().namesElsewhere()),
    /** An account that is not the provider's. */
    FOREIGN_ACCOUNT(NOT_GENUINE, it -> it.looks().isAccount()),
    /** A mailbox or site that belongs to none of the providers. */
    FOREIGN(NOT_GENUINE, it -> true),

    /** What was pasted is longer than what is read, or has more contacts: nobody judged the rest. */
    NOT_ALL_READ(UNCONFIRMED),
    /** There is no contact in it. */
    NOTHING_FOUND(UNCONFIRMED);

    private final Judgement judgement;

    /** Every one of them is a question without a state of its own. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Examination> applies;

    Reason(Judgement judgement) {
        this.judgement = judgement;
        this.applies = it -> it.contact().signs().contains(this);
    }

    Reason(Judgement judgement, Predicate<Examination> applies) {
        this.judgement = judgement;
        this.applies = applies;
    }

    public Judgement judgement() {
        return judgement;
    }

    /** The reason as it is written outside. */
    @Override
    public String code() {
        return name();
    }

    /** The first reason that applies; {@link #FOREIGN} does to everything. */
    static Reason of(Examination examination) {
        return Arrays.stream(values())
                .filter(reason -> reason.applies.test(examination))
                .findFirst()
                .orElse(FOREIGN);
    }
}
