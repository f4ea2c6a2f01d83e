package uk.gov.education.ecf.systemtests.deployed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.yaml.snakeyaml.Yaml;

/** What the manifests grant to the broker's users, read as Strimzi's operator reads it. */
final class GrantedRights {

    private GrantedRights() {}

    /** The rights of that user in the file of {@code KafkaUser}s. */
    static List<AclBinding> of(String user, Path users) throws IOException {
        List<AclBinding> rights = new ArrayList<>();
        for (Object document : new Yaml().loadAll(Files.readString(users))) {
            if (user.equals(in(in(document, "metadata"), "name"))) {
                for (Object acl : (List<?>) in(in(in(document, "spec"), "authorization"), "acls")) {
                    rights.addAll(granted(user, acl));
                }
            }
        }
        return rights;
    }

    private static List<AclBinding> granted(String user, Object acl) {
        Object resource = in(acl, "resource");
        ResourcePattern pattern = new ResourcePattern(
                ResourceType.fromString(in(resource, "type").toString()),
                in(resource, "name").toString(),
                PatternType.LITERAL);
        return ((List<?>) in(acl, "operations"))
                .stream()
                        .map(operation -> new AclBinding(
                                pattern,
                                new AccessControlEntry(
                                        "User:" + user,
                                        "*",
                                        AclOperation.fromString(operation.toString()),
                                        AclPermissionType.ALLOW)))
                        .toList();
    }

    private static Object in(Object object, String name) {
        return ((Map<?, ?>) object).get(name);
    }
}
