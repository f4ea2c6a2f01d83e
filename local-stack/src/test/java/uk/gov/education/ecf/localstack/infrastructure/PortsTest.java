package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final int MANY = 500;

    @Test
    void noneIsHandedOutTwice() {
        Set<Integer> ports = new HashSet<>();
        IntStream.range(0, MANY).forEach(i -> ports.add(Ports.free()));
        ports.addAll(Ports.free(MANY));

        assertEquals(2 * MANY, ports.size());
    }

    @Test
    void whatOneJvmHasAnotherCannotHave() throws IOException {
        int port = Ports.free();

        assertEquals("false", reservedElsewhere(port));
        assertFalse(Ports.reserved(port), "in the same JVM");
    }

    @Test
    void whatAJvmHadIsFreeWhenItHasEnded() throws IOException {
        int port = IntStream.iterate(14_999, candidate -> candidate - 1)
                .filter(candidate -> !Ports.taken(candidate))
                .findFirst()
                .orElseThrow();

        assertEquals("true", reservedElsewhere(port));
        assertEquals("true", reservedElsewhere(port));
    }

    private static String reservedElsewhere(int port) throws IOException {
        Process process = new ProcessBuilder(Java.command(
                        "32m", "-cp", System.getProperty("java.class.path"), Reservation.class.getName(), "" + port))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.strip();
    }

    /** Main class of another JVM. */
    static final class Reservation {

        public static void main(String[] arguments) {
            System.out.println(Ports.reserved(Integer.parseInt(arguments[0])));
        }
    }
}
