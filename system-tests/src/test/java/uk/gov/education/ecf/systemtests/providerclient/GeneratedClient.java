package uk.gov.education.ecf.systemtests.providerclient;

import com.fasterxml.jackson.core.JsonProcessingException;
import uk.gov.education.ecf.providerclient.ApiClient;
import uk.gov.education.ecf.providerclient.ApiException;
import uk.gov.education.ecf.providerclient.api.DeclarationsApi;
import uk.gov.education.ecf.providerclient.api.DeliveryPartnersApi;
import uk.gov.education.ecf.providerclient.api.FinancialStatementsApi;
import uk.gov.education.ecf.providerclient.api.ParticipantsApi;
import uk.gov.education.ecf.providerclient.api.PartnershipsApi;
import uk.gov.education.ecf.providerclient.api.SchoolsApi;
import uk.gov.education.ecf.suite.api.TokenSource;

/** The generated classes with the two things that they have to be told: where the API is, and which token to send. */
record GeneratedClient(
        SchoolsApi schools,
        DeliveryPartnersApi deliveryPartners,
        PartnershipsApi partnerships,
        ParticipantsApi participants,
        DeclarationsApi declarations,
        FinancialStatementsApi statements) {

    static GeneratedClient of(String clientId, String url, TokenSource tokens) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + tokens.tokenFor(clientId)));
        return new GeneratedClient(
                new SchoolsApi(client),
                new DeliveryPartnersApi(client),
                new PartnershipsApi(client),
                new ParticipantsApi(client),
                new DeclarationsApi(client),
                new FinancialStatementsApi(client));
    }

    /** The body of an answer that is no success. */
    static <T> T read(ApiException answer, Class<T> type) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(answer.getResponseBody(), type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.getResponseBody(), e);
        }
    }
}
