package uk.gov.education.ecf.gateway.reference.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.gateway.config.ReferenceConfig;
import uk.gov.education.ecf.gateway.reference.files.Assets;

/** What pages say of the gateway that they are part of, and where its styles are. */
@Singleton
public final class Installation {

    private final ReferenceConfig config;
    private final boolean sandbox;
    private final Assets assets;

    @Inject
    Installation(ReferenceConfig config, @ConfigProperty(name = "ecf.sandbox") boolean sandbox, Assets assets) {
        this.config = config;
        this.sandbox = sandbox;
        this.assets = assets;
    }

    /** Without a slash at the end. */
    public String address() {
        return config.address().toString().replaceAll("/$", "");
    }

    public String tokenUrl() {
        return config.tokenUrl().toString();
    }

    /** Scheme, host and port of {@link #tokenUrl}. */
    public String tokenOrigin() {
        return config.tokenUrl().resolve("/").toString().replaceAll("/$", "");
    }

    public String client() {
        return config.exampleClient();
    }

    /** Whether requests may travel in time. */
    public boolean sandbox() {
        return sandbox;
    }

    /** Address of a file of the site. */
    public String file(String name) {
        return assets.addressOf(name);
    }
}
