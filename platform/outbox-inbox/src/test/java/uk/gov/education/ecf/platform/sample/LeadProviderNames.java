package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Counts how often a name was followed. */
@ApplicationScoped
class LeadProviderNames implements Follower<LeadProviderRecorded> {

    @Override
    public Class<LeadProviderRecorded> cause() {
        return LeadProviderRecorded.class;
    }

    @Override
    public Uni<Void> follow(LeadProviderRecorded news) {
        return Sql.update(
                        "insert into followed (name, times) values (?1, 1) on conflict (name) do update set times = followed.times + 1",
                        news.leadProvider().name())
                .replaceWithVoid();
    }
}
