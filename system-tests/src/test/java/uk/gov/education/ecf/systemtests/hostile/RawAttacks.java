package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import uk.gov.education.ecf.platform.testkit.Http2Frames;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Dice;

/** Bytes that are no request, nearly one, one and a half, or two where one is expected. */
final class RawAttacks {

    private static final String SMUGGLED =
            "DELETE /internal/v1/lead-providers/a0000000-0000-4000-8000-000000000001 HTTP/1.1\r\nHost: x\r\n\r\n";

    /** What may stand between the headers and the body; each is complete, whichever part of it a server believes. */
    private static final List<String> FRAMINGS = List.of(
            "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
            "Content-Length: 2, 3\r\n\r\n{}x",
            "Content-Length: +2\r\n\r\n{}",
            "Content-Length: -2\r\n\r\n{}",
            "Content-Length: 0x2\r\n\r\n{}",
            "Content-Length: two\r\n\r\n{}",
            "Content-Length: 99999999999999999999\r\n\r\n{}",
            "Content-Length: 9223372036854775807\r\n\r\n{}",
            "Content-Length : 2\r\n\r\n{}",
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
            "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + SMUGGLED,
            "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
            "Transfer-Encoding: chunked, identity\r\nContent-Length: 2\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}",
            "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding:\u000bchunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding : chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: CHUNKED\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2;" + "e".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nContent-Length: 7\r\nAuthorization: Bearer x\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: " + "t".repeat(20_000) + "\r\n\r\n",
            "Content-Length: 2\r\n\r\n{}" + SMUGGLED,
            "Content-Length: 0\r\n\r\n" + SMUGGLED,
            "X: a\r\n folded\r\nContent-Length: 2\r\n\r\n{}",
            "X: a\u0000b\r\nContent-Length: 2\r\n\r\n{}",
            "X\u0000: ab\r\nContent-Length: 2\r\n\r\n{}",
            ": nameless\r\nContent-Length: 2\r\n\r\n{}",
            "no colon\r\nContent-Length: 2\r\n\r\n{}",
            "X: a\rY: b\r\nContent-Length: 2\r\n\r\n{}",
            "Content-Length: 2\n\n{}",
            "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}",
            "Content-Length: 2\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n{}",
            "Host: second\r\nContent-Length: 2\r\n\r\n{}");

    /** First lines; a complete head follows each. */
    private static final List<String> FIRST_LINES = List.of(
            "GET / HTTP/1.1",
            "GET * HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "GET /api/v3/statements HTTP/1.0",
            "GET /api/v3/statements HTTP/2.0",
            "GET /api/v3/statements HTTP/9.9",
            "GET /api/v3/statements HTTP/1.1 HTTP/1.1",
            "GET /api/v3/statements",
            "GET  /api/v3/statements  HTTP/1.1",
            "GET\t/api/v3/statements\tHTTP/1.1",
            "GET /api/v3/state ments HTTP/1.1",
            "GET api/v3/statements HTTP/1.1",
            "GET http://example.test/api/v3/statements HTTP/1.1",
            "GET http:///api/v3/statements HTTP/1.1",
            "GET http://[::/api/v3/statements HTTP/1.1",
            "GET //example.test/api/v3/statements HTTP/1.1",
            "GET /api/v3/statements#fragment HTTP/1.1",
            "GET /api/v3/../../internal/v1/schools HTTP/1.1",
            "GET /api/v3/%2e%2e/%2e%2e/internal/v1/schools HTTP/1.1",
            "GET /api\\v3\\statements HTTP/1.1",
            "GET /internal/v1/schools HTTP/1.1",
            "GET /q/health HTTP/1.1",
            "GET /q/metrics HTTP/1.1",
            "GET /q/dev HTTP/1.1",
            "GET /api/v3/statements?a=%00&b=%zz&c=\u00ff HTTP/1.1",
            "GET /\u0000 HTTP/1.1",
            "GET /\u00e4\u00f6 HTTP/1.1",
            "GET /" + "a".repeat(3_000) + " HTTP/1.1",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1",
            "GET /api/v3/statements?" + "a&".repeat(1_500) + " HTTP/1.1",
            "GET /" + "../".repeat(1_000) + " HTTP/1.1",
            "CONNECT 127.0.0.1:22 HTTP/1.1",
            "CONNECT /api/v3/statements HTTP/1.1",
            "TRACE /api/v3/statements HTTP/1.1",
            "get /api/v3/statements HTTP/1.1",
            "G\u0001T /api/v3/statements HTTP/1.1",
            "X".repeat(6_000) + " / HTTP/1.1",
            "GET /api/v3/statements http/1.1",
            "GET /api/v3/statements ICY/1.1",
            " GET /api/v3/statements HTTP/1.1",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000");

    private static final List<String> ENDS_OF_HEADS = List.of(
            "Host: 127.0.0.1\r\n\r\n",
            "\r\n",
            "Host: \r\n\r\n",
            "Host: a, b\r\n\r\n",
            "Host: [::\r\n\r\n",
            "Host: 127.0.0.1:99999\r\n\r\n",
            "Host: a@b/c?d#e\r\n\r\n",
            "Host: \u00e4\r\n\r\n",
            "Host: x\r\n" + "X: y\r\n".repeat(1_500) + "\r\n",
            "Host: x\r\nX: " + "y".repeat(70_000) + "\r\n\r\n");

    private static final List<String> WRITES = List.of(
            "POST /api/v3/partnerships/ecf",
            "POST /api/v3/participant-declarations",
            "PUT /internal/v1/delivery-partners/00000000-0000-4000-8000-00000000dead");

    private final Credentials credentials;
    private final DescribedAttacks described;

    RawAttacks(Credentials credentials, DescribedAttacks described) {
        this.credentials = credentials;
        this.described = described;
    }

    Attack next(Dice dice) {
        return switch (dice.below(5)) {
            case 0, 1 -> brokenFraming(dice);
            case 2 -> oddFirstLine(dice);
            case 3 -> unfinished(dice);
            default -> damaged(dice);
        };
    }

    private Attack brokenFraming(Dice dice) {
        String head = dice.oneOf(WRITES) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + anybody(dice) + dice.oneOf(FRAMINGS);
        return Attack.answered("framing", anywhere(dice), Request.ascii(head));
    }

    /** Blank lines before a request are to be skipped (RFC 9112, 2.2), as Netty skips what TLS begins with, too: alone that asks for nothing. */
    private Attack oddFirstLine(Dice dice) {
        String head = dice.oneOf(FIRST_LINES) + "\r\n" + anybody(dice) + dice.oneOf(ENDS_OF_HEADS);
        return head.chars().allMatch(RawAttacks::isSkipped)
                ? Attack.abandoned("no request", anywhere(dice), Request.ascii(head), dice.percent(50))
                : Attack.answered("first line", anywhere(dice), Request.ascii(head));
    }

    private static boolean isSkipped(int character) {
        return Character.isISOControl(character) || Character.isWhitespace(character);
    }

    /** A sound request that stops somewhere before its end. */
    private Attack unfinished(Dice dice) {
        byte[] whole = described.next(dice).bytes();
        byte[] part = Arrays.copyOf(whole, dice.below(whole.length));
        return Attack.abandoned("unfinished", anywhere(dice), part, dice.percent(50));
    }

    /** A sound request with some bytes of its head replaced: nobody can say whether it ends; it is not to be done. */
    private Attack damaged(Dice dice) {
        Attack sound = described.next(dice);
        byte[] bytes = sound.bytes();
        if (sound.http2()) {
            return Attack.abandoned("no frames", anywhere(dice), noFrames(dice), dice.percent(50));
        }
        int head = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        bytes[0] = (byte) (128 + dice.below(128));
        for (int i = dice.below(6); i > 0; i--) {
            bytes[dice.below(head)] = (byte) dice.below(256);
        }
        return Attack.abandoned("damaged", anywhere(dice), bytes, dice.percent(50));
    }

    private static byte[] noFrames(Dice dice) {
        byte[] junk = new byte[dice.below(1_000)];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) dice.below(256);
        }
        return Request.bytes(new String(Http2Frames.preface(), StandardCharsets.ISO_8859_1), junk);
    }

    private String anybody(Dice dice) {
        return dice.percent(60) ? credentials.ofAnybody(dice) : credentials.forged(dice);
    }

    private static SuiteService anywhere(Dice dice) {
        return dice.percent(50) ? SuiteService.GATEWAY : dice.oneOf(List.of(SuiteService.values()));
    }
}
