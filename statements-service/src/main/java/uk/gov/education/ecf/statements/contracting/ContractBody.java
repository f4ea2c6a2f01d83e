package uk.gov.education.ecf.statements.contracting;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.statements.model.BandDraft;
import uk.gov.education.ecf.statements.model.ContractDraft;

/** The body of a request to record a contract; amounts are numbers or text. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record ContractBody(
        @Schema(required = true) String recruitmentTarget,
        @Schema(required = true) String setUpFee,
        @Schema(nullable = true) String monthlyServiceFee,
        @Schema(nullable = true) String upliftAmount,
        @Schema(required = true) String vatChargeable,
        @Schema(required = true) List<BandBody> bands,
        @Schema(nullable = true) String mentorPaymentPerParticipant) {

    ContractDraft draft() {
        List<BandDraft> drafts = bands == null
                ? List.of()
                : bands.stream().map(band -> band == null ? null : band.draft()).collect(Collectors.toList());
        return new ContractDraft(
                recruitmentTarget,
                setUpFee,
                monthlyServiceFee,
                upliftAmount,
                vatChargeable,
                drafts,
                mentorPaymentPerParticipant);
    }

    /** One band of it. */
    record BandBody(
            @Schema(required = true) String min,
            @Schema(required = true) String max,
            @Schema(required = true) String perParticipant,
            @Schema(required = true) String outputPaymentPercentage,
            @Schema(required = true) String serviceFeePercentage) {

        BandDraft draft() {
            return new BandDraft(min, max, perParticipant, outputPaymentPercentage, serviceFeePercentage);
        }
    }
}
