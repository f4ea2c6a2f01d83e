package uk.gov.education.ecf.platform.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Where the database may be seen, and who may open a transaction on it. */
final class PersistenceRules {

    private static final Set<String> SQL = Set.of(
            "uk.gov.education.ecf.platform.transactions.Sql", "uk.gov.education.ecf.platform.transactions.Table");
    private static final Set<String> OPENINGS = Set.of(
            "Transactions.inTransaction",
            "Transactions.judge",
            "Pool.withTransaction",
            "SqlConnection.begin",
            "PgConnection.begin");

    private static final DescribedPredicate<JavaClass> DATABASE_ACCESS = resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "io.vertx.sqlclient..",
                    "io.vertx.pgclient..",
                    "io.vertx.mutiny.sqlclient..",
                    "io.vertx.mutiny.pgclient..")
            .or(DescribedPredicate.describe("are " + SQL, type -> SQL.contains(type.getName())))
            .as("database access");

    private PersistenceRules() {}

    static List<Rule> of(ServicePackages service) {
        return List.of(databaseInFewPlaces(service), transactionsOpenedByHandlers());
    }

    private static Rule databaseInFewPlaces(ServicePackages service) {
        return Rule.of(
                "SQL is known to store, documents, search and upstream only",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                service.within("store"),
                                service.within("documents"),
                                service.within("search"),
                                service.within("upstream"),
                                "uk.gov.education.ecf.platform.outbox..",
                                "uk.gov.education.ecf.platform.inbox..",
                                "uk.gov.education.ecf.platform.transactions..",
                                "uk.gov.education.ecf.platform.documents..")
                        .should()
                        .dependOnClassesThat(DATABASE_ACCESS));
    }

    private static Rule transactionsOpenedByHandlers() {
        return Rule.of(
                "transactions are opened by handlers, reactions, jobs and imports only",
                classes()
                        .that(Types.namedOutside("Handler", "Reaction", "Job", "Import"))
                        .should(new Never("open a transaction", PersistenceRules::opensTransaction)));
    }

    private static boolean opensTransaction(JavaAccess<?> access) {
        return OPENINGS.contains(access.getTargetOwner().getSimpleName() + "." + access.getName());
    }
}
