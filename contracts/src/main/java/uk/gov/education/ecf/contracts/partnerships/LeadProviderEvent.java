package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;

/** Lead providers. Key - lead provider id. */
@OnTopic(Topics.LEAD_PROVIDERS)
public sealed interface LeadProviderEvent extends Event {

    /** The whole aggregate after the event, never null. */
    LeadProviderSnapshot leadProvider();

    @Override
    default LeadProviderSnapshot snapshot() {
        return leadProvider();
    }

    @Override
    default String key() {
        return leadProvider().key();
    }

    /** DfE recorded a lead provider, or changed what it knows of one. */
    @WireName("partnerships.lead-provider-recorded.v1")
    record LeadProviderRecorded(LeadProviderSnapshot leadProvider, long version, Instant occurredAt)
            implements LeadProviderEvent {}
}
