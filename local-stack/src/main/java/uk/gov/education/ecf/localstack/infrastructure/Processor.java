package uk.gov.education.ecf.localstack.infrastructure;

/** What published programs are built for. */
enum Processor {
    X86_64,
    ARM64;

    static Processor ofThisMachine() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64" -> ARM64;
            default ->
                throw new StartFailure(
                        "No servers are published for the processor " + name + ": use an x86-64 or ARM64 machine.");
        };
    }
}
