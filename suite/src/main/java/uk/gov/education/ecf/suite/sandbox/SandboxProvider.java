package uk.gov.education.ecf.suite.sandbox;

/** The lead providers of the sandbox, with the ids that the realm's tokens carry. */
public enum SandboxProvider {
    AURORA("aurora", "a0000000-0000-4000-8000-000000000001", "Aurora Teaching Trust"),
    BEACON("beacon", "b0000000-0000-4000-8000-000000000002", "Beacon Learning Partnership"),
    CEDAR("cedar", "c0000000-0000-4000-8000-000000000003", "Cedar Education Group");

    private final String clientId;
    private final String id;
    private final String providerName;

    SandboxProvider(String clientId, String id, String providerName) {
        this.clientId = clientId;
        this.id = id;
        this.providerName = providerName;
    }

    public String clientId() {
        return clientId;
    }

    public String id() {
        return id;
    }

    public String providerName() {
        return providerName;
    }
}
