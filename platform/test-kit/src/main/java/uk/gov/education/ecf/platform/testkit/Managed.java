package uk.gov.education.ecf.platform.testkit;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** What exists once per JVM, as managed beans: their registry does not mind class loaders. */
final class Managed {

    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private Managed() {}

    static void register(String name, Object bean) {
        try {
            BEANS.registerMBean(bean, objectName(name));
        } catch (JMException e) {
            throw new IllegalStateException("cannot register " + name, e);
        }
    }

    /** The bean of that name; starts the infrastructure if nobody has yet. */
    static <T> T bean(String name, Class<T> type) {
        if (!BEANS.isRegistered(objectName(name))) {
            startInfrastructure();
        }
        return JMX.newMXBeanProxy(BEANS, objectName(name), type);
    }

    /** Starts the infrastructure, if nobody has yet, and goes on meanwhile; who asks for a bean waits. */
    static void beginInfrastructure() {
        call("begin");
    }

    private static void startInfrastructure() {
        call("start");
    }

    private static void call(String method) {
        try {
            Method start = ClassLoader.getSystemClassLoader()
                    .loadClass(InfrastructureHost.class.getName())
                    .getDeclaredMethod(method);
            start.setAccessible(true);
            start.invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the test infrastructure does not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the test kit is not on the class path of this JVM", e);
        }
    }

    private static ObjectName objectName(String name) {
        try {
            return new ObjectName("uk.gov.education.ecf.platform.testkit:name=" + name);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
