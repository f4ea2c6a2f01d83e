package uk.gov.education.ecf.statements.contracting;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.statements.model.BandDraft;
import uk.gov.education.ecf.statements.model.ContractDraft;

/** The body of a request to record a contract; amounts are numbers or text. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record ContractBody(
        String recruitmentTarget,
        String setUpFee,
        String monthlyServiceFee,
        String upliftAmount,
        String vatChargeable,
        List<BandBody> bands,
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
            String min,
            String max,
            String perParticipant,
            String outputPaymentPercentage,
            String serviceFeePercentage) {

        BandDraft draft() {
            return new BandDraft(min, max, perParticipant, outputPaymentPercentage, serviceFeePercentage);
        }
    }
}
