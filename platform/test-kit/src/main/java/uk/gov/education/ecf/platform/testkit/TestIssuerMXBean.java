package uk.gov.education.ecf.platform.testkit;

/** How one class loader uses the issuer that another one started. Tests use {@link Tokens}. */
public interface TestIssuerMXBean {

    String getUrl();

    /** The RS256 signature, in base64url. */
    String sign(String content);
}
