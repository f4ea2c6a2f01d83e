package uk.gov.education.ecf.platform.testkit;

/**
 * One of the servers behind the application under test, for tests of what happens when it goes away. A test that ends or kills a
 * server starts it again before it finishes: the other tests share it.
 */
public final class Server {

    private final ServerControlMXBean control;

    private Server(ServerControlMXBean control) {
        this.control = control;
    }

    static Server named(String name) {
        return new Server(Managed.bean(name, ServerControlMXBean.class));
    }

    /** Its TCP port on 127.0.0.1, the same after a restart. */
    public int port() {
        return control.getPort();
    }

    public boolean isRunning() {
        return control.isRunning();
    }

    /** SIGKILL, as a crash would; returns when the process is gone. */
    public void kill() {
        control.kill();
    }

    /** Ends it in good order; returns when the process is gone. */
    public void stop() {
        control.stop();
    }

    /** Starts it on the same data and port, unless it runs; returns when it answers. */
    public void start() {
        control.start();
    }
}
