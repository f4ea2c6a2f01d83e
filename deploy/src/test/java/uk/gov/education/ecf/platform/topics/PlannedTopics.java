package uk.gov.education.ecf.platform.topics;

import io.smallrye.config.Converters;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;

/** What services would make, were topics theirs to make, by the defaults of their settings. */
public final class PlannedTopics {

    private final TopicPlan plan = new TopicPlan((TopicSettings) Proxy.newProxyInstance(
            TopicSettings.class.getClassLoader(),
            new Class<?>[] {TopicSettings.class},
            (proxy, setting, arguments) -> byDefault(setting)));

    /** The topic of that name with its partitions and settings. */
    public NewTopic of(String topic) {
        return plan.of(topic);
    }

    private static Object byDefault(Method setting) {
        String value = setting.getAnnotation(WithDefault.class).value();
        return setting.getReturnType() == Duration.class
                ? Duration.parse(value)
                : Converters.getImplicitConverter(boxed(setting.getReturnType()))
                        .convert(value);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == short.class ? Short.class : type;
    }
}
