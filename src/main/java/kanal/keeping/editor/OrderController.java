package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanal.audit.Actor;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Moving parts up and down among their siblings, as often as is wanted, then saved at once. */
@KeepersPage
@RequestMapping("/admin/catalog/{provider}/{kind}/order")
class OrderController {
    private static final Pattern MOVE = Pattern.compile("(up|down):([0-9]{1,3})");

    private final Editing editing;
    private final MessageSource messages;

    OrderController(Editing editing, MessageSource messages) {
        this.editing = editing;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView order(
            @PathVariable("provider") String providerCode,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String in,
            Locale locale) {
        Guide guide = editing.guide();
        Provider provider = PartPath.provider(guide, providerCode);
        List<String> now = ProviderTree.of(provider).list(kind(kind), in).codes();
        if (now.isEmpty()) {
            throw new UnknownPartException(in);
        }
        return new OrderPage(provider, guide.revision(), now, kind(kind), in, now, pages(guide, locale))
                .form(FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView order(
            @PathVariable("provider") String providerCode,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String in,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        SubmittedForm posted = new SubmittedForm(values);
        Guide guide = editing.guide();
        Provider provider = PartPath.provider(guide, providerCode);
        List<String> base = ProviderTree.of(editing.at(provider.code(), posted.from()))
                .list(kind(kind), in)
                .codes();
        List<String> codes = new ArrayList<>(posted.all(OrderPage.NAME));
        if (codes.size() != base.size() || !Set.copyOf(codes).equals(Set.copyOf(base))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean moved = move(codes, posted.action());
        PartPages pages = pages(guide, locale);
        OrderPage page = new OrderPage(provider, posted.from(), base, kind(kind), in, codes, pages);
        return moved || posted.action().equals("edit")
                ? page.form(FormErrors.NONE, HttpStatus.OK)
                : editing.goOn(page, posted, Actor.of(request), pages.wording());
    }

    private static boolean move(List<String> codes, String action) {
        Matcher move = MOVE.matcher(action);
        if (!move.matches()) {
            return false;
        }
        int at = Integer.parseInt(move.group(2));
        int to = move.group(1).equals("up") ? at - 1 : at + 1;
        if (at < codes.size() && to >= 0 && to < codes.size()) {
            Collections.swap(codes, at, to);
        }
        return true;
    }

    private PartPages pages(Guide guide, Locale locale) {
        return new PartPages(guide.revision(), new Wording(messages, locale));
    }

    private static PartKind kind(String word) {
        return PartKind.find(word).filter(PartKind::hasForm).orElseThrow(() -> new UnknownPartException(word));
    }
}
