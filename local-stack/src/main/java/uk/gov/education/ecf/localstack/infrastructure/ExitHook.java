package uk.gov.education.ecf.localstack.infrastructure;

/** Work with a child process that must not outlive this JVM. */
final class ExitHook {

    private ExitHook() {}

    /** Does the work; if the JVM ends meanwhile, {@code atExit} runs first. */
    static void during(Runnable work, Runnable atExit) {
        Thread hook = new Thread(atExit);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending: the hook runs, as it should
        }
    }
}
