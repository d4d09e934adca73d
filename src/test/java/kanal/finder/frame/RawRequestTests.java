package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kanal.KanalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests as no browser sends them, byte by byte: none is understood in two ways, and none writes into an answer or a log. */
@KanalTest
@ExtendWith(OutputCaptureExtension.class)
class RawRequestTests {
    private static final String LETTER = "/id/whatsapp/account-banned/email/letter";
    private static final String HOST = "Host: localhost\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /en HTTP/1.1\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 99999999999999999999\r\n\r\n",
                "Host: evil.example\r\nContent-Length: 0\r\n\r\n",
                "Bad Header: x\r\nContent-Length: 0\r\n\r\n",
                "X: " + "x" + "\u0000" + "\r\nContent-Length: 0\r\n\r\n"
            })
    void thatCanBeReadInTwoWaysAreRefused(String rest) {
        List<String> answers = statuses(send("POST " + LETTER + " HTTP/1.1\r\n" + HOST + rest));

        assertThat(answers).hasSize(1).allMatch(status -> status.matches("4\\d\\d|501"));
    }

    @Test
    void areRefusedWhenTheirHeadersAreEndless() {
        assertThat(statuses(send("GET /id HTTP/1.1\r\n" + HOST + "X: " + "x".repeat(20_000) + "\r\n\r\n")))
                .containsExactly("400");
    }

    /** The host of a request gets into no redirect. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/id/",
                "/en/whatsapp/account-banned/",
                "/id//evil.example/",
                "/id/%2f%2fevil.example/",
                "/id/%5cevil.example/",
                "//evil.example/id/",
                "/admin",
                "/admin/audit?continue=https://evil.example",
                "/login/slowed?url=//evil.example",
                "/id?url=//evil.example",
                "/%0d%0aLocation:%20https://evil.example/",
                "/id/%0d%0aSet-Cookie:%20x=1/",
                "/id/?x=a%0d%0aSet-Cookie:%20x=1",
                "/?x=a%0d%0aSet-Cookie:%20x=1"
            })
    void redirectWithinThisSiteOnlyAndAddNoHeader(String path) {
        String answer = send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        String head = answer.split("\r\n\r\n", 2)[0];

        assertThat(statuses(answer)).hasSize(1).allMatch(status -> status.matches("[234]\\d\\d"));
        assertThat(head.lines().filter(line -> line.startsWith("Location:")))
                .allMatch(line -> line.matches("Location: /(?![/\\\\]).*"))
                .noneMatch(line -> line.contains("https://evil") && !line.contains("?"));
        assertThat(head.lines().filter(line -> line.startsWith("Set-Cookie: x")))
                .isEmpty();
    }

    @Test
    void leaveOneLineEachInTheLogAtMost(CapturedOutput output) {
        for (String path : List.of(
                "/id?x=%0d%0aFORGED", "/%0d%0aFORGED", "/id/%0aFORGED", "/admin/%1b[2JFORGED", "/api/v1/%0aFORGED")) {
            send("GET " + path + " HTTP/1.1\r\n" + HOST + "User-Agent: a\u001b[31mFORGED\r\nConnection: close\r\n\r\n");
            send("GET " + path + " HTTP/1.1\r\n" + HOST + "User-Agent: a\r\n FORGED\r\nConnection: close\r\n\r\n");
        }
        send("\u001b[31mFORGED / HTTP/1.1\r\n" + HOST + "\r\n");
        send("GET /\r\nFORGED HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(output.getAll().lines().filter(line -> line.stripLeading().startsWith("FORGED")))
                .isEmpty();
        assertThat(output.getAll()).doesNotContain("\u001b[31mFORGED", "\u001b[2JFORGED");
    }

    @Test
    void areNotUnpacked() {
        String body = "x".repeat(100);
        for (String path : List.of(LETTER, "/api/v1/letters")) {
            String answer = send("POST " + path + " HTTP/1.1\r\n" + HOST + "Content-Encoding: gzip\r\nContent-Type: "
                    + "application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body);
            assertThat(statuses(answer)).as(path).hasSize(1).allMatch(status -> status.startsWith("4"));
        }
    }

    private static List<String> statuses(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("HTTP/1.1 "))
                .map(line -> line.substring(9, 12))
                .toList();
    }

    private String send(String request) {
        StringBuilder answer = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException nothingMore) {
            return answer.toString();
        } catch (IOException closed) {
            return answer.toString();
        }
        return answer.toString();
    }
}
