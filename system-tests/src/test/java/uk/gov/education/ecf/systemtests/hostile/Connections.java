package uk.gov.education.ecf.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Databases;

/** What the processes of a suite hold open, as the kernel and PostgreSQL count it. */
record Connections(Suite suite, Databases databases) {

    /** The gateway keeps so many to each service for reads; what it opened for anything else is closed after its answer. */
    private static final int KEPT = 64;

    /** A service has so many to its database, and one on which it is rung. */
    private static final int POOLED = 20;

    private static final String OF_THE_SERVICE =
            "select count(*) as open from pg_stat_activity where datname = ? and application_name <> 'PostgreSQL JDBC Driver'";

    /** A socket of a process; one half-closed was given up by its peer and forgotten by its owner. */
    private record Socket(int port, int peersPort, boolean established, boolean halfClosed) {

        private static final String ESTABLISHED = "01";
        private static final String CLOSE_WAIT = "08";

        /** @param fields of a line of /proc/net/tcp: 1 local address, 2 remote address, 3 state */
        static Socket of(String[] fields) {
            return new Socket(
                    port(fields[1]), port(fields[2]), fields[3].equals(ESTABLISHED), fields[3].equals(CLOSE_WAIT));
        }

        private static int port(String address) {
            return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
        }
    }

    /** Nobody holds what its peer has given up, the gateway no more than it keeps, and no connection to a database is at work or beyond its pool. */
    void assertFree() {
        for (SuiteService service : SuiteService.values()) {
            List<Socket> forgotten =
                    of(service).stream().filter(Socket::halfClosed).toList();
            assertEquals(List.of(), forgotten, () -> "given up by their peers and held by " + service);
            service.database().ifPresent(name -> assertAtRest(service, name));
        }
        Map<Integer, Long> open = of(GATEWAY).stream()
                .filter(Socket::established)
                .collect(Collectors.groupingBy(Socket::peersPort, Collectors.counting()));
        for (SuiteService service : SuiteService.values()) {
            long to = open.getOrDefault(suite.ports().of(service.port()), 0L);
            assertTrue(to <= KEPT, () -> "the gateway holds " + to + " connections to " + service);
        }
    }

    private void assertAtRest(SuiteService service, String database) {
        assertEquals(
                List.of(),
                databases.rows(
                        service,
                        "select state, query from pg_stat_activity where datname = ? and state <> 'idle' and pid <> pg_backend_pid()",
                        database),
                () -> "at work in the database of " + service);
        long open =
                (Long) databases.rows(service, OF_THE_SERVICE, database).get(0).get("open");
        assertTrue(open <= POOLED + 1, () -> open + " connections to the database of " + service);
    }

    private List<Socket> of(SuiteService service) {
        Path process = Path.of("/proc", "" + suite.service(service).pid());
        Set<String> own = inodes(process.resolve("fd"));
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(process.resolve(table)).skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> own.contains("socket:[" + fields[9] + "]"))
                .map(Socket::of)
                .toList();
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inodes(Path descriptors) {
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.map(Connections::target).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
