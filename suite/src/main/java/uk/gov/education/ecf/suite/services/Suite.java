package uk.gov.education.ecf.suite.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.KafkaBroker;
import uk.gov.education.ecf.localstack.infrastructure.KeycloakServer;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.localstack.infrastructure.RedisServer;

/**
 * PostgreSQL, Kafka, Keycloak and the five services on one machine, each as one process or as several replicas, with their data and logs
 * in one folder.
 */
public final class Suite implements AutoCloseable {

    /** Variables by which the gateway lets one provider ask as much as tests and measurements do, and counts all the same. */
    public static final Map<String, String> WIDE_LIMITS =
            Map.of("ECF_LIMIT_REQUESTS", "1000000", "ECF_LIMIT_WINDOW", "1S", "ECF_LIMIT_AT_ONCE", "10000");

    private final Builder made;
    private final List<SuitePorts> replicas;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final List<Component> servers;
    private final Map<SuiteService, List<ServiceProcess>> services = new EnumMap<>(SuiteService.class);
    private final StartProgress progress;
    private final AtomicInteger besides = new AtomicInteger();

    private Suite(Builder builder) {
        Path data = builder.folder.resolve("data");
        Path logs = builder.folder.resolve("logs");
        made = builder;
        replicas = builder.ports.replicas(builder.replicas);
        SuitePorts ports = builder.ports;
        progress = builder.progress;
        postgres = new PostgresServer(
                builder.root,
                data.resolve("postgres"),
                ports.of(SuitePort.POSTGRES),
                logs.resolve("postgres.log"),
                Map.of());
        kafka = new KafkaBroker(
                builder.root, data.resolve("kafka"), ports.of(SuitePort.KAFKA), logs.resolve("kafka.log"));
        keycloak = new KeycloakServer(
                builder.root, data.resolve("keycloak"), ports.of(SuitePort.IDENTITY), logs.resolve("keycloak.log"));
        servers = new ArrayList<>(List.of(postgres, kafka, keycloak));
        if (builder.sharedStore) {
            servers.add(new RedisServer(
                    builder.root, data.resolve("redis"), ports.of(SuitePort.REDIS), logs.resolve("redis.log")));
        }
        ServiceEnvironment environment =
                new ServiceEnvironment(replicas, builder.sandbox, builder.sharedStore, builder.environment);
        for (SuiteService service : SuiteService.values()) {
            services.put(
                    service,
                    IntStream.rangeClosed(1, replicas.size())
                            .mapToObj(number -> process(service, number, environment, logs))
                            .toList());
        }
    }

    private ServiceProcess process(SuiteService service, int number, ServiceEnvironment environment, Path logs) {
        SuitePorts own = replicas.get(number - 1);
        return new ServiceProcess(made.root, service, number, own, environment.of(service, own), logs);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Starts everything and returns when all of it answers; if one part fails, nothing is left running. */
    public void start() {
        services.values().forEach(all -> all.get(0).requireBuilt());
        try {
            startInfrastructure();
            startServices(List.of(SuiteService.values()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Makes for each service that has none an archive of the classes that a start loads: it costs as much as four starts, and saves half of
     * each. For whoever starts services often.
     */
    public void archiveClasses() {
        Path logs = made.folder.resolve("logs");
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (SuiteService service : SuiteService.values()) {
            processors.execute(() -> TrainingStart.archive(service, service.application(made.root), logs));
        }
        processors.shutdown();
        try {
            processors.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void startInfrastructure() {
        together(servers);
        for (SuiteService service : SuiteService.values()) {
            service.database().ifPresent(postgres::createDatabase);
        }
    }

    /** One replica of each after the other: the first ones migrate their databases. */
    public void startServices(Collection<SuiteService> which) {
        for (int i = 0; i < replicas.size(); i++) {
            int number = i;
            together(which.stream()
                    .map(service -> services.get(service).get(number))
                    .toList());
        }
    }

    /**
     * Those services once more: on ports of their own, with the same databases, broker, issuer and Redis, and beside the same other
     * services. A gateway among them asks those of them, where there are, and no others. The caller closes it.
     *
     * @param environment variables of theirs alone
     */
    public Suite startBeside(Collection<SuiteService> which, Map<String, String> environment) {
        Builder builder = builder()
                .root(made.root)
                .folder(made.folder.resolve("beside-" + besides.incrementAndGet()))
                .ports(ports().forReplicas(which))
                .sandbox(made.sandbox);
        builder.sharedStore = made.sharedStore;
        builder.environment.putAll(made.environment);
        builder.environment.putAll(environment);
        Suite beside = builder.build();
        beside.startServices(which);
        return beside;
    }

    /** Of the servers, and of the first replica of each service. */
    public SuitePorts ports() {
        return replicas.get(0);
    }

    /** Of each replica of the services, and of the servers with it. */
    public List<SuitePorts> replicas() {
        return replicas;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** Its first replica. */
    public ServiceProcess service(SuiteService service) {
        return services.get(service).get(0);
    }

    public List<ServiceProcess> replicasOf(SuiteService service) {
        return services.get(service);
    }

    /** The base URL of a service's own port, of its first replica. */
    public String url(SuiteService service) {
        return ports().url(service.port());
    }

    /** In the order in which they start. */
    public List<Component> components() {
        List<Component> components = new ArrayList<>(servers);
        for (int i = 0; i < replicas.size(); i++) {
            int number = i;
            services.values().forEach(all -> components.add(all.get(number)));
        }
        return components;
    }

    /** Stops the services first, so that nothing loses its database or broker while it works. */
    @Override
    public void close() {
        inParallel(services.values().stream().flatMap(List::stream).toList(), Component::stop);
        inParallel(servers, Component::stop);
    }

    private void together(Collection<? extends Component> components) {
        inParallel(components, component -> {
            progress.starting(component);
            component.begin();
            progress.started(component);
            component.awaitReady();
            progress.ready(component);
        });
    }

    private static void inParallel(Collection<? extends Component> components, Consumer<Component> action) {
        List<CompletableFuture<Void>> running = components.stream()
                .map(component -> CompletableFuture.runAsync(
                        () -> action.accept(component), task -> new Thread(task, component.name()).start()))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** What a suite is made with; each has a default. */
    public static final class Builder {

        private ProjectRoot root;
        private Path folder;
        private SuitePorts ports;
        private boolean sandbox = true;
        private boolean sharedStore;
        private int replicas = 1;
        private StartProgress progress = StartProgress.SILENT;
        private final Map<String, String> environment = new HashMap<>();

        private Builder() {}

        /** The checkout; by default the one around the working directory. */
        public Builder root(ProjectRoot value) {
            root = value;
            return this;
        }

        /** Where {@code data/} and {@code logs/} go; by default {@code .ecf} of the checkout. */
        public Builder folder(Path value) {
            folder = value;
            return this;
        }

        /** By default the documented ports and the environment variables that move them. */
        public Builder ports(SuitePorts value) {
            ports = value;
            return this;
        }

        /** Whether callers may set the date with a header; on by default. */
        public Builder sandbox(boolean value) {
            sandbox = value;
            return this;
        }

        /** So many processes of every service, the gateway included; several gateways share a Redis. */
        public Builder replicas(int value) {
            replicas = value;
            sharedStore |= value > 1;
            return this;
        }

        /** With a Redis in which several gateways count and remember together; without, each does so alone. */
        public Builder sharedStore() {
            sharedStore = true;
            return this;
        }

        /** One more environment variable for every service. */
        public Builder environment(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** With {@link #WIDE_LIMITS}; without, a provider has the limits that it has in production. */
        public Builder wideLimits() {
            environment.putAll(WIDE_LIMITS);
            return this;
        }

        public Builder progress(StartProgress value) {
            progress = value;
            return this;
        }

        public Suite build() {
            root = root == null ? ProjectRoot.find() : root;
            folder = folder == null ? root.state() : folder.toAbsolutePath();
            ports = ports == null ? SuitePorts.from(System.getenv()) : ports;
            return new Suite(this);
        }
    }
}
