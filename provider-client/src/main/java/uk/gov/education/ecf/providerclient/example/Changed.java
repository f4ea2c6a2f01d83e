package uk.gov.education.ecf.providerclient.example;

/** What a run has made of one list: how many resources it has read whole, how many have changed since, how many are gone. */
record Changed(long read, long changed, long gone) {

    static final Changed NOTHING = new Changed(0, 0, 0);

    Changed and(Changed more) {
        return new Changed(read + more.read, changed + more.changed, gone + more.gone);
    }

    @Override
    public String toString() {
        return "%,d read, %,d changed, %,d gone".formatted(read, changed, gone);
    }
}
