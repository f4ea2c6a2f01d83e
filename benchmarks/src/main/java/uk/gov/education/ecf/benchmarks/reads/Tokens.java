package uk.gov.education.ecf.benchmarks.reads;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;

/** What a bearer token says. */
final class Tokens {

    private Tokens() {}

    static String leadProviderOf(String bearer) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(bearer.split("\\.")[1]);
        return new ObjectMapper().readTree(claims).path("lead_provider_id").textValue();
    }
}
