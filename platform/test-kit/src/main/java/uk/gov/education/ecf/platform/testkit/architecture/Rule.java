package uk.gov.education.ecf.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** A fact that must hold, and a way to list what contradicts it. */
record Rule(String fact, Function<JavaClasses, List<String>> contradictions) {

    static Rule of(String fact, ArchRule rule) {
        // a service without consumers, say, still satisfies the rule about consumers: missing packages are a rule of
        // their own
        return new Rule(fact, classes -> rule.allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails());
    }

    List<String> violations(JavaClasses classes) {
        return contradictions.apply(classes);
    }
}
