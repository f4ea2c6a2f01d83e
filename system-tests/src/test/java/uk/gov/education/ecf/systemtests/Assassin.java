package uk.gov.education.ecf.systemtests;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.api.Answer;

/** Kills one process at the given moments of a journey, each once, and has it started again at once. */
final class Assassin extends Witness {

    private final Component victim;
    private final Set<Blow> open;
    private CompletableFuture<Void> recovery = CompletableFuture.completedFuture(null);
    private int blows;

    Assassin(Component victim, Set<Blow> blows) {
        super(RunningSuite.get());
        this.victim = victim;
        this.open = EnumSet.copyOf(blows);
    }

    @Override
    public void answered(Answer answer) {
        super.answered(answer);
        open.stream().filter(blow -> blow.fallsAfter(answer)).findFirst().ifPresent(this::strike);
    }

    /** Returns when the victim answers again. */
    void awaitRecovery() {
        recovery.join();
    }

    int blows() {
        return blows;
    }

    private void strike(Blow blow) {
        open.remove(blow);
        blows++;
        recovery.join();
        victim.kill();
        recovery = CompletableFuture.runAsync(
                victim::start, task -> new Thread(task, "recovery of " + victim.name()).start());
    }
}
