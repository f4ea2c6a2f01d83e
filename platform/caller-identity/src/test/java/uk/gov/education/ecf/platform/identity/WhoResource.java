package uk.gov.education.ecf.platform.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/")
class WhoResource {

    @Inject
    Caller caller;

    @GET
    @Path("/api/v3/who")
    public String provider() {
        return caller.leadProviderId().toString();
    }

    @POST
    @Path("/api/v3/who")
    public int length(byte[] body) {
        return body.length;
    }

    @GET
    @Path("/internal/v1/who")
    public String dfe() {
        return "dfe";
    }
}
