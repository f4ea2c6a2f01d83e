package uk.gov.education.ecf.deploy.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of the five, as its sources tell.
 *
 * @param name      of its module, image and Deployment
 * @param variables what it reads by these names, whatever else it may be set by
 * @param settable  those, and the variables of all its own keys
 * @param consumers named as their groups
 */
record Service(String name, Set<String> variables, Set<String> settable, List<Consumer> consumers) {

    private static final Map<String, Service> READ = new ConcurrentHashMap<>();

    static Service named(String name) {
        return READ.computeIfAbsent(name, module -> {
            ServiceSources sources = ServiceSources.of(module);
            return new Service(module, sources.variables(), sources.settable(), sources.consumers());
        });
    }

    /** The first word of its topics and groups. */
    String context() {
        return name.substring(0, name.indexOf('-'));
    }

    /**
     * Who hears.
     *
     * @param group  its name
     * @param topics what it hears
     */
    record Consumer(String group, List<String> topics) {}
}
