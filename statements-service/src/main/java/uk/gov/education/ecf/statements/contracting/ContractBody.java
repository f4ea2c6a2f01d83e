package uk.gov.education.ecf.statements.contracting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.statements.ScalarText;
import uk.gov.education.ecf.statements.model.BandDraft;
import uk.gov.education.ecf.statements.model.ContractDraft;

/** The body of a request to record a contract; amounts are numbers or text. */
record ContractBody(
        @JsonDeserialize(using = ScalarText.class) String recruitmentTarget,
        @JsonDeserialize(using = ScalarText.class) String setUpFee,
        @JsonDeserialize(using = ScalarText.class) String monthlyServiceFee,
        @JsonDeserialize(using = ScalarText.class) String upliftAmount,
        @JsonDeserialize(using = ScalarText.class) String vatChargeable,
        List<BandBody> bands,
        @JsonDeserialize(using = ScalarText.class) String mentorPaymentPerParticipant) {

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
            @JsonDeserialize(using = ScalarText.class) String min,
            @JsonDeserialize(using = ScalarText.class) String max,
            @JsonDeserialize(using = ScalarText.class) String perParticipant,
            @JsonDeserialize(using = ScalarText.class) String outputPaymentPercentage,
            @JsonDeserialize(using = ScalarText.class) String serviceFeePercentage) {

        BandDraft draft() {
            return new BandDraft(min, max, perParticipant, outputPaymentPercentage, serviceFeePercentage);
        }
    }
}
