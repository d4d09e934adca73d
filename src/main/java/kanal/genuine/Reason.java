package kanal.genuine;

import static kanal.genuine.Judgement.GENUINE;
import static kanal.genuine.Judgement.NOT_GENUINE;
import static kanal.genuine.Judgement.UNCONFIRMED;

import java.util.Arrays;
import java.util.function.Predicate;
import kanal.genuine.Likeness.Degree;
import kanal.guide.Coded;
import kanal.guide.Grade;
import kanal.text.Mailbox;
import kanal.text.Sign;
import kanal.text.Telephone;

/**
 * Why a contact is judged as it is: the policy, top to bottom, the first that applies being the reason that is shown. The
 * name is the reason's code.
 *
 * <p>First comes what no genuine address ever looks like, whatever it says; then what the guide knows; then, for what
 * nobody's data vouches for, the trick by which it might be believed. Whatever is left is foreign.
 */
public enum Reason implements Coded {
    /** Characters that make letters run the other way, so that another address is seen than is meant. */
    TURNED_TEXT(NOT_GENUINE, Sign.TURNED_TEXT),
    /** Characters within it that nobody sees. */
    INVISIBLE_CHARACTERS(NOT_GENUINE, Sign.INVISIBLE_CHARACTERS),
    /** A script, a file or an app's own command in place of a page. */
    UNUSUAL_LINK(NOT_GENUINE, Sign.UNUSUAL_LINK),
    /** A name before an at sign, which is not where the link leads. */
    NAME_BEFORE_AT(NOT_GENUINE, Sign.NAME_BEFORE_AT),
    /** An e-mail address with more than one at sign. */
    SEVERAL_ATS(NOT_GENUINE, Sign.SEVERAL_ATS),
    /** The sender's name shows another address than the one behind it. */
    MISLEADING_SENDER(NOT_GENUINE, Sign.MISLEADING_SENDER),
    /** A backslash, which some programs read as a slash and others do not. */
    BACKSLASH(NOT_GENUINE, Sign.BACKSLASH),
    /** Percent signs for what needs none. */
    ENCODED(NOT_GENUINE, Sign.ENCODED),
    /** A number in place of a name. */
    NUMERIC_HOST(NOT_GENUINE, Sign.NUMERIC_HOST),
    /** A port, which no genuine address has. */
    PORT(NOT_GENUINE, Sign.PORT),
    /** Slashes, dots or other signs where links have none. */
    BROKEN_LINK(NOT_GENUINE, Sign.BROKEN_LINK),
    /** Wide, mathematical or circled letters. */
    UNUSUAL_FORMS(NOT_GENUINE, Sign.UNUSUAL_FORMS),
    /** A name in the encoding of other alphabets, {@code xn--}. */
    PUNYCODE(NOT_GENUINE, Sign.PUNYCODE),
    /** Letters of several scripts in one name. */
    MIXED_SCRIPTS(NOT_GENUINE, Sign.MIXED_SCRIPTS),
    /** Letters beyond the ordinary alphabet, which can be drawn like those of it. */
    LOOKALIKE_LETTERS(NOT_GENUINE, Sign.LOOKALIKE_LETTERS),
    /** A well-known site that brings people to whatever the link says. */
    REDIRECTOR(NOT_GENUINE, Examination::isRedirector),
    /** A short link, which hides its target. */
    SHORT_LINK(NOT_GENUINE, Examination::isShortLink),
    /** Another link within the link. */
    CARRIES_ANOTHER_LINK(NOT_GENUINE, Sign.CARRIES_ANOTHER_LINK),

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
    /** An address of the guide with grade A or B. */
    LISTED(GENUINE, Examination::isListedAndProven),
    /** The host is genuine; behind the link is a chat with whoever has that number. */
    LEADS_TO_A_NUMBER(NOT_GENUINE, Examination::leadsToANumber),
    /** The host is genuine; behind the link is whatever anybody put there: a group, a channel, a code. */
    LEADS_TO_ANYBODY(NOT_GENUINE, Examination::leadsToAnybody),
    /** The name of the provider's app. */
    APP_NAME(GENUINE, it -> it.isInProvenPlace() && it.isAppName()),
    /** A page in a place that is the provider's own. */
    OWN_PLACE(GENUINE, Examination::isInProvenPlace),
    /** An address of the guide, or a page in a place of the provider's own, on the word of others alone. */
    SECOND_HAND(UNCONFIRMED, it -> it.isListed() || it.isInOwnPlace()),
    /** A mailbox on the provider's domain that no source names. */
    OWN_DOMAIN_MAILBOX(UNCONFIRMED, it -> it.isOnOwnDomain() && it.contact() instanceof Mailbox),
    /** A page on the provider's domain that no source names. */
    OWN_DOMAIN_PAGE(UNCONFIRMED, Examination::isOnOwnDomain),

    /** A file that installs or runs something. */
    APP_FILE(NOT_GENUINE, Sign.APP_FILE),
    /** Anybody gets a mailbox there. */
    FREE_MAIL(NOT_GENUINE, Examination::isFreeMail),
    /** A mobile, toll-free or foreign number, which no provider of the guide has. */
    PHONE_NUMBER(NOT_GENUINE, it -> it.contact() instanceof Telephone number && number.isAnybodys()),
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
    /** Nothing of what the guide knows, and nothing that looks like it, but given as a provider's. */
    CLAIMS_THE_NAME(NOT_GENUINE, Examination::isClaimed),
    /** A stranger's mailbox, site, account, short number or landline, which claims nothing. */
    FOREIGN(UNCONFIRMED, it -> true),

    /** The message asks for a code, PIN or password. */
    ASKS_FOR_CODE(NOT_GENUINE),
    /** The message asks for money: a fee, a transfer, a gift card. */
    ASKS_FOR_MONEY(NOT_GENUINE),
    /** The message asks to install an app from a file. */
    ASKS_TO_INSTALL(NOT_GENUINE),
    /** The message asks to link a device, to scan a code or to share the screen. */
    ASKS_TO_LET_IN(NOT_GENUINE),
    /** A command for the telephone that sends its calls, and with them the code, to somebody else. */
    FORWARDS_CALLS(NOT_GENUINE),
    /** The message promises a prize. */
    PROMISES_A_PRIZE(NOT_GENUINE),
    /** The message threatens with a deadline. */
    THREATENS(NOT_GENUINE),
    /** A link shows the name of another site than the one to which it leads. */
    MISLEADING_LINK(NOT_GENUINE),
    /** A sender's address, which anybody can write there. */
    SENDER(UNCONFIRMED),
    /** There is something in what was pasted that looks like a contact and was not read. */
    UNREAD_REST(UNCONFIRMED),
    /** What is genuine stands in a message, or beside other contacts: that proves nothing about who wrote it. */
    IN_A_MESSAGE(UNCONFIRMED),
    /** What was pasted is longer than what is read, or has more contacts: nobody judged the rest. */
    NOT_ALL_READ(UNCONFIRMED),
    /** There is no contact in it. */
    NOTHING_FOUND(UNCONFIRMED);

    private final Judgement judgement;

    /** Every one of them is a question without a state of its own. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Examination> applies;

    /** Of the whole text, and of no contact in it. */
    Reason(Judgement judgement) {
        this(judgement, it -> false);
    }

    Reason(Judgement judgement, Sign sign) {
        this(judgement, it -> it.contact().signs().contains(sign));
    }

    Reason(Judgement judgement, Predicate<Examination> applies) {
        this.judgement = judgement;
        this.applies = applies;
    }

    /** Whether it is what a message wants of whoever reads it. */
    public boolean isDemand() {
        return compareTo(ASKS_FOR_CODE) >= 0 && compareTo(THREATENS) <= 0;
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
