package uk.gov.education.ecf.systemtests.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * Reads and writes of several clients, one after the other for each of them and with a short rest in between, through the gateways that
 * are ready. Every other write has a key. Nothing is tried again: what fails has failed.
 */
final class Traffic implements AutoCloseable {

    private static final int WRITERS = 2;
    private static final long REST_MILLIS = 15;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of(
            "/api/v3/participants/ecf?page%5Bper_page%5D=5",
            "/api/v3/partnerships/ecf?page%5Bper_page%5D=5",
            "/api/v3/participant-declarations?page%5Bper_page%5D=5",
            "/api/v3/statements?page%5Bper_page%5D=5",
            "/api/v3/schools/ecf?filter%5Bcohort%5D=2025&page%5Bper_page%5D=5");

    /** Two that write, one that reads beside them, and one of another provider, who waits for nobody's writes. */
    private static final List<SandboxProvider> CLIENTS =
            List.of(SandboxProvider.AURORA, SandboxProvider.AURORA, SandboxProvider.AURORA, SandboxProvider.BEACON);

    private final RunningSuite running;
    private final ReadyGateways gateways;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger closedUnsaid = new AtomicInteger();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean over;

    private Traffic(RunningSuite running, List<Teacher> teachers) {
        this.running = running;
        gateways = new ReadyGateways(running.suite().replicasOf(SuiteService.GATEWAY));
        for (int i = 0; i < CLIENTS.size(); i++) {
            int number = i;
            String head = "Authorization: Bearer "
                    + running.tokens().tokenFor(CLIENTS.get(i).clientId()) + "\r\n";
            Deque<Teacher> own = new ArrayDeque<>(IntStream.range(0, number < WRITERS ? teachers.size() : 0)
                    .filter(teacher -> teacher % WRITERS == number)
                    .mapToObj(teachers::get)
                    .toList());
            clients.add(new Thread(() -> carryOn(head, own), "client " + number));
        }
    }

    /** @param teachers who are declared, and nobody else */
    static Traffic begin(RunningSuite running, List<Teacher> teachers) {
        Traffic traffic = new Traffic(running, teachers);
        traffic.clients.forEach(Thread::start);
        return traffic;
    }

    /** Ends with the last answer. */
    @Override
    public void close() {
        over = true;
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        gateways.close();
    }

    int clients() {
        return clients.size();
    }

    List<Sent> failed() {
        return sent.stream().filter(Sent::failed).toList();
    }

    /** Connections that a gateway which was ready a moment ago did not take. */
    int refused() {
        return refused.get();
    }

    /** Connections that a gateway closed without having said so. */
    int closedUnsaid() {
        return closedUnsaid.get();
    }

    @Override
    public String toString() {
        long[] millis = sent.stream().mapToLong(Sent::millis).sorted().toArray();
        long writes = sent.stream().filter(one -> !one.what().startsWith("GET")).count();
        return "%d requests, %d of them writes, %d failed; answered after %d ms by median, %d ms (99 %%), %d ms at most (%s); connections refused %d, closed unsaid %d"
                .formatted(
                        millis.length,
                        writes,
                        failed().size(),
                        millis[millis.length / 2],
                        millis[millis.length * 99 / 100],
                        millis[millis.length - 1],
                        slowest(),
                        refused(),
                        closedUnsaid());
    }

    private String slowest() {
        return sent.stream()
                .max(Comparator.comparing(Sent::millis))
                .map(Sent::what)
                .orElse("none");
    }

    private void carryOn(String head, Deque<Teacher> teachers) {
        try (Line line = new Line(gateways, refused, closedUnsaid)) {
            for (int turn = 0; !over; turn++) {
                if (teachers.isEmpty()) {
                    ask(line, "GET " + LISTS.get(turn % LISTS.size()), head, "");
                } else {
                    write(line, head, teachers, turn);
                }
                Thread.sleep(REST_MILLIS);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever a request failed for is left alone: it may have taken effect, and may not. */
    private void write(Line line, String head, Deque<Teacher> teachers, int turn) {
        Teacher teacher = teachers.poll();
        String key = turn % 2 == 0 ? "" : "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
        RawAnswer answer = teacher.standing() == null
                ? ask(line, "POST /api/v3/participant-declarations", head + key, started(teacher))
                : ask(line, "PUT /api/v3/participant-declarations/" + teacher.standing() + "/void", head + key, "");
        if (answer == null || answer.status() != 200) {
            teacher.left();
            return;
        }
        if (teacher.standing() == null) {
            teacher.declared(idIn(answer.body()));
        } else {
            teacher.tookBack();
        }
        teachers.add(teacher);
    }

    /** Null where there was no answer. */
    private RawAnswer ask(Line line, String what, String head, String body) {
        long begun = System.nanoTime();
        RawAnswer answer = null;
        String outcome;
        try {
            answer = line.ask(what + " HTTP/1.1\r\n" + head, body);
            outcome = answer.status() == 200 ? Sent.DONE : answer.status() + " " + answer.body();
        } catch (IOException | RuntimeException brokenOff) {
            outcome = brokenOff.toString();
        }
        sent.add(new Sent(
                what + (head.contains("Idempotency-Key") ? " with a key" : ""), begun, System.nanoTime(), outcome));
        return answer;
    }

    private static String started(Teacher teacher) {
        return """
                {"data": {"type": "participant-declaration", "attributes": {"participant_id": "%s", "declaration_type": "started",
                "course_identifier": "ecf-induction", "declaration_date": "%s", "evidence_held": "training-event-attended"}}}"""
                .formatted(teacher.id(), Instant.now().minus(1, ChronoUnit.DAYS));
    }

    private static String idIn(String body) {
        try {
            return JSON.readTree(body).path("data").path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(body, e);
        }
    }
}
