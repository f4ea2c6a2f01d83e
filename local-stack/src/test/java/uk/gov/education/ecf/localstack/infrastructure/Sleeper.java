package uk.gov.education.ecf.localstack.infrastructure;

/** Says that it is up and does nothing more, until it is told to end. */
final class Sleeper {

    static final String UP = "sleeping";

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(UP);
        Thread.sleep(Long.MAX_VALUE);
    }
}
