package uk.gov.education.ecf.participants.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Reads the rows that make up participants, one query per table however many participants there are, and tells what writes them. */
final class ParticipantTables {

    private static final String IN_ORDER = "where id = any(" + UuidArray.of(1) + ") order by id";

    /** Does not keep others from referring to the participant. */
    private static final String LOCKED = IN_ORDER + " " + Locks.TO_CHANGE;

    private static final Table<ParticipantRow> PEOPLE = Table.of("participants", ParticipantRow.class);

    private static final PartTable<TrainingRecordRow> RECORDS =
            PartTable.ofPeople(Table.of("training_records", TrainingRecordRow.class), "created_at, id");
    private static final PartTable<PeriodRow> PERIODS =
            PartTable.ofRecords(Table.of("periods", PeriodRow.class), "created_at, start_date, id");

    /** In the order in which they were said: a provider may travel in time. */
    private static final PartTable<ProviderStateRow> STATES =
            PartTable.ofRecords(Table.of("provider_states", ProviderStateRow.class), "position");

    private static final PartTable<LeaverReportRow> LEAVERS =
            PartTable.ofRecords(Table.of("leaver_reports", LeaverReportRow.class), "reported_at, id");
    private static final PartTable<IdChangeRow> ID_CHANGES = PartTable.ofPeople(
            Table.of("participant_id_changes", IdChangeRow.class, "from_participant_id"),
            "changed_at desc, from_participant_id");

    private ParticipantTables() {}

    /** Of those whom there are, in the order of their ids. */
    static Uni<List<ParticipantRows>> find(Collection<ParticipantId> ids) {
        return list(ids, IN_ORDER);
    }

    /** As {@link #find}, of people who are locked, in that order, before anything of theirs is read. */
    static Uni<List<ParticipantRows>> hold(Collection<ParticipantId> ids) {
        return list(ids, LOCKED);
    }

    static List<SqlStatement> adding(ParticipantRows added) {
        return Stream.concat(Stream.of(PEOPLE.adding(List.of(added.person()))), parts(added.withoutParts(), added))
                .toList();
    }

    /** The person is written at every change, with the version. */
    static List<SqlStatement> saving(ParticipantRows before, ParticipantRows after) {
        return Stream.concat(Stream.of(PEOPLE.saving(List.of(after.person()))), parts(before, after))
                .toList();
    }

    private static Stream<SqlStatement> parts(ParticipantRows before, ParticipantRows after) {
        return Stream.of(
                        RECORDS.changes(before.records(), after.records()),
                        PERIODS.changes(before.periods(), after.periods()),
                        STATES.changes(before.states(), after.states()),
                        LEAVERS.changes(before.leavers(), after.leavers()),
                        ID_CHANGES.changes(before.idChanges(), after.idChanges()))
                .flatMap(changes -> changes);
    }

    private static Uni<List<ParticipantRows>> list(Collection<ParticipantId> ids, String which) {
        String people = UuidArray.literal(ids.stream().map(ParticipantId::value).toList());
        return ids.isEmpty()
                ? OneByOne.given(List.of())
                : InOneGo.ask(
                                () -> PEOPLE.list(which, people),
                                () -> RECORDS.list(people),
                                () -> histories(people),
                                () -> ID_CHANGES.list(people))
                        .map(ParticipantRows::join);
    }

    private static Uni<Histories> histories(String people) {
        return InOneGo.ask(() -> PERIODS.list(people), () -> STATES.list(people), () -> LEAVERS.list(people))
                .map(Histories::of);
    }
}
