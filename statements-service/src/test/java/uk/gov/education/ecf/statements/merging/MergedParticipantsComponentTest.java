package uk.gov.education.ecf.statements.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationParticipantChanged;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class MergedParticipantsComponentTest {

    private final PlannedStatement statement = aStatement();
    private final Declared declared = Declared.on(statement);
    private final Declared ofTheSurvivor = new Declared(
            declared.id(), ParticipantId.random(), declared.leadProvider(), declared.cohort(), declared.statement());

    @Test
    void aLineItemNamesTheParticipantWhoIsInUse() {
        attached();
        DeclarationParticipantChanged changed = new DeclarationParticipantChanged(
                declared.participant(), ofTheSurvivor.snapshot("eligible"), 3, Instant.now());
        Upstreams.publish(changed);
        awaitSurvivor();
        Upstreams.publish(changed);
        Upstreams.publish(ofTheSurvivor.paid());
        Declared marker = Declared.on(aStatement().scheduled()).bySamePersonAs(ofTheSurvivor);
        Upstreams.publish(marker.becameEligible());
        Stored.lineItem(marker);
        assertEquals(List.of("line-item-attached"), Stored.announced(declared.key()));
        assertEquals(List.of("line-item-participant-changed"), Stored.announced(ofTheSurvivor.key()));
    }

    /** The event of the merge itself may be missed, or taken away by compaction. */
    @Test
    void anyLaterNewsOfTheDeclarationTellsItToo() {
        attached();
        Upstreams.publish(new DeclarationBecamePayable(ofTheSurvivor.snapshot("payable"), 4, Instant.now()));
        awaitSurvivor();
        assertEquals(List.of("line-item-participant-changed"), Stored.announced(ofTheSurvivor.key()));
    }

    /** The retired id's news lie in another partition and may come late. */
    @Test
    void whatIsToldOfTheRetiredIdLaterChangesNothing() {
        attached();
        Upstreams.publish(new DeclarationParticipantChanged(
                declared.participant(), ofTheSurvivor.snapshot("eligible"), 3, Instant.now()));
        awaitSurvivor();
        Upstreams.publish(declared.becameEligible());
        Declared marker = Declared.on(aStatement().scheduled()).bySamePersonAs(declared);
        Upstreams.publish(marker.becameEligible());
        Stored.lineItem(marker);
        assertEquals(
                ofTheSurvivor.participant().value(), Stored.lineItem(declared).get("participant_id"));
    }

    private void attached() {
        statement.scheduled();
        Upstreams.publish(declared.becameEligible());
        Stored.lineItem(declared);
    }

    private void awaitSurvivor() {
        Eventually.verify(() -> assertEquals(
                ofTheSurvivor.participant().value(), Stored.lineItem(declared).get("participant_id")));
    }
}
