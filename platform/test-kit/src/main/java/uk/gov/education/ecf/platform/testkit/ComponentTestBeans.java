package uk.gov.education.ecf.platform.testkit;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import java.util.function.Consumer;
import org.jboss.jandex.Index;

/**
 * Makes beans of the classes that carry {@link ComponentTest}. Quarkus does so by itself only for composed annotations that lie among the
 * test classes of the module under test, not in a library. As it is asked before the application is built, it has the servers started
 * meanwhile.
 */
public class ComponentTestBeans implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClasses) {
        Managed.beginInfrastructure();
        return chain -> chain.addBuildStep(
                        context -> context.produce(new TestAnnotationBuildItem(ComponentTest.class.getName())))
                .produces(TestAnnotationBuildItem.class)
                .build();
    }
}
