package uk.gov.education.ecf.platform.testkit;

import uk.gov.education.ecf.localstack.infrastructure.Component;

/** A server process as a managed bean: the JVM-wide registry of those does not mind class loaders. */
final class ServerControl implements ServerControlMXBean {

    private final Component component;

    private ServerControl(Component component) {
        this.component = component;
    }

    static void register(String name, Component component) {
        Managed.register(name, new ServerControl(component));
    }

    @Override
    public int getPort() {
        return component.port();
    }

    @Override
    public boolean isRunning() {
        return component.isAlive();
    }

    @Override
    public void kill() {
        component.kill();
    }

    @Override
    public void stop() {
        component.stop();
    }

    @Override
    public void start() {
        component.start();
    }
}
