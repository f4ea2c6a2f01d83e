package uk.gov.education.ecf.platform.testkit;

/** The issuer of the application under test, whose second key {@link Tokens} signs with. */
record TestIssuer(IssuerWithOneMoreKey issuer) implements TestIssuerMXBean {

    static final String KEY_ID = "test-kit";

    private static final String NAME = "issuer";

    static TestIssuerMXBean running() {
        return Managed.bean(NAME, TestIssuerMXBean.class);
    }

    static void start(String issuerUrl) {
        Managed.register(NAME, new TestIssuer(new IssuerWithOneMoreKey(issuerUrl, SigningKey.called(KEY_ID))));
    }

    @Override
    public String getUrl() {
        return issuer.url();
    }

    @Override
    public String sign(String content) {
        return issuer.key().sign(content);
    }
}
