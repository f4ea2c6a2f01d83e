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
        @Schema(nullable = true, description = "Null where the fee follows from the bands; zero is a fee")
                String monthlyServiceFee,
        @Schema(nullable = true, description = "For each started declaration with an uplift; null for none")
                String upliftAmount,
        @Schema(required = true) String vatChargeable,
        @Schema(required = true, description = "One to four, without gaps") List<BandBody> bands,
        @Schema(
                        nullable = true,
                        description =
                                "Where mentors are paid for apart, from 2025; null for the usual 1000. Without effect before")
                String mentorPaymentPerParticipant) {

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
            @Schema(nullable = true, description = "Null for the usual 60") String outputPaymentPercentage,
            @Schema(nullable = true, description = "Null for the usual 40") String serviceFeePercentage) {

        BandDraft draft() {
            return new BandDraft(min, max, perParticipant, outputPaymentPercentage, serviceFeePercentage);
        }
    }
}
