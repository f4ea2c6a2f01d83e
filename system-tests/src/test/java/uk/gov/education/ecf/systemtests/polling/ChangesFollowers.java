package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.api.Caller;

/** Patient clients of one provider that follow the changes of every list, whatever is away for a while. */
public final class ChangesFollowers {

    private final Map<ProviderList, ChangesFollower> followers = new TreeMap<>();
    private final Reader reader;

    public ChangesFollowers(Caller provider) {
        reader = new Reader(List.of(provider));
        Stream.of(ProviderList.values()).forEach(list -> followers.put(list, new ChangesFollower(list, reader)));
    }

    /** Each asks; who gets no answer asks the same again next time. */
    public void ask() {
        followers.values().forEach(follower -> {
            try {
                follower.poll();
            } catch (AssertionError | RuntimeException unanswered) {
                System.out.println(follower + " has no answer: " + unanswered.getMessage());
            }
        });
    }

    /** What those hold who do not hold what a full synchronisation shows; empty if all do. */
    public Map<ProviderList, Map<String, JsonNode>> astray() {
        Map<ProviderList, Map<String, JsonNode>> astray = new TreeMap<>();
        followers.forEach((list, follower) -> {
            follower.poll();
            if (!follower.known().equals(reader.everything(list))) {
                astray.put(list, follower.known());
            }
        });
        return astray;
    }
}
