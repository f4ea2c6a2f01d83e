package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of as many bytes as an address takes, each with as much as possible of what costs memory to read. */
enum LargestBody {
    DEEPEST("[", length -> "[".repeat(length), ""),
    DEEPEST_OBJECTS("", length -> "{\"a\":".repeat(length / 5), ""),
    DEEPEST_THAT_ENDS("", length -> "[".repeat(length / 2) + "]".repeat(length / 2), ""),
    MOST_OBJECTS("{\"data\":{\"attributes\":{\"x\":[", length -> "{},".repeat(length / 3), "0]}}}"),
    MOST_MEMBERS(
            "{\"data\":{\"attributes\":{",
            length -> IntStream.range(0, length / 13)
                    .mapToObj("\"%08x\":1"::formatted)
                    .collect(Collectors.joining(",")),
            "}}}"),
    LONGEST_TEXT("{\"data\":{\"attributes\":{\"x\":\"", length -> "\u674e".repeat(length / 3), "\"}}}"),
    LONGEST_ESCAPED_TEXT("{\"data\":{\"attributes\":{\"x\":\"", length -> "\\u674e".repeat(length / 6), "\"}}}"),
    LONGEST_NAME("{\"data\":{\"attributes\":{\"", length -> "n".repeat(length), "\":1}}}"),
    LONGEST_NUMBER("{\"data\":{\"attributes\":{\"x\":", length -> "9".repeat(length), "}}}"),
    LONGEST_FRACTION("{\"data\":{\"attributes\":{\"x\":0.", length -> "3".repeat(length), "e-999}}}"),
    MOST_SPACE("{\"data\":{\"attributes\":{", length -> " ".repeat(length), "}}}"),
    MOST_THAT_IS_READ(
            "{\"data\":{\"attributes\":{",
            length -> IntStream.range(0, 2_400)
                            .mapToObj(n -> "\"n" + n + "\":\"" + "\u674e".repeat(30) + "\"")
                            .collect(Collectors.joining(","))
                    + " ".repeat(length / 2),
            "}}}"),
    NO_JSON("", "\u0000"::repeat, "");

    /** What the addresses take that take no files. */
    private static final int LENGTH = 1024 * 1024;

    private static final int ROOM_FOR_THE_ENDS = 100;

    private final byte[] bytes = new byte[LENGTH];

    LargestBody(String begin, IntFunction<String> middle, String end) {
        byte[] text = (begin + middle.apply(LENGTH - ROOM_FOR_THE_ENDS) + end).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(text, 0, bytes, 0, text.length);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
