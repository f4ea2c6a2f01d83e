package uk.gov.education.ecf.systemtests.hostile;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Dice;

/** Requests for what the services describe, sound as HTTP, with something wrong in address, headers, credentials or body. */
final class DescribedAttacks {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final List<String> CONTENT_TYPES = List.of(
            "",
            "Content-Type: application/json\r\n",
            "Content-Type: application/vnd.api+json\r\n",
            "Content-Type: application/json; charset=utf-16\r\n",
            "Content-Type: application/json; charset=iso-8859-1\r\n",
            "Content-Type: application/json; charset=nonsense\r\n",
            "Content-Type: application/json; charset=\"\r\n",
            "Content-Type: application/json; charset=" + "x".repeat(300) + "\r\n",
            "Content-Type: text/csv; charset=utf-7\r\n",
            "Content-Type: text/csv\r\n",
            "Content-Type: text/xml\r\n",
            "Content-Type: multipart/form-data\r\n",
            "Content-Type: multipart/form-data; boundary=a\r\n",
            "Content-Type: application/x-www-form-urlencoded\r\n",
            "Content-Type: nonsense\r\n",
            "Content-Type: /\r\n",
            "Content-Type: */*\r\n",
            "Content-Type: application/json, text/csv\r\n",
            "Content-Type: application/json\r\nContent-Type: text/csv\r\n");

    private static final List<String> HEADERS = List.of(
            "Accept: application/xml\r\n",
            "Accept: \r\n",
            "Accept: ;;;q=\r\n",
            "Accept: " + "a/b,".repeat(500) + "*/*;q=0\r\n",
            "Accept: text/csv\r\n",
            "Accept: application/x-ndjson\r\n",
            "Accept: application/x-ndjson;q=nonsense, */*;q=0.1\r\n",
            "Accept: application/x-ndjson\r\nAccept-Encoding: gzip\r\n",
            "Accept: application/x-ndjson, application/xml\r\nAccept: a\r\n",
            "Accept-Encoding: gzip\r\n",
            "Accept-Charset: nonsense\r\n",
            "Accept-Encoding: gzip;q=NaN, br, *;q=0\r\n",
            "Accept-Language: " + "xx-".repeat(400) + "\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Encoding: br, gzip, identity\r\n",
            "Expect: 100-continue\r\n",
            "Expect: 200-ok\r\n",
            "X-With-Server-Date: never\r\n",
            "X-With-Server-Date: 0001-01-01T00:00:00+18:00\r\n",
            "X-With-Server-Date: 9999-12-31T23:59:59.999Z\r\n",
            "X-With-Server-Date: +1000000000-12-31T23:59:59Z\r\n",
            "X-With-Server-Date: 2026-01-01T00:00:00Z\r\nX-With-Server-Date: 2031-01-01T00:00:00Z\r\n",
            "If-None-Match: *\r\n",
            "If-None-Match: W/\r\n",
            "If-None-Match: \"\u00e4\", ,, \"\r\n",
            "If-None-Match: " + "\"a\",".repeat(1_000) + "\r\n",
            "If-Match: \"a\"\r\n",
            "If-Modified-Since: yesterday\r\n",
            "Range: bytes=0-,5-1,-\r\n",
            "Idempotency-Key: \r\n",
            "Idempotency-Key: one\r\nIdempotency-Key: another\r\n",
            "Idempotency-Key: " + "k".repeat(3_000) + "\r\n",
            "Idempotency-Key: \u0001\u00ff\r\n",
            "Connection: upgrade\r\n"
                    + "Upgrade: websocket\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Version: 13\r\n",
            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: foo/2\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n",
            "Connection: close, authorization, host, content-length\r\n",
            "Connection: keep-alive\r\nKeep-Alive: timeout=-1, max=nonsense\r\n",
            "Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic YTpi\r\n",
            "TE: trailers, deflate;q=0.5\r\nConnection: TE\r\n",
            "Max-Forwards: -1\r\n",
            "Forwarded: for=\"_gazonk\";proto=gopher;host=\"[\r\n",
            "X-Forwarded-For: 127.0.0.1, \r\n"
                    + "X-Forwarded-Host: [::\r\n"
                    + "X-Forwarded-Proto: x\r\n"
                    + "X-Forwarded-Port: -1\r\n"
                    + "X-Forwarded-Prefix: ../..\r\n",
            "X-HTTP-Method-Override: DELETE\r\n",
            "X-Ecf-Events: ,,/,nothing/00000000-0000-4000-8000-00000000dead,nothing/,/x\r\n",
            "X-Ecf-Events: " + "nothing/00000000-0000-4000-8000-00000000dead,".repeat(100) + "\r\n",
            "X-Request-Id: " + "r".repeat(4_000) + "\r\n",
            "X-Request-Id: ${jndi:ldap://127.0.0.1/a}\r\n",
            "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-zz\r\n",
            "traceparent: ff-nonsense\r\ntracestate: " + "a=b,".repeat(300) + "\r\n",
            "baggage: " + "k=%ff,".repeat(300) + "\r\n",
            "Cookie: " + "q_session=%00;".repeat(200) + "\r\n",
            "Origin: null\r\nAccess-Control-Request-Method: PUT\r\n",
            "X-Odd: \u00e4\u00f6\u00ff\t\u0080\r\n",
            "X-Many: a\r\n".repeat(80),
            "X-Large: " + "l".repeat(7_000) + "\r\n",
            "X-Larger: " + "l".repeat(40_000) + "\r\n");

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "OPTIONS",
            "DELETE",
            "PATCH",
            "TRACE",
            "POST",
            "PUT",
            "PROPFIND",
            "get",
            "Q",
            "M-SEARCH",
            "X".repeat(2_000));

    private final List<Operation> operations;
    private final Credentials credentials;
    private final List<String> knownIds;
    private final Cursors cursors;

    DescribedAttacks(List<Operation> operations, Credentials credentials, List<String> knownIds, Cursors cursors) {
        this.operations = operations;
        this.credentials = credentials;
        this.knownIds = knownIds;
        this.cursors = cursors;
    }

    Attack next(Dice dice) {
        Operation operation = dice.oneOf(operations);
        String target = address(operation, dice) + query(operation, dice);
        byte[] body = operation.contentType() == null && !dice.percent(5) ? new byte[0] : body(operation, dice);
        String headers = headers(operation, body, dice);
        if (body.length > 0 && dice.percent(3)) {
            headers += "Content-Encoding: gzip\r\n";
            body = Packed.next(body, dice);
        }
        String method = dice.percent(5) ? dice.oneOf(METHODS) : operation.method();
        Request request = new Request(method, target, headers, body);
        SuiteService at = operation.isForProviders() && dice.percent(60) ? GATEWAY : operation.service();
        String name = operation.method() + " " + operation.path();
        if (dice.percent(15)) {
            return Attack.answeredInFrames(name, at, request.overHttp2(), method.equals("HEAD"));
        }
        return Attack.answered(
                name, at, dice.percent(20) ? request.inChunks(1 + dice.below(400)) : request.withLength());
    }

    private String address(Operation operation, Dice dice) {
        String address = PLACE.matcher(operation.path()).replaceAll(place -> value(place.group(1), dice));
        return switch (dice.below(60)) {
            case 0 -> address + "/";
            case 1 -> "/" + address;
            case 2 -> address.replaceFirst("/v", "/./v");
            case 3 -> "/x/.." + address;
            case 4 -> "/%2e%2e" + address;
            case 5 -> address + ";a=b;" + "c".repeat(dice.below(100));
            case 6 -> address.toUpperCase();
            case 7 -> "http://example.test" + address;
            case 8 -> address + "/nothing";
            case 9 -> address.replaceFirst("/v\\d", "/v" + dice.below(100));
            case 10 -> address.replaceFirst("/v\\d", "");
            case 11 -> address + "%2f..%2f..%2finternal%2fv1%2fschools";
            default -> address;
        };
    }

    private String value(String place, Dice dice) {
        if (dice.percent(35)) {
            return dice.oneOf(Oddities.IN_ADDRESSES).replace("$", "").replace("\\", "");
        }
        return switch (place) {
            case "year" -> "2025";
            case "resource" -> dice.oneOf(List.of("schools", "partnerships", "nothing"));
            case "consumer" -> "nobody." + dice.below(10);
            default ->
                dice.percent(70)
                        ? dice.oneOf(knownIds)
                        : new UUID(dice.random().nextLong(), dice.random().nextLong()).toString();
        };
    }

    private String query(Operation operation, Dice dice) {
        List<String> names = new ArrayList<>(operation.query());
        names.addAll(List.of("sort", "page[page]", "page[per_page]", "page[after]", "page[before]", "filter[nothing]"));
        names.addAll(List.of("filter", "filter[]", "filter[cohort][]", "filter[cohort]", "page", "[", "page[after"));
        List<String> pairs = new ArrayList<>();
        for (int i = operation.method().equals("GET") ? dice.below(4) : dice.below(40) / 39; i > 0; i--) {
            String name = dice.oneOf(names);
            pairs.add((dice.percent(80) ? URLEncoder.encode(name, StandardCharsets.UTF_8) : name) + "="
                    + (isCursor(name) && dice.percent(70) ? cursors.next(dice) : dice.oneOf(Oddities.IN_ADDRESSES)));
        }
        if (!pairs.isEmpty() && dice.percent(10)) {
            pairs.add(dice.percent(50) ? pairs.get(0) : pairs.get(0).replaceFirst("=.*", "=2024"));
        }
        return pairs.isEmpty() ? "" : "?" + String.join(dice.percent(95) ? "&" : "&&;", pairs);
    }

    private static boolean isCursor(String name) {
        return name.endsWith("after") || name.endsWith("after]") || name.endsWith("before]");
    }

    private String headers(Operation operation, byte[] body, Dice dice) {
        StringBuilder headers = new StringBuilder(who(operation, dice));
        if (body.length > 0) {
            headers.append(
                    dice.percent(15)
                            ? dice.oneOf(CONTENT_TYPES)
                            : "Content-Type: "
                                    + (operation.contentType() == null ? "application/json" : operation.contentType())
                                    + "\r\n");
        }
        if (dice.percent(25)) {
            headers.append(dice.oneOf(HEADERS));
        }
        for (String name : operation.headers()) {
            if (dice.percent(10)) {
                headers.append(name).append(": ").append(valueOfHeader(dice)).append("\r\n");
            }
        }
        return headers.toString();
    }

    /** A few that come again and again, with other requests. */
    private static String valueOfHeader(Dice dice) {
        return dice.percent(50) ? "\"hostile-" + dice.below(20) + "\"" : dice.oneOf(Oddities.IN_ADDRESSES);
    }

    private String who(Operation operation, Dice dice) {
        int choice = dice.below(100);
        if (choice < 10) {
            return credentials.forged(dice);
        }
        return choice < 16 ? credentials.ofAnybody(dice) : credentials.of(operation.client());
    }

    private byte[] body(Operation operation, Dice dice) {
        if ("text/csv".equals(operation.contentType()) && !dice.percent(10)) {
            return Tables.next(dice);
        }
        int odd = dice.oneOf(List.of(0, 5, 15, 40));
        String json = new DescribedJson(operation.schemas(), dice, knownIds, odd).of(operation.body());
        return spoilt(json, dice);
    }

    /** Most stay as they are. */
    private static byte[] spoilt(String json, Dice dice) {
        Charset utf8 = StandardCharsets.UTF_8;
        return switch (dice.below(60)) {
            case 0 -> json.substring(0, json.length() / 2).getBytes(utf8);
            case 1 -> (json + json).getBytes(utf8);
            case 2 -> ("\ufeff" + json).getBytes(utf8);
            case 3 -> json.getBytes(StandardCharsets.UTF_16);
            case 4 -> json.getBytes(Charset.forName("UTF-32"));
            case 5 -> Request.bytes(json.replaceFirst("(?s)..$", ""), new byte[] {(byte) 0xff, (byte) 0xc0, '"', '}'});
            case 6 -> ("/* a */" + json).getBytes(utf8);
            case 7 -> new byte[] {0, 1, 2, 3};
            case 8 -> "{\"a\":".repeat(50_000).getBytes(utf8);
            case 9 -> ("{\"data\":{\"attributes\":{\"x\":[" + "{},".repeat(100_000) + "{}]}}}").getBytes(utf8);
            case 10 -> ("{\"data\":{\"attributes\":{\"x\":\"" + "y".repeat(1_500_000) + "\"}}}").getBytes(utf8);
            case 11 -> ("{\"data\":{\"attributes\":{" + "\"k\":1,".repeat(50_000) + "\"k\":1}}}").getBytes(utf8);
            case 12 -> ("\n".repeat(100_000) + json).getBytes(utf8);
            default -> json.getBytes(utf8);
        };
    }
}
