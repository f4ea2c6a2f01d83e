package uk.gov.education.ecf.systemtests.replicas;

import uk.gov.education.ecf.suite.services.ServiceProcess;

/** A process that was ended with SIGKILL, when that was asked for, and when it was gone. */
record Kill(ServiceProcess victim, long asked, long gone) {

    static Kill of(ServiceProcess victim) {
        long asked = System.nanoTime();
        victim.kill();
        return new Kill(victim, asked, System.nanoTime());
    }

    /** Whether the request was under way: begun before the process was gone, and not answered before it was to go. */
    boolean mayHaveBrokenOff(Sent sent) {
        return sent.begun() <= gone && sent.ended() >= asked;
    }
}
