package uk.gov.education.ecf.participants.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Transfer;
import uk.gov.education.ecf.participants.model.TransferSide;
import uk.gov.education.ecf.participants.model.TransferStatus;
import uk.gov.education.ecf.participants.model.TransferType;
import uk.gov.education.ecf.participants.model.VisibleTransfers;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** The resource {@code participant-transfer} of the provider API; members appear in the order of the components. */
@JsonApiType("participant-transfer")
public record TransferAttributes(UpdatedAt updatedAt, List<ParticipantTransfer> transfers) {

    /** @param names of lead providers, as far as they are known */
    static TransferAttributes of(VisibleTransfers seen, Map<LeadProviderId, String> names) {
        return new TransferAttributes(
                UpdatedAt.OF_THE_DOCUMENT,
                seen.transfers().stream()
                        .map(one -> ParticipantTransfer.of(one, seen.today(), names))
                        .toList());
    }

    public record ParticipantTransfer(
            TrainingRecordId trainingRecordId,
            TransferType transferType,
            @Schema(description = "Complete from the later of the two days on") TransferStatus status,
            Side leaving,
            @Schema(nullable = true, description = "Null while no school has told of the joiner") Side joining,
            @Schema(description = "When the first of the schools told of it") Instant createdAt) {

        static ParticipantTransfer of(Transfer transfer, LocalDate today, Map<LeadProviderId, String> names) {
            return new ParticipantTransfer(
                    transfer.trainingRecordId(),
                    transfer.type(),
                    transfer.status(today),
                    Side.of(transfer.leaving(), names),
                    Side.of(transfer.joining(), names),
                    transfer.createdAt());
        }
    }

    /** The school that is left, or the one that is joined. */
    @Schema(name = "TransferSchool")
    public record Side(
            @Schema(examples = "148201") String schoolUrn,
            @Schema(nullable = true, description = "Name of the lead provider; null where none trains") String provider,
            @Schema(nullable = true, description = "Null until that school has told") LocalDate date) {

        static Side of(TransferSide side, Map<LeadProviderId, String> names) {
            return side == null
                    ? null
                    : new Side(
                            side.school().urn(),
                            side.leadProvider().map(names::get).orElse(null),
                            side.date());
        }
    }
}
