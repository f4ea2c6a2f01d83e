package uk.gov.education.ecf.gateway.forwarding;

/** One request's stay at a replica, whose breaker learns from how it went. Of one whose caller is gone it learns nothing. */
final class Visit {

    private final Replica replica;
    private final boolean others;
    private boolean over;

    /** @param others whether the service has other replicas, so that this one can be left out at once */
    Visit(Replica replica, boolean others) {
        this.replica = replica;
        this.others = others;
        replica.enter();
    }

    Replica replica() {
        return replica;
    }

    /** Another one to the same replica. */
    Visit again() {
        return new Visit(replica, others);
    }

    void succeeded() {
        replica.gone(false);
        replica.breaker().succeeded();
    }

    /** Whether its answer says that it stops. */
    void leaves(boolean said) {
        if (said) {
            replica.farewell().said(System.nanoTime());
        } else {
            replica.farewell().takenBack();
        }
    }

    void failed() {
        replica.breaker().failed(System.nanoTime());
    }

    /** There was no connection to be had. */
    void gotNoConnection() {
        if (replica.mayBeUsedUp()) {
            return;
        }
        replica.gone(true);
        replica.farewell().takenBack();
        if (others) {
            replica.breaker().open(System.nanoTime());
        } else {
            failed();
        }
    }

    void end() {
        if (!over) {
            over = true;
            replica.leave();
        }
    }
}
