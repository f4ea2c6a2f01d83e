package uk.gov.education.ecf.platform.jsonapi.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.io.OutputStream;

/** Says how many bytes arrived. */
@Path("/internal/v1")
class LengthResource {

    @POST
    @Path("bodies")
    public Uni<Integer> whole(byte[] body) {
        return Uni.createFrom().item(body.length);
    }

    @POST
    @Path("files")
    public Uni<Long> streamed(InputStream body) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> body.transferTo(OutputStream.nullOutputStream())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
