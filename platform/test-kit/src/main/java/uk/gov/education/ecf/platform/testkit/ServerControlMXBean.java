package uk.gov.education.ecf.platform.testkit;

/** How one class loader controls a server process that another one started. Tests use {@link Server}. */
public interface ServerControlMXBean {

    int getPort();

    boolean isRunning();

    void kill();

    void stop();

    void start();
}
