package uk.gov.education.ecf.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What the reference site tells of the installation that it is part of. */
@ConfigMapping(prefix = "ecf.reference")
public interface ReferenceConfig {

    /** Where providers find this gateway, as the examples write it. */
    URI address();

    /** Where providers' clients ask for their tokens. */
    URI tokenUrl();

    /** The client id that examples show and that the page for trying calls proposes. */
    @WithDefault("your-client-id")
    String exampleClient();
}
