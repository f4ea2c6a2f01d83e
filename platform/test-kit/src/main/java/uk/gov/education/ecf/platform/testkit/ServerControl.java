package uk.gov.education.ecf.platform.testkit;

import uk.gov.education.ecf.localstack.infrastructure.Component;

import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import java.lang.management.ManagementFactory;

/** A server process as a managed bean: the JVM-wide registry of those does not mind class loaders. */
final class ServerControl implements ServerControlMXBean {

    private final Component component;

    private ServerControl(Component component) {
        this.component = component;
    }

    static void register(String name, Component component) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(new ServerControl(component), objectName(name));
        } catch (JMException e) {
            throw new IllegalStateException("cannot register " + name, e);
        }
    }

    static ObjectName objectName(String name) {
        try {
            return new ObjectName("uk.gov.education.ecf.platform.testkit:type=Server,name=" + name);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(name, e);
        }
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
        component.close();
    }

    @Override
    public void start() {
        component.start();
    }
}
