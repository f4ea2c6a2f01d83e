package uk.gov.education.ecf.contracts.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Matching;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** Lamps: what burns. Key - {@code <school id>/<lamp>}. */
@OnTopic("samples.lamp.v1")
sealed interface LampEvent extends Event {

    LampSnapshot lamp();

    @Override
    default LampSnapshot snapshot() {
        return lamp();
    }

    @Override
    default String key() {
        return lamp().schoolId() + "/" + lamp().name();
    }

    /**
     * Somebody said "light": the lamp burns. More is for {@link LampEvent readers of Java} alone.
     *
     * @param untilDay null when it burns {@code forever}
     */
    @WireName("samples.lamp-lit.v1")
    record LampLit(@OrNull LocalDate untilDay, LampSnapshot lamp, long version, Instant occurredAt)
            implements LampEvent {}

    /** The lamp went out. */
    @WireName("samples.lamp-went-out.v1")
    record LampWentOut(LampSnapshot lamp, long version, Instant occurredAt) implements LampEvent {}

    /**
     * A lamp as it stands after the event.
     *
     * @param name without blanks
     */
    record LampSnapshot(
            SchoolId schoolId,
            @Matching("^[a-z]+$") String name,
            @OneOf({"red", "green"}) @OrNull String colour,
            boolean burning,
            @OrNull Boolean paid,
            int watts,
            @OrNull WickSnapshot wick,
            List<WickSnapshot> spareWicks,
            @AddedLater Boolean borrowed) {}

    /** What burns in a lamp. */
    record WickSnapshot(Instant trimmedAt) {}
}
