package uk.gov.education.ecf.deploy.kubernetes;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a test out on a machine without kubectl, unless {@code ECF_KUBECTL} says that there is to be one. */
final class WhereKubectlIs implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Kubectl.find().isPresent()
                ? ConditionEvaluationResult.enabled("kubectl is there")
                : ConditionEvaluationResult.disabled(
                        "no kubectl on the path: export ECF_KUBECTL=$(deploy/kubernetes/kubectl)");
    }
}
