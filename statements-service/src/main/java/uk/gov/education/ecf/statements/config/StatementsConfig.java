package uk.gov.education.ecf.statements.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What providers are shown of their statements. */
@ConfigMapping(prefix = "ecf.statements")
public interface StatementsConfig {

    /** Whether a provider may read what its statements come to; if not, the breakdown is nowhere to be found and nothing links to it. */
    @WithDefault("true")
    boolean providerBreakdown();
}
