package uk.gov.education.ecf.suite.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks for each client's token once; they last longer than any command. */
public final class CachedTokens implements TokenSource {

    private final TokenSource source;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public CachedTokens(TokenSource source) {
        this.source = source;
    }

    @Override
    public String tokenFor(String clientId) {
        return tokens.computeIfAbsent(clientId, source::tokenFor);
    }

    /** Each is asked for anew: the issuer has other keys, and the old ones will not be known much longer. */
    public void forget() {
        tokens.clear();
    }
}
