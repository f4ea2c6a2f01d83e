package uk.gov.education.ecf.systemtests.hostile;

import java.io.IOException;
import java.net.SocketTimeoutException;
import uk.gov.education.ecf.platform.testkit.Http2Frames;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;
import uk.gov.education.ecf.suite.services.SuitePorts;

/** Sends each attack over a connection of its own. */
record Assailant(SuitePorts ports) {

    private static final int SWITCHED = 101;

    Outcome carryOut(int number, Attack attack) {
        try (RawConnection connection =
                new RawConnection(ports.of(attack.target().port()))) {
            return attack.ending() == Attack.Ending.TAKES_AN_ANSWER
                    ? answered(number, attack, connection)
                    : abandoned(number, attack, connection);
        } catch (SocketTimeoutException e) {
            return new Outcome(number, attack, Outcome.SILENT, "");
        } catch (Http2Frames.Reset e) {
            boolean malformed = e.code() == Http2Frames.Reset.PROTOCOL_ERROR;
            return new Outcome(number, attack, malformed ? Outcome.CALLED_MALFORMED : Outcome.CLOSED, e.getMessage());
        } catch (IOException e) {
            return new Outcome(number, attack, Outcome.CLOSED, e.toString());
        }
    }

    private static Outcome answered(int number, Attack attack, RawConnection connection) throws IOException {
        send(attack, connection);
        if (attack.http2()) {
            RawAnswer answer = Http2Frames.answer(connection);
            return new Outcome(number, attack, answer.status(), answer.body());
        }
        RawAnswer answer = next(attack, connection);
        while (answer.status() < 200 && answer.status() != SWITCHED) {
            answer = next(attack, connection);
        }
        return new Outcome(number, attack, answer.status(), answer.body());
    }

    private static RawAnswer next(Attack attack, RawConnection connection) throws IOException {
        return attack.isHead() ? connection.answerToHead() : connection.answer();
    }

    private static Outcome abandoned(int number, Attack attack, RawConnection connection) throws IOException {
        send(attack, connection);
        if (attack.ending() == Attack.Ending.RESETS) {
            connection.breakOff();
        }
        return new Outcome(number, attack, Outcome.CLOSED, "");
    }

    /** A server that has answered already may not take the rest. */
    private static void send(Attack attack, RawConnection connection) {
        try {
            connection.send(attack.bytes());
        } catch (IOException e) {
            // the answer is still to be read
        }
    }
}
