package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A lead provider said that training is active, deferred or withdrawn. */
public record ProviderStateSnapshot(
        LeadProviderId leadProviderId,
        @OneOf({"active", "deferred", "withdrawn"}) String state,
        @OneOf({
                    "bereavement",
                    "long-term-sickness",
                    "parental-leave",
                    "career-break",
                    "left-teaching-profession",
                    "moved-school",
                    "mentor-no-longer-being-mentor",
                    "switched-to-school-led",
                    "other"
                })
                @OrNull
                String reason,
        Instant recordedAt) {}
