package kanal.keeping.accounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts, which keeps its cookie and the last form's token, and follows no redirect by itself. */
public final class KeeperBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String BOUNDARY = "----kanal7d3c";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private String cookie = "";
    private String token = "";

    public KeeperBrowser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> whole) {
        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        List<String> cookies() {
            return whole.headers().allValues("Set-Cookie");
        }

        public String location() {
            return header("Location");
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** With the last form's token. */
    public Answer post(String path, String... fields) {
        return send("POST", path, form(fields) + "&_csrf=" + encode(token));
    }

    public Answer postWithoutToken(String path, String... fields) {
        return send("POST", path, form(fields));
    }

    public Answer signIn(String name, String password) {
        get("/login");
        Answer answer = post("/login", "username", name, "password", password);
        // The token of before is no good any more
        if (answer.location().startsWith("/admin")) {
            get("/admin/account");
        }
        return answer;
    }

    public Answer send(String method, String path, String body, String... headers) {
        return send(
                method,
                path,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "application/x-www-form-urlencoded",
                headers);
    }

    private Answer send(String method, String path, BodyPublisher body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .method(method, body);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";", 2)[0]);
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public String cookie() {
        return cookie;
    }

    public String token() {
        return token;
    }

    /** Takes somebody's cookie over. */
    KeeperBrowser with(String cookie) {
        this.cookie = cookie;
        return this;
    }

    /** Takes somebody's token over. */
    KeeperBrowser withToken(String token) {
        this.token = token;
        return this;
    }

    /** A form as browsers send it that can carry files; the one here is called "file", and may be empty. */
    public Answer upload(String path, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int index = 0; index < fields.length; index += 2) {
            part(body, "name=\"" + fields[index] + "\"", fields[index + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"a.yaml\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] value) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder("sent=1");
        for (int index = 0; index < fields.length; index += 2) {
            form.append('&').append(encode(fields[index])).append('=').append(encode(fields[index + 1]));
        }
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
