package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.MadeDeclaration;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Declarations, as declarations-service last told: by training record, which no merge of people changes. */
@ApplicationScoped
public class KnownDeclarations implements Memory<DeclarationEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_declarations", "id");

    /** Those that stand, whoever made them, oldest first. */
    public Uni<List<MadeDeclaration>> findStanding(TrainingRecordId record) {
        return Sql.list(
                        Object[].class,
                        """
                select id, lead_provider_id, declaration_type, declaration_date, cohort, state <> 'submitted' from known_declarations
                where training_record_id = ?1 and state in ('submitted', 'eligible', 'payable', 'paid') order by declaration_date, id""",
                        record.value())
                .map(rows -> rows.stream().map(KnownDeclarations::declaration).toList());
    }

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Boolean> remember(DeclarationEvent event) {
        return row(event).remember(event.version());
    }

    @Override
    public Uni<List<DeclarationEvent>> rememberAll(List<DeclarationEvent> events) {
        return TABLE.rememberAll(events, KnownDeclarations::row);
    }

    private static KnownTable.Row row(DeclarationEvent event) {
        DeclarationSnapshot declaration = event.declaration();
        return TABLE.row(declaration.declarationId())
                .with("training_record_id", declaration.trainingRecordId())
                .with("lead_provider_id", declaration.leadProviderId())
                .with("declaration_type", declaration.declarationType())
                .with("declaration_date", declaration.declarationDate())
                .with("cohort", declaration.cohort())
                .with("state", declaration.state());
    }

    private static MadeDeclaration declaration(Object[] row) {
        return new MadeDeclaration(
                new DeclarationId((UUID) row[0]),
                new LeadProviderId((UUID) row[1]),
                DeclarationType.of((String) row[2]).orElseThrow(),
                ((OffsetDateTime) row[3]).toInstant(),
                (Integer) row[4],
                (Boolean) row[5]);
    }
}
